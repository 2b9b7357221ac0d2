/** An owner's words inside our sentences: one line, and nothing in them is taken for markup. */
export function inline(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[\\`*_[\]<>|#~]/g, "\\$&");
}

export function bullets(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join("\n");
}

export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(headings), line(headings.map(() => "---")), ...rows.map(line)].join("\n");
}

/** Marks a figure as ours and not the owner's. */
export function suggestion(text: string): string {
  return `${text} *(suggestion)*`;
}

/** Paragraphs and blocks, an empty line between them; what is null is left out. */
export function blocks(...all: (string | null)[]): string {
  return all.filter((block) => block !== null && block !== "").join("\n\n");
}

/** A list as it is spoken: "a, b and c". */
export function spoken(items: readonly string[]): string {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}

/** A phrase as an item of its own: a capital at its beginning. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
