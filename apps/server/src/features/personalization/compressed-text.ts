import { promisify } from "node:util";
import { constants, zstdCompress, zstdDecompress } from "node:zlib";

const compress = promisify(zstdCompress);
const decompress = promisify(zstdDecompress);

/** From this many bytes on, sending less is worth more than the work of making it less. */
const WORTH_COMPRESSING = 2048;

/** The fastest level: prose shrinks to some two fifths, and higher levels add little. */
const FAST = { params: { [constants.ZSTD_c_compressionLevel]: 1 } };

/** The first byte tells how to read the others: which encoding, and whether they are compressed. */
const UTF16 = 1;
const COMPRESSED = 2;

/** UTF-8 has no bytes for half of a pair. */
const LONE_SURROGATE = /\p{Surrogate}/u;

/** A text as bytes to be stored elsewhere, compressed when it is large; any string comes back exactly. */
export async function compressText(text: string): Promise<Buffer> {
  const isUtf16 = LONE_SURROGATE.test(text);
  const bytes = Buffer.from(text, isUtf16 ? "utf16le" : "utf8");
  const encoding = isUtf16 ? UTF16 : 0;
  if (bytes.length < WORTH_COMPRESSING) return Buffer.concat([Buffer.of(encoding), bytes]);
  return Buffer.concat([Buffer.of(encoding | COMPRESSED), await compress(bytes, FAST)]);
}

/** The text `compressText` was given. */
export async function decompressText(stored: Buffer): Promise<string> {
  const [kind = 0] = stored;
  const content = stored.subarray(1);
  const bytes = (kind & COMPRESSED) === 0 ? content : await decompress(content);
  return bytes.toString((kind & UTF16) === 0 ? "utf8" : "utf16le");
}
