import type { StreamedBlock } from "@growth-guide/contract";
import {
  type Answers,
  composeBlock,
  type PersonalizedChapter,
  type PlannedBlock,
} from "@growth-guide/text-engine";
import { readRanges, writeRanges } from "./number-ranges.ts";
import { giveChapter, keepAnswers } from "./personalization.service.ts";
import type { StoredSession } from "./session-store.ts";
import { placeId, printOf, type StreamPlace } from "./stream-place.ts";
import { differences, isSame, toStreamedBlocks } from "./streamed-blocks.ts";
import type { PlacedEvent, StreamedReading } from "./streamed-reading.ts";
import { writeBlocks, type WrittenBlock } from "./write-blocks.ts";

/** The stream so far: the client has the blocks of `whole`, or at `place` has those of an earlier connection. */
export type SoFar = {
  session: StoredSession;
  key: string;
  place: StreamPlace | undefined;
  whole: PersonalizedChapter;
  /** Progress already told, in per cent. */
  progress: number;
};

/**
 * What a model makes of the chapter: a patch for each handful of finished blocks, those from the reader's place on
 * first. Returns the chapter as it is in the end; without a model, or when it has nothing to say, that is `whole`.
 */
export async function* modelStage(
  reading: StreamedReading,
  soFar: SoFar,
): AsyncGenerator<PlacedEvent, PersonalizedChapter> {
  const { session, whole } = soFar;
  const { original, level, answers: known = {} } = session;
  if (reading.writer === null || whole.language !== "en") return whole;
  const plan = await reading.plan(original, level, reading.gone?.());
  const client = followClient(soFar, plan);

  const answers: Record<string, string | null> = { ...known[level] };
  const missed = plan.filter((planned) => isAnswered(planned, answers) && !client.has(planned));
  if (missed.length > 0) yield client.catchUp(missed);

  const open = fromPlace(plan, session.readingPosition).filter((planned) => !isAnswered(planned, answers));
  const asking = { address: reading.address, signal: reading.gone?.() ?? new AbortController().signal };
  for await (const handful of writeBlocks(reading.writer, open, asking)) {
    const news = answersOf(handful);
    Object.assign(answers, news);
    await keepAnswers(reading, session, news);
    client.leaveOut(handful.filter((block) => block.answers === null).length);
    yield client.patch(
      handful.filter((block) => block.answers !== null).map(({ planned }) => planned),
      answers,
    );
  }
  if (Object.keys(answers).length === 0) return whole;
  const made = await giveChapter(reading, { ...session, answers: { ...known, [level]: answers } });
  const mended = client.differences(made);
  if (mended !== undefined) yield mended;
  return made;
}

/** Keeps account of what the client has, and puts what is new to it into patches. */
function followClient({ session, key, place, whole, progress }: SoFar, plan: readonly PlannedBlock[]) {
  const numbers = new Map(plan.map(({ id }, number) => [id, number]));
  const has = new Map(toStreamedBlocks(whole).map((block) => [block.block.id, block]));
  const settled = settledAt(place, plan, session.answers?.[session.level] ?? {});
  let leftOut = 0;

  function settle(blocks: readonly PlannedBlock[]): void {
    for (const { id } of blocks) settled.add(numbers.get(id) ?? -1);
  }

  function patchOf(blocks: StreamedBlock[]): PlacedEvent {
    for (const block of blocks) has.set(block.block.id, block);
    const share = (settled.size + leftOut) / Math.max(1, plan.length);
    const id = placeId(key, { stage: "model", settled: writeRanges(settled) });
    return [id, { type: "patch", blocks, progress: progress + Math.floor((100 - progress) * share) }];
  }

  return {
    has: ({ id }: PlannedBlock) => settled.has(numbers.get(id) ?? -1),
    /** Counts blocks that stay as they are for now. */
    leaveOut: (count: number) => void (leftOut += count),
    /** Blocks another connection has had answered, as the whole has them. */
    catchUp(blocks: readonly PlannedBlock[]): PlacedEvent {
      settle(blocks);
      return patchOf(blocks.flatMap(({ id }) => has.get(id) ?? []));
    },
    patch(blocks: readonly PlannedBlock[], answers: Answers): PlacedEvent {
      settle(blocks);
      return patchOf(blocks.flatMap((planned) => newText(planned, answers, has.get(planned.id))));
    },
    /** What the whole has otherwise in the end; undefined when that is nothing. */
    differences(made: PersonalizedChapter): PlacedEvent | undefined {
      const blocks = differences([...has.values()], toStreamedBlocks(made));
      return blocks.length === 0 ? undefined : patchOf(blocks);
    },
  };
}

/** The planned blocks, by number, whose outcome the client has. */
function settledAt(
  place: StreamPlace | undefined,
  plan: readonly PlannedBlock[],
  answers: Answers,
): Set<number> {
  if (place?.stage === "model") return readRanges(place.settled, plan.length);
  // What an earlier connection sent had other answers in it; only what this one sent has those of now.
  const from = place?.stage === "rest" && place.print !== printOf(answers) ? place.sent : 0;
  const numbers = plan.map((planned, number) => ({ planned, number }));
  const sent = numbers.filter(({ planned }) => planned.index >= from && isAnswered(planned, answers));
  return new Set(sent.map(({ number }) => number));
}

/** Answers are kept for whole blocks, so one question tells. */
function isAnswered({ questions }: PlannedBlock, answers: Answers): boolean {
  return questions.every(({ key }) => Object.hasOwn(answers, key));
}

/** The block with its answers, when that is another text than the client has. */
function newText(planned: PlannedBlock, answers: Answers, has: StreamedBlock | undefined): StreamedBlock[] {
  const composed = composeBlock(planned, answers);
  if (composed === null || has === undefined) return [];
  // The empty lines behind a block belong to what follows it.
  const gap = has.markdown.slice(has.markdown.trimEnd().length);
  const block = { index: has.index, block: composed.block, markdown: composed.markdown.trimEnd() + gap };
  return isSame(block, has) ? [] : [block];
}

/** From the reader's place to the end, then what lies before it. */
function fromPlace(plan: readonly PlannedBlock[], position: number): PlannedBlock[] {
  const ahead = plan.filter(({ source }) => source.end > position);
  return [...ahead, ...plan.filter(({ source }) => source.end <= position)];
}

function answersOf(handful: readonly WrittenBlock[]): Answers {
  return Object.assign({}, ...handful.map(({ answers }) => answers ?? {})) as Answers;
}
