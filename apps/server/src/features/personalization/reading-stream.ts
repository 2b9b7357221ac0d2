import type { Resources } from "../../resources.ts";
import type {
  ReadingEvent,
  ReadingFacts,
  StreamedBlock,
  StreamReading,
  Writer,
} from "@growth-guide/contract";
import type { ChapterHead, PersonalizedChapter } from "@growth-guide/text-engine";
import { chooseLevel, giveChapter, type Reading, toReadingSession } from "./personalization.service.ts";
import type { StoredSession } from "./session-store.ts";
import { differences, inEvents, toStreamedBlocks } from "./streamed-blocks.ts";
import { placeId, readPlace, streamKey, type StreamPlace } from "./stream-place.ts";

/** What streaming needs beside the rules of reading: the beginning of a chapter before its whole. */
export type StreamedReading = Reading & Pick<Resources, "adaptHead">;

/** An event and the id under which a client comes back to the place behind it. */
export type PlacedEvent = [id: string, event: ReadingEvent];

/**
 * An opened session's chapter, block by block: the beginning as soon as it is made, then the whole. Every place can
 * be worked out again from the session, so a client that was cut off goes on after its last event on any server.
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
  const beginning = reading.adaptHead(session.original, level, reading.signal);
  const making = giveChapter(reading, session);
  // Whoever waits for it below hears of its failure; until then it is nobody's.
  making.catch(() => undefined);
  const begun = await beginning;
  if (place === undefined)
    yield [placeId(key, { stage: "head", sent: 0 }), await metaOf(session, begun, making)];
  const head = begun.head === null || place?.stage === "rest" ? [] : toStreamedBlocks(begun.head);
  const send = sender(key, begun.blocks);
  yield* send("head", head, place?.sent ?? 0);
  const whole = await making;
  const blocks = toStreamedBlocks(whole);
  const mended = differences(head, blocks);
  if (mended.length > 0) yield send.patch(mended, head.length);
  yield* send("rest", blocks, place?.stage === "rest" ? place.sent : head.length);
  yield [placeId(key, { stage: "done", sent: begun.blocks }), doneOf(session, whole)];
}

/** Puts blocks into events with their places and the share of the chapter they bring it to. */
function sender(key: string, total: number) {
  const progressAt = (sent: number) => Math.round((100 * sent) / Math.max(1, total));
  function* send(stage: StreamPlace["stage"], blocks: StreamedBlock[], from: number): Generator<PlacedEvent> {
    for (const event of inEvents(blocks, from)) {
      const sent = (event.at(-1)?.index ?? 0) + 1;
      yield [placeId(key, { stage, sent }), { type: "block", blocks: event, progress: progressAt(sent) }];
    }
  }
  send.patch = (blocks: StreamedBlock[], sent: number): PlacedEvent => [
    placeId(key, { stage: "rest", sent }),
    { type: "patch", blocks, progress: progressAt(sent) },
  ];
  return send;
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
