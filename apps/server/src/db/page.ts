import { type RawBuilder, sql } from "kysely";

/** One page of a list, newest first; `nextCursor` is null on the last one. */
export type Page<Item> = { items: Item[]; nextCursor: number | null };

/** The key every row of the page asked for lies before: the cursor, or one beyond every row. */
export function beforeCursor(cursor: number | null | undefined): number {
  return cursor ?? Number.MAX_SAFE_INTEGER;
}

/**
 * What lies before a place in an owner's list, newest first. Compared as a row, the place leads to the owner's part of
 * their index; by id alone, a plan made for any owner would go through everybody's rows, once some owner has very many.
 */
export function isBefore(column: string, owner: unknown, before: number): RawBuilder<boolean> {
  // Wider than an id, so that "before anything" is a number too.
  return sql<boolean>`(${sql.ref(column)}, id) < (${owner}, ${before}::bigint)`;
}

/** The page that rows make of which one more than `limit` was asked for, so that a next page is known of. */
export function toPage<Row, Item>(
  rows: readonly Row[],
  limit: number,
  toItem: (row: Row) => Item,
  keyOf: (item: Item) => number,
): Page<Item> {
  const items = rows.slice(0, limit).map(toItem);
  const last = items.at(-1);
  return { items, nextCursor: rows.length > limit && last !== undefined ? keyOf(last) : null };
}
