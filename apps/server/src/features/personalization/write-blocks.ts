import type { Answers, PlannedBlock } from "@growth-guide/text-engine";
import { ProviderFailure, type ProviderFault } from "../../providers/text-provider.ts";
import { gather } from "./gather.ts";
import type { Asking, ModelWriter } from "./model-writer.ts";

/** A block and the model's answers to its questions; null when it could not be asked. */
export type WrittenBlock = { planned: PlannedBlock; answers: Answers | null };

/** Blocks of one reader asked about at a time. */
const AT_ONCE = 4;
/** Finished blocks are told of together: so many at most, or those of so many milliseconds. */
const MOST_TOGETHER = 12;
const GATHER_MS = 250;

/** After these the next question would fare no better. */
const HOPELESS: readonly ProviderFault[] = ["resting", "budget_spent", "unauthorized", "rejected"];

/**
 * Asks the model about blocks, a few at a time in the order given, and yields them as they are finished, those of one
 * moment together. A block whose question fails is left to the rules; after a failure that will not pass, so are all
 * that remain. When the signal aborts it ends with what is finished.
 */
export function writeBlocks(
  writer: ModelWriter,
  blocks: readonly PlannedBlock[],
  asking: Asking,
): AsyncGenerator<WrittenBlock[]> {
  const { signal } = asking;
  const finished = gather<WrittenBlock>({ most: MOST_TOGETHER, ms: GATHER_MS, signal });
  const waiting = [...blocks];
  let isHopeless = false;

  function giveUp(cause: unknown): null {
    isHopeless ||= cause instanceof ProviderFailure && HOPELESS.includes(cause.fault);
    return null;
  }

  async function work(): Promise<void> {
    for (let planned = waiting.shift(); planned !== undefined; planned = waiting.shift()) {
      const answers = isHopeless ? null : await answersTo(writer, planned, asking).catch(giveUp);
      if (signal.aborted) return;
      finished.push({ planned, answers });
    }
  }

  void Promise.all(Array.from({ length: AT_ONCE }, work)).finally(finished.end);
  return finished.handfuls();
}

/** The answers to all questions of a block, one after the other. */
async function answersTo(writer: ModelWriter, { questions }: PlannedBlock, asking: Asking): Promise<Answers> {
  const answers: Record<string, string | null> = {};
  for (const question of questions) answers[question.key] = await writer.write(question, asking);
  return answers;
}
