import { adaptedDocument, type ReaderBlock, type View } from "../reader-document.ts";
import type { FetchLevel } from "../use-adapted-chapter.ts";
import { type Direction, viewsTowards } from "./level-ladder.ts";

/** A paragraph as another view words it. */
export type Wording = { view: View; block: ReaderBlock };

type Sources = { original: ReaderBlock[]; fetchLevel: FetchLevel };

/**
 * The next simpler or deeper wording of a paragraph that differs from the present one; undefined when every view
 * in that direction says it in the same words.
 * @throws TRPCClientError as `fetchAdapted` does
 */
export async function findWording(
  { view, block }: Wording,
  direction: Direction,
  { original, fetchLevel }: Sources,
): Promise<Wording | undefined> {
  for (const candidate of viewsTowards(direction, view)) {
    const blocks = candidate === "original" ? original : adaptedDocument(await fetchLevel(candidate)).blocks;
    const found = blocks.find(({ source }) => source !== null && source.start === block.source?.start);
    if (found && found.markdown.trim() !== block.markdown.trim()) return { view: candidate, block: found };
  }
  return undefined;
}
