import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

/** A page as it travels: compressed for those who can read that. */
export type EncodedPage = { body: Buffer; encoding?: "br" | "gzip" };
export type DrawnPage = { encoded: (accepted: string) => EncodedPage };

/** Dense enough for some 30 kB, in a few milliseconds. */
const BROTLI_QUALITY = 8;

/**
 * The pages that the build drew beforehand, by the path they answer: `read/pricing.html` is `/read/pricing`. Each is
 * compressed when it is asked for first. `finish` puts in what only this server knows.
 */
export function readPages(directory: string, finish: (page: string) => string): Map<string, DrawnPage> {
  if (!existsSync(directory)) return new Map();
  const files = readdirSync(directory, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".html"),
  );
  return new Map(
    files.map((name) => {
      const path = `/${name.replaceAll("\\", "/").replace(/(?:^|(?<=\/))index\.html$|\.html$/, "")}`;
      return [path, toPage(Buffer.from(finish(readFileSync(join(directory, name), "utf8"))))];
    }),
  );
}

function toPage(plain: Buffer): DrawnPage {
  let brotli: Buffer | undefined;
  let gzipped: Buffer | undefined;
  return {
    encoded: (accepted) => {
      if (accepted.includes("br")) return { body: (brotli ??= toBrotli(plain)), encoding: "br" };
      if (accepted.includes("gzip")) return { body: (gzipped ??= gzipSync(plain)), encoding: "gzip" };
      return { body: plain };
    },
  };
}

function toBrotli(plain: Buffer): Buffer {
  return brotliCompressSync(plain, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
    },
  });
}
