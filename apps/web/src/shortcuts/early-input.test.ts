import { afterEach, beforeEach, expect, test } from "vitest";
import { replayEarlyClicks, replayEarlyKeys } from "./early-input.ts";

const global = globalThis as { earlyInput?: unknown };
const pressed: string[] = [];
let taken = "";
const listen = (event: KeyboardEvent) => {
  pressed.push(event.key);
  if (taken.includes(event.key)) event.preventDefault();
};

beforeEach(() => addEventListener("keydown", listen));
afterEach(() => {
  removeEventListener("keydown", listen);
  pressed.length = 0;
  delete global.earlyInput;
});

function keys(...names: string[]): KeyboardEvent[] {
  const list = names.map((key) => new KeyboardEvent("keydown", { key, cancelable: true }));
  global.earlyInput = { keys: list };
  return list;
}

test("keys are pressed again in their order, once", () => {
  keys("1", "c");
  taken = "1c";
  replayEarlyKeys({ isLast: false });
  replayEarlyKeys({ isLast: true });
  expect(pressed).toEqual(["1", "c"]);
});

test("a key that finds nobody yet keeps those behind it waiting until everybody listens", () => {
  keys("g", "1");
  taken = "1";
  replayEarlyKeys({ isLast: false });
  expect(pressed).toEqual(["g"]);
  replayEarlyKeys({ isLast: true });
  expect(pressed).toEqual(["g", "g", "1"]);
});

test("what follows a key that opened a field is typed there", () => {
  keys("/", "a", "1");
  taken = "/";
  const field = document.createElement("input");
  const open = () => document.body.append(field);
  addEventListener("keydown", open, { once: true });
  replayEarlyKeys({ isLast: false });
  field.remove();
  expect(field.value).toBe("a1");
  expect(pressed).toEqual(["/"]);
});

test("what was pressed before a key that was heard is over", () => {
  const [, heard] = keys("1", "2");
  heard?.preventDefault();
  taken = "12";
  replayEarlyKeys({ isLast: true });
  expect(pressed).toEqual([]);
});

test("buttons that are still there are clicked, and nothing is kept any more", () => {
  let clicks = 0;
  const here = document.body.appendChild(document.createElement("button"));
  const gone = document.createElement("button");
  for (const button of [here, gone]) button.addEventListener("click", () => clicks++);
  const input = { buttons: [here, gone] };
  global.earlyInput = input;
  replayEarlyClicks();
  expect(clicks).toBe(1);
  expect(input.buttons).toBeUndefined();
});

test("without anything kept nothing happens", () => {
  replayEarlyClicks();
  replayEarlyKeys({ isLast: true });
  expect(pressed).toEqual([]);
});
