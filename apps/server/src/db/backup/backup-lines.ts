import { createReadStream } from "node:fs";
import type { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { BackupError } from "./backup-error.ts";
import { DAMAGED, END_OF_ROWS } from "./backup-format.ts";

const NEW_LINE = 0x0a;
const END = Buffer.from(END_OF_ROWS);

/** A backup's lines, one after the other; a table's rows as they are, for COPY. */
export type BackupLines = {
  /** The next line as text. @throws BackupError when there is none */
  next(): Promise<string>;
  /** Every line up to the end of the rows, with its line break. */
  rows(): AsyncGenerator<Buffer>;
  close(): void;
};

/** Reads a backup as a stream. @throws BackupError when the file cannot be opened, or is no gzip file */
export function readBackupLines(file: string): BackupLines {
  const source = createReadStream(file);
  const unpacked = source.pipe(createGunzip());
  source.on("error", (error) => unpacked.destroy(error));
  const lines = splitLines(unpacked, file);
  const take = async () => {
    const { value, done } = await lines.next();
    if (done === true) throw new BackupError(DAMAGED);
    return value;
  };
  return {
    next: async () => (await take()).subarray(0, -1).toString(),
    async *rows() {
      for (;;) {
        const line = await take();
        if (line.length === END.length + 1 && line.subarray(0, -1).equals(END)) return;
        yield line;
      }
    },
    close: () => void unpacked.destroy(),
  };
}

/** By line feeds alone: a text may hold every other character that some call the end of a line. */
async function* splitLines(stream: Readable, file: string): AsyncGenerator<Buffer> {
  let open: Buffer[] = [];
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      let from = 0;
      for (let at = chunk.indexOf(NEW_LINE); at >= 0; at = chunk.indexOf(NEW_LINE, from)) {
        open.push(chunk.subarray(from, at + 1));
        yield open.length === 1 ? (open[0] as Buffer) : Buffer.concat(open);
        open = [];
        from = at + 1;
      }
      if (from < chunk.length) open.push(chunk.subarray(from));
    }
  } catch (cause) {
    throw explained(cause, file);
  }
}

function explained(cause: unknown, file: string): unknown {
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  if (code.startsWith("Z_")) return new BackupError(DAMAGED, { cause });
  if (code === "ENOENT" || code === "EACCES") return new BackupError(`${file} cannot be read.`, { cause });
  return cause;
}
