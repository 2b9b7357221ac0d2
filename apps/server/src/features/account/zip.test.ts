import type { AccountExportPart } from "@growth-guide/contract";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { zipOf } from "./zip.ts";

async function* parts(...given: AccountExportPart[]): AsyncGenerator<AccountExportPart> {
  yield* given;
}

async function bytesOf(archive: AsyncIterable<Uint8Array>): Promise<Uint8Array[]> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of archive) chunks.push(chunk);
  return chunks;
}

test("files come back as they were, in any language and of any size", async () => {
  const long = "Größe ☕ 漢字 𝒳\n".repeat(50_000);
  const archive = zipOf(
    parts(
      { kind: "file", name: "empty.md" },
      { kind: "file", name: "folder/long.md" },
      { kind: "text", text: long },
      { kind: "text", text: "The end." },
    ),
  );
  const files = unzipSync(Buffer.concat(await bytesOf(archive)));
  expect(Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]))).toEqual({
    "empty.md": "",
    "folder/long.md": `${long}The end.`,
  });
});

const aHundredNumbers = (seed: number) =>
  Array.from({ length: 100 }, (_, at) => Math.sin(seed * 100 + at)).join("\n");

test("no more is made than is taken, and whoever stops ends the making", async () => {
  let made = 0;
  let isEnded = false;
  async function* endless(): AsyncGenerator<AccountExportPart> {
    try {
      yield { kind: "file", name: "numbers.txt" };
      for (;;) yield { kind: "text", text: aHundredNumbers((made += 1)) };
    } finally {
      isEnded = true;
    }
  }
  let taken = 0;
  for await (const bytes of zipOf(endless())) {
    taken += bytes.length;
    if (taken > 100_000) break;
  }
  expect(made).toBeLessThan(1000);
  expect(isEnded).toBe(true);
});

test("a failure of the source is one of the archive", async () => {
  async function* failing(): AsyncGenerator<AccountExportPart> {
    yield { kind: "file", name: "a.json" };
    throw new Error("the database went away");
  }
  await expect(bytesOf(zipOf(failing()))).rejects.toThrow("the database went away");
});
