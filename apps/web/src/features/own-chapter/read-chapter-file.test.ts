import { expect, test } from "vitest";
import { decodeText, MAX_CHAPTER_BYTES, readChapterFile } from "./read-chapter-file.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16le = (text: string) =>
  Uint8Array.from([0xff, 0xfe, ...Array.from(text).flatMap((letter) => [letter.charCodeAt(0), 0])]);

test.each([
  ["UTF-8", utf8("café")],
  ["UTF-8 with a byte order mark", Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8("café")])],
  ["UTF-16", utf16le("café")],
  ["Windows-1252", Uint8Array.from([0x63, 0x61, 0x66, 0xe9])],
])("%s is read", (_, bytes) => {
  expect(decodeText(bytes)).toBe("café");
});

test("a file becomes a chapter with its name as the title and plain line ends", async () => {
  const reading = await readChapterFile(new File(["# One\r\n\r\nText\r"], "my chapter.md"));
  expect(reading).toEqual({ ok: true, title: "my chapter", markdown: "# One\n\nText\n" });
});

test("HTML is read as Markdown", async () => {
  const reading = await readChapterFile(new File(["<h1>One</h1><p>Text</p>"], "page.html"));
  expect(reading).toMatchObject({ ok: true, markdown: "# One\n\nText" });
});

test.each([
  ["a picture", new File(["x"], "photo.png"), "Choose a .md"],
  ["too much", new File(["x".repeat(MAX_CHAPTER_BYTES + 1)], "a.txt"), "larger than 1 MB"],
  ["nothing", new File([" \n"], "a.txt"), "There is no text"],
  ["no text", new File(["a\u0000b"], "a.txt"), "does not seem to be a text"],
])("%s is refused in words", async (_, file, reason) => {
  const reading = await readChapterFile(file);
  expect(reading).toMatchObject({ ok: false });
  expect(reading.ok ? "" : reading.reason).toContain(reason);
});
