import {
  BrokenCircuitError,
  circuitBreaker,
  ConsecutiveBreaker,
  DelegateBackoff,
  handleWhen,
  retry,
  wrap,
} from "cockatiel";
import { createTurns } from "../turns.ts";
import type { DailyBudget } from "./daily-budget.ts";
import type { AskOnce } from "./openai-compatible.ts";
import { ProviderFailure, type ProviderFault, type TextProvider, type TextRequest } from "./text-provider.ts";

export type CarefulOptions = {
  name: string;
  ask: AskOnce;
  budget: DailyBudget;
  /** Calls under way at most; others wait their turn. */
  concurrency: number;
  /** A call's whole time in milliseconds. */
  totalMs: number;
  /** Milliseconds before the first repeated attempt; doubled for each next one. */
  firstPauseMs?: number | undefined;
  /** How long nothing is asked after too many faults in a row, in milliseconds. */
  restMs?: number | undefined;
  /** Told of every failed attempt, by its name alone. */
  onFault?: (fault: ProviderFault) => void;
};

const MAX_REPEATS = 2;
const FIRST_PAUSE_MS = 500;
/** A provider that wants to be left alone for longer than this is not waited for. */
const LONGEST_PAUSE_MS = 20_000;
const FAULTS_BEFORE_REST = 5;
const REST_MS = 30_000;

const PASSING: readonly ProviderFault[] = [
  "rate_limited",
  "overloaded",
  "unreachable",
  "timed_out",
  "cut_off",
];
/** Faults that speak about the provider, not about one text. */
const PROVIDERS: readonly ProviderFault[] = [...PASSING, "unauthorized", "rejected", "malformed"];

/**
 * A provider that repeats what may pass with growing pauses, honours `retry-after`, rests when too much fails in a
 * row, keeps to its number of calls at a time and to the day's budget, and never takes longer than it is given.
 */
export function carefulProvider(options: CarefulOptions): TextProvider {
  const { name, ask, budget, totalMs, onFault } = options;
  const turns = createTurns(options.concurrency);
  const breaker = circuitBreaker(handleWhen(isFaultOf(PROVIDERS)), {
    halfOpenAfter: options.restMs ?? REST_MS,
    breaker: new ConsecutiveBreaker(FAULTS_BEFORE_REST),
  });
  const repeating = retry(handleWhen(isWorthRepeating), {
    maxAttempts: MAX_REPEATS,
    backoff: pauses(options.firstPauseMs ?? FIRST_PAUSE_MS),
  }).dangerouslyUnref();
  const policy = wrap(repeating, breaker);

  async function attempt(request: TextRequest, signal: AbortSignal): Promise<string> {
    const endTurn = await turns.take(signal);
    try {
      if (!(await budget.spend(request.address, costOf(request)))) throw new ProviderFailure("budget_spent");
      return await ask({ ...request, signal });
    } catch (cause) {
      if (cause instanceof ProviderFailure && !signal.aborted) onFault?.(cause.fault);
      throw cause;
    } finally {
      endTurn();
    }
  }

  return {
    name,
    async completeText(request) {
      const late = AbortSignal.timeout(totalMs);
      const signal = request.signal === undefined ? late : AbortSignal.any([request.signal, late]);
      try {
        return await untilAborted(
          signal,
          policy.execute(() => attempt(request, signal), signal),
        );
      } catch (cause) {
        throw failureOf(cause, request.signal, late);
      }
    },
  };
}

/** Rough price of a call in tokens: four characters each, and an answer as long as what was asked about. */
function costOf({ system, prompt }: TextRequest): number {
  return Math.ceil((system.length + 2 * prompt.length) / 4);
}

function isFaultOf(faults: readonly ProviderFault[]) {
  return (cause: unknown) => cause instanceof ProviderFailure && faults.includes(cause.fault);
}

function isWorthRepeating(cause: unknown): boolean {
  return isFaultOf(PASSING)(cause) && ((cause as ProviderFailure).retryAfterMs ?? 0) <= LONGEST_PAUSE_MS;
}

/** As long as the provider asks for; else doubled each time, with some chance in it so that callers do not march in step. */
function pauses(firstMs: number) {
  return new DelegateBackoff<{ attempt: number; result: unknown }>(({ attempt, result }) => {
    const { error } = result as { error?: unknown };
    const asked = error instanceof ProviderFailure ? error.retryAfterMs : undefined;
    return asked ?? firstMs * 2 ** (attempt - 1) * (1 + Math.random() / 2);
  });
}

/** The outcome, or the signal's reason as soon as it aborts; a pause is not waited for. */
function untilAborted<T>(signal: AbortSignal, outcome: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason as Error);
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop, { once: true });
    outcome.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
  });
}

function failureOf(cause: unknown, gone: AbortSignal | undefined, late: AbortSignal): ProviderFailure {
  if (gone?.aborted === true) return new ProviderFailure("cancelled");
  if (late.aborted) return new ProviderFailure("timed_out");
  if (cause instanceof BrokenCircuitError) return new ProviderFailure("resting");
  return cause instanceof ProviderFailure ? cause : new ProviderFailure("malformed");
}
