import { expect, test, vi } from "vitest";
import { catchUp, drawLater, isCatchingUp, isCatchingUpNearby, onCatchingUp } from "./catch-up.ts";

/** Something late that writes down when it was drawn, and is late no more then. */
function aLate(name: string, drawn: string[], isNear = false) {
  const forget = drawLater(document.createElement("div"), {
    isNear,
    draw: () => {
      drawn.push(name);
      forget();
    },
  });
  return forget;
}

test("what is late is drawn when there is time, what is near the screen first", async () => {
  const drawn: string[] = [];
  aLate("far", drawn);
  aLate("near", drawn, true);
  aLate("further", drawn);
  expect(drawn).toEqual([]);
  expect(isCatchingUpNearby()).toBe(true);
  await vi.waitFor(() => expect(drawn).toEqual(["near", "far", "further"]));
  expect(isCatchingUp()).toBe(false);
});

test("it is told when something is late, and when nothing is any more", () => {
  const told: boolean[] = [];
  const stop = onCatchingUp(() => told.push(isCatchingUp()));
  const forget = [aLate("a", []), aLate("b", [])];
  expect(told).toEqual([true]);
  for (const one of forget) one();
  expect(told).toEqual([true, false]);
  stop();
});

test("whoever needs all of it has it drawn at once; what is not wanted any more is not drawn", () => {
  const drawn: string[] = [];
  aLate("a", drawn);
  aLate("b", drawn)();
  aLate("c", drawn);
  catchUp();
  expect(drawn).toEqual(["a", "c"]);
  expect(isCatchingUp()).toBe(false);
});
