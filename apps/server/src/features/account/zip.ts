import { setImmediate } from "node:timers/promises";
import type { AccountExportPart } from "@growth-guide/contract";
import { Zip, ZipDeflate } from "fflate";

/** Bytes packed in one go: a few milliseconds of work, then others have their turn. */
const SLICE_BYTES = 128 * 1024;

/** An archive without the 64-bit extension ends here, and most programs read nothing else reliably. */
const MAX_BYTES = 0xffff_ffff;

/**
 * Files as one zip, packed while they come: whoever reads slowly makes them come slowly. A failure of theirs is one
 * of the archive, which then has no end and cannot be taken for a whole one.
 */
export async function* zipOf(parts: AsyncIterable<AccountExportPart>): AsyncGenerator<Uint8Array> {
  const packed: Uint8Array[] = [];
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    packed.push(bytes);
  });
  const encoder = new TextEncoder();
  let file: ZipDeflate | undefined;
  let bytesSinceTurn = 0;
  let total = 0;
  for await (const part of parts) {
    if (part.kind === "file") {
      file?.push(new Uint8Array(), true);
      file = new ZipDeflate(part.name);
      zip.add(file);
      continue;
    }
    for (const slice of slicesOf(encoder.encode(part.text))) {
      file?.push(slice);
      total += slice.length;
      if (total > MAX_BYTES) throw new RangeError("The export is larger than an archive can hold");
      yield* packed.splice(0);
      bytesSinceTurn += slice.length;
      if (bytesSinceTurn < SLICE_BYTES) continue;
      bytesSinceTurn = 0;
      await setImmediate();
    }
  }
  file?.push(new Uint8Array(), true);
  zip.end();
  yield* packed.splice(0);
}

function* slicesOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += SLICE_BYTES) yield bytes.subarray(at, at + SLICE_BYTES);
}
