import type {
  ReadingEvent,
  ReadingFacts,
  StreamedBlock,
  StreamReading,
  Writer,
} from "@growth-guide/contract";
import type { ChapterHead, PersonalizedChapter } from "@growth-guide/text-engine";
import type { SoFar } from "./model-stage.ts";
import { chooseLevel, giveChapter, toReadingSession } from "./personalization.service.ts";
import type { StoredSession } from "./session-store.ts";
import { differences, inEvents, toStreamedBlocks } from "./streamed-blocks.ts";
import { placeId, printOf, readPlace, streamKey, type StreamPlace } from "./stream-place.ts";
import type { PlacedEvent, StreamedReading } from "./streamed-reading.ts";

/** Share of the progress that the rules' text counts when a model's is to follow, in per cent. */
const RULES_PROGRESS = 10;

/**
 * An opened session's chapter, block by block: its beginning as soon as it is made, then the whole by the rules, then a
 * model's better blocks as they come. Every place can be worked out again from the session, so a client that was cut
 * off goes on after its last event on any server. When the reader leaves, what was accepted by then is kept.
 * @throws DomainError session_not_found, chapter_too_complex, service_unavailable, processing_error
 */
export async function* streamReading(
  reading: StreamedReading,
  { sessionId, level, lastEventId }: StreamReading,
): AsyncGenerator<PlacedEvent> {
  const session = await chooseLevel(reading, { sessionId, level });
  const key = streamKey(session.original, level);
  const place = readPlace(lastEventId, key);
  if (place?.stage === "done") return;
  // The beginning has the machine for itself: the whole, which takes much longer, starts behind it.
  const begun = await reading.adaptHead(session.original, level, reading.gone?.());
  const making = giveChapter(reading, session);
  // Whoever waits for it below hears of its failure; until then it is nobody's.
  making.catch(() => undefined);
  if (place === undefined)
    yield [placeId(key, { stage: "head", sent: 0 }), await metaOf(session, begun, making)];
  const head = begun.head === null || isBeyondHead(place) ? [] : toStreamedBlocks(begun.head);
  const isLast = reading.writer === null;
  const progressAt = (sent: number) =>
    Math.round(((isLast ? 100 : RULES_PROGRESS) * sent) / Math.max(1, begun.blocks));
  yield* blockEvents(head, place?.stage === "head" ? place.sent : 0, progressAt, (sent) =>
    placeId(key, { stage: "head", sent }),
  );
  const whole = await making;
  const blocks = toStreamedBlocks(whole);
  const print = printOf(session.answers?.[level] ?? {});
  const restId = (sent: number) => placeId(key, { stage: "rest", sent, print });
  const mended = differences(head, blocks);
  if (mended.length > 0)
    yield [restId(head.length), { type: "patch", blocks: mended, progress: progressAt(head.length) }];
  const restFrom = place?.stage === "rest" ? place.sent : head.length;
  if (place?.stage !== "model") yield* blockEvents(blocks, restFrom, progressAt, restId);
  const made = yield* lastStage(reading, { session, key, place, whole, progress: RULES_PROGRESS });
  yield [placeId(key, { stage: "done" }), doneOf(session, made)];
}

/** The model's words for it load the engine, which without a model lives in the threads alone. */
async function* lastStage(
  reading: StreamedReading,
  soFar: SoFar,
): AsyncGenerator<PlacedEvent, PersonalizedChapter> {
  if (reading.writer === null) return soFar.whole;
  const { modelStage } = await import("./model-stage.ts");
  return yield* modelStage(reading, soFar);
}

function isBeyondHead(place: StreamPlace | undefined): boolean {
  return place?.stage === "rest" || place?.stage === "model";
}

/** Blocks in events, each with the place behind it and the progress it brings. */
function* blockEvents(
  blocks: StreamedBlock[],
  from: number,
  progressAt: (sent: number) => number,
  idAt: (sent: number) => string,
): Generator<PlacedEvent> {
  for (const event of inEvents(blocks, from)) {
    const sent = (event.at(-1)?.index ?? 0) + 1;
    yield [idAt(sent), { type: "block", blocks: event, progress: progressAt(sent) }];
  }
}

async function metaOf(
  session: StoredSession,
  { blocks, headings, head }: ChapterHead,
  making: Promise<PersonalizedChapter>,
): Promise<ReadingEvent> {
  const facts = head === null ? await making : { ...head, before: null, after: null };
  return { type: "meta", reading: factsOf(session, facts), blocks, headings };
}

function doneOf(session: StoredSession, chapter: PersonalizedChapter): ReadingEvent {
  return { type: "done", reading: factsOf(session, chapter), writers: countWriters(chapter.blocks) };
}

function factsOf(session: StoredSession, chapter: PersonalizedChapter): ReadingFacts {
  const { personalizedContent: _text, blocks: _blocks, ...facts } = toReadingSession(session, chapter);
  return facts;
}

function countWriters(blocks: PersonalizedChapter["blocks"]): Record<Writer, number> {
  const writers = { original: 0, rules: 0, model: 0 };
  for (const { writer } of blocks) writers[writer] += 1;
  return writers;
}
