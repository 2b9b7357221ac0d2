/** A field of knowledge in which words have a sense of their own; a chapter may belong to several. */
export type Field = "science" | "law" | "economics" | "philosophy";

/** What most chapters belong to. */
export const NO_FIELDS: ReadonlySet<Field> = new Set();
