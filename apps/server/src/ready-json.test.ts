import { expect, test } from "vitest";
import { encodeJson, ReadyJson } from "./ready-json.ts";

const asText = (json: string | Buffer[]) =>
  typeof json === "string" ? json : Buffer.concat(json).toString();

test.each([
  ["plain", "Margins pay the rent. ".repeat(100)],
  ["short", "Margins"],
  ["empty", ""],
  ["with quotes, line ends and backslashes", '"a\\b"\r\n\u0000\u2028'.repeat(200)],
  ["beyond Latin-1", "Preis – „günstig“ 🦊 ".repeat(100)],
  ["with halves of pairs", "\ud800 and \udc00 ".repeat(100)],
])("a text %s comes back character for character, by itself and within an answer", (_name, text) => {
  const ready = new ReadyJson(text);
  expect(ready.text).toBe(text);
  expect(asText(encodeJson({ a: 1, ready, list: [ready, ready], z: "z" }))).toBe(
    JSON.stringify({ a: 1, ready: text, list: [text, text], z: "z" }),
  );
  expect(JSON.stringify({ ready })).toBe(JSON.stringify({ ready: text }));
});

test("an answer that is ready alone, and one without anything ready", () => {
  const text = "x".repeat(1000);
  expect(asText(encodeJson(new ReadyJson(text)))).toBe(JSON.stringify(text));
  expect(encodeJson({ a: [1] })).toBe('{"a":[1]}');
});

test("what fails while it is written leaves the next answer alone", () => {
  const failing = { ready: new ReadyJson("x".repeat(1000)), toJSON: () => ({ broken: 1n }) };
  expect(() => encodeJson([new ReadyJson("y".repeat(1000)), failing])).toThrow(TypeError);
  expect(encodeJson("fine")).toBe('"fine"');
});
