import type { AccountExportPart } from "@growth-guide/contract";

type Parts = AsyncGenerator<AccountExportPart>;

/** A file whose text is at hand. */
export async function* textFile(name: string, text: string): Parts {
  yield { kind: "file", name };
  yield { kind: "text", text };
}

/** A file with one value as JSON. */
export function jsonFile(name: string, value: unknown): Parts {
  return textFile(name, `${JSON.stringify(value, null, 2)}\n`);
}

/** A file with a JSON list, written while its items come. */
export async function* jsonListFile(name: string, items: AsyncIterable<unknown>): Parts {
  yield { kind: "file", name };
  let lead = "[\n";
  for await (const item of items) {
    yield { kind: "text", text: lead + JSON.stringify(item, null, 2).replace(/^/gm, "  ") };
    lead = ",\n";
  }
  yield { kind: "text", text: lead === "[\n" ? "[]\n" : "\n]\n" };
}

const MAX_SLUG_LENGTH = 60;
const ACCENTS = /[\u0300-\u036F]/g;

/**
 * A file name that says what is inside, in letters of any script, and is a name on every system: the id makes it the only
 * one. Accents go, which systems write in two ways.
 */
export function markdownName(folder: string, id: number, title: string): string {
  const plain = title.normalize("NFKD").replace(ACCENTS, "").normalize("NFC").toLowerCase();
  const slug = [...plain.replace(/[^\p{L}\p{M}\p{N}]+/gu, "-")].slice(0, MAX_SLUG_LENGTH).join("");
  return `${folder}/${[String(id), slug.replace(/^-+|-+$/g, "")].filter(Boolean).join("-")}.md`;
}
