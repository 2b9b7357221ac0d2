/** A text in the least memory: one byte a character where V8 has that, else UTF-8. */
export type PackedText = string | Buffer;

/** UTF-8 has no bytes for half of a pair. */
const LONE_SURROGATE = /\p{Surrogate}/u;

/**
 * V8 keeps a string with a single character beyond Latin-1, such as a dash or an emoji, in two bytes for each of
 * its characters. Such a text is kept as UTF-8, unless that could not give it back exactly.
 */
export function packText(text: string): PackedText {
  // Short strings are cheaper than the bookkeeping of a buffer.
  if (text.length < 500 || isLatin1(text) || LONE_SURROGATE.test(text)) return text;
  return copyToOwnMemory(text);
}

/** The text that was packed, character for character. */
export function unpackText(packed: PackedText): string {
  return typeof packed === "string" ? packed : packed.toString("utf8");
}

/** What a packed text takes, in bytes. */
export function bytesOfPacked(packed: PackedText): number {
  if (typeof packed !== "string") return packed.byteLength;
  return isLatin1(packed) ? packed.length : 2 * packed.length;
}

function isLatin1(text: string): boolean {
  return !/[^\0-\u00ff]/.test(text);
}

/** `Buffer.from` would lend a piece of a shared slab and keep all of it alive. */
function copyToOwnMemory(text: string): Buffer {
  const bytes = Buffer.allocUnsafeSlow(Buffer.byteLength(text));
  bytes.write(text);
  return bytes;
}
