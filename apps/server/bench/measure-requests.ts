import autocannon from "autocannon";
import { type Measured, median, type Row } from "./row.ts";
import { prepareScenarios, type Scenario } from "./scenarios.ts";
import { startTarget } from "./target.ts";
import { type TokenScenario, tokenScenarios } from "./token-scenarios.ts";

const CONNECTIONS = 32;
const WARM_UP_SECONDS = 1;
/** Requests with headers of their own for each second of measuring: their number is bounded, because they are made before. */
const FRESH_PER_SECOND = 500;
/** How often the load looks whether it is done. */
const SAMPLE_MS = 100;

type Sample = { perSecond: number; p50: number; p99: number; failures: number };

/**
 * Requests per second of every scenario: each is warmed up, then all are asked in turns, once a round, so that a
 * neighbour's busy minute falls on all of them. The median of the rounds counts.
 */
export async function measureRequests({
  rounds,
  seconds,
}: {
  rounds: number;
  seconds: number;
}): Promise<Measured> {
  const target = await startTarget();
  try {
    const scenarios = [...(await prepareScenarios(target)), ...(await tokenScenarios(target))];
    const samples = new Map<Scenario, Sample[]>(scenarios.map((scenario) => [scenario, []]));
    for (const scenario of scenarios) await load(target.url, scenario, WARM_UP_SECONDS);
    for (let round = 0; round < rounds; round += 1) {
      for (const scenario of scenarios) {
        samples.get(scenario)?.push(await load(target.url, scenario, seconds));
      }
    }
    const failures = [...samples.values()].flat().reduce((sum, sample) => sum + sample.failures, 0);
    return { rows: [...samples].map(([scenario, taken]) => toRow(scenario, taken)), failures };
  } finally {
    await target.stop();
  }
}

function toRow({ name }: Scenario, samples: Sample[]): Row {
  const middle = (member: keyof Sample) => median(samples.map((sample) => sample[member]));
  const failures = samples.reduce((sum, sample) => sum + sample.failures, 0);
  return {
    part: "requests",
    what: name,
    unit: "requests/s",
    value: middle("perSecond"),
    better: "more",
    beside: `p50 ${middle("p50")} ms, p99 ${middle("p99")} ms, ${failures} failures`,
  };
}

async function load(url: string, scenario: Scenario | TokenScenario, seconds: number): Promise<Sample> {
  const isExpected =
    "status" in scenario
      ? (status: number) => status === scenario.status
      : (status: number) => status >= 200 && status < 300;
  const bound = await boundOf(scenario, seconds);
  const { path, method, body, headers } = scenario;
  const options = { url: url + path, method, headers, connections: CONNECTIONS, sampleInt: SAMPLE_MS };
  let [began, last, good, bad] = [0, 0, 0, 0];
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const run = autocannon({ ...options, ...bound, ...(body !== undefined && { body }) }, (error, result) =>
      error ? reject(error) : resolve(result),
    );
    run.on("start", () => (began = performance.now()));
    run.on("response", (_client, status) => {
      if (isExpected(status)) good += 1;
      else bad += 1;
      last = performance.now();
    });
  });
  const { latency, errors } = result;
  return {
    perSecond: (1000 * good) / (last - began),
    p50: latency.p50,
    p99: latency.p99,
    failures: bad + errors,
  };
}

/** For so long; or so many requests that each have headers of their own. */
async function boundOf(scenario: Scenario | TokenScenario, seconds: number) {
  if (!("freshHeaders" in scenario) || !scenario.freshHeaders) return { duration: seconds };
  const amount = Math.max(CONNECTIONS, Math.round(FRESH_PER_SECOND * seconds));
  const fresh: Record<string, string>[] = [];
  while (fresh.length < amount) fresh.push(await scenario.freshHeaders());
  const setupRequest = (request: autocannon.Request) => ({ ...request, headers: fresh.pop() ?? {} });
  return { amount, requests: [{ setupRequest }] };
}
