import { htmlToMarkdown } from "./html-to-markdown.ts";
import { words } from "../../words/own.ts";

/** Largest file or pasted text, in bytes of UTF-8: 1 MiB. */
export const MAX_CHAPTER_BYTES = 1_048_576;

/** A file as a chapter, or the sentence that says why it cannot be one. */
export type FileReading = { ok: true; title: string; markdown: string } | { ok: false; reason: string };

const READABLE = /\.(md|markdown|txt|html?)$/i;

/** Reads a chosen or dropped file: Markdown, plain text or HTML, in whatever encoding it says or seems to be. */
export async function readChapterFile(file: File): Promise<FileReading> {
  if (!READABLE.test(file.name)) {
    return { ok: false, reason: words.fileKind(file.name) };
  }
  if (file.size > MAX_CHAPTER_BYTES) return { ok: false, reason: words.fileTooLarge(file.name) };
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return { ok: false, reason: words.fileGone(file.name) };
  }
  const text = withUnixLines(decodeText(bytes));
  if (text.includes("\u0000")) return { ok: false, reason: words.fileNoText(file.name) };
  const markdown = /\.html?$/i.test(file.name) ? htmlToMarkdown(text) : text;
  if (markdown.trim() === "") return { ok: false, reason: words.fileEmpty(file.name) };
  return { ok: true, title: file.name.replace(READABLE, ""), markdown };
}

/**
 * Bytes as text: by their byte order mark, else as UTF-8, else as Windows-1252, which older editors wrote.
 * @source WHATWG Encoding Standard, "BOM sniff"
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** The text with `\n` at every line's end, as a text area holds it. */
export function withUnixLines(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}
