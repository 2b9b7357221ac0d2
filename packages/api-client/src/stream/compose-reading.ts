import type {
  AdaptedBlock,
  ReadingEvent,
  ReadingSession,
  StreamedBlock,
  StreamedHeading,
  Writer,
} from "@growth-guide/contract";

/** A chapter as far as its stream has brought it: a reading session that grows until `isDone`. */
export type StreamedReading = ReadingSession & {
  headings: StreamedHeading[];
  /** How far the work is, in per cent. */
  progress: number;
  isDone: boolean;
  /** Blocks that have each writer's words; null until the stream is done. */
  writers: Record<Writer, number> | null;
};

type Told = { meta: MetaEvent; blocks: StreamedBlock[]; progress: number; done: DoneEvent | null };
type MetaEvent = Extract<ReadingEvent, { type: "meta" }>;
type DoneEvent = Extract<ReadingEvent, { type: "done" }>;

/** Puts the events of a stream together. Events may come in twice: what is known already stays as it is. */
export function composeReading() {
  let told: Told | null = null;
  return {
    /** Takes one event; undefined while there is nothing to read yet. */
    add(event: ReadingEvent): StreamedReading | undefined {
      told = after(told, event);
      return told === null ? undefined : toReading(told);
    },
  };
}

function after(told: Told | null, event: ReadingEvent): Told | null {
  if (event.type === "meta") return { meta: event, blocks: [], progress: 0, done: null };
  if (told === null) return null;
  if (event.type === "done") return { ...told, done: event, progress: 100 };
  return { ...told, blocks: merged(told.blocks, event.blocks), progress: event.progress };
}

/** The blocks with newer texts for those known by id, and the others put in their places. */
function merged(known: StreamedBlock[], news: StreamedBlock[]): StreamedBlock[] {
  const newer = new Map(news.map((block) => [block.block.id, block]));
  const blocks = known.map((block) => {
    const replacement = newer.get(block.block.id);
    newer.delete(block.block.id);
    return replacement ?? block;
  });
  const last = blocks.at(-1)?.index ?? -1;
  const added = [...newer.values()];
  blocks.push(...added);
  return added.some(({ index }) => index <= last) ? blocks.toSorted(byPlace) : blocks;
}

/** The order of the original; what was added stands behind the block it follows. */
function byPlace(a: StreamedBlock, b: StreamedBlock): number {
  return a.index - b.index || Number(a.block.source === null) - Number(b.block.source === null);
}

function toReading({ meta, blocks, progress, done }: Told): StreamedReading {
  const { reading } = done ?? meta;
  return {
    ...reading,
    ...withPositions(blocks),
    headings: meta.headings,
    progress,
    isDone: done !== null,
    writers: done?.writers ?? null,
  };
}

function withPositions(streamed: StreamedBlock[]): { personalizedContent: string; blocks: AdaptedBlock[] } {
  let end = 0;
  const blocks = streamed.map(({ block, markdown }) => {
    const start = end;
    end += markdown.length;
    return { ...block, output: { start, end } };
  });
  return { personalizedContent: streamed.map(({ markdown }) => markdown).join(""), blocks };
}
