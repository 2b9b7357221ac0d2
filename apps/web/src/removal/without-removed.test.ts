import { beforeEach, expect, test } from "vitest";
import { removals } from "./removals.ts";
import { withoutRemoved } from "./without-removed.ts";

beforeEach(() => localStorage.clear());

const two = [{ id: 1 }, { id: 2 }];
const removal = { kind: "business", id: 2, name: "Blue Cup", due: 0 } as const;

test("what is being removed is in no list, and is back when it is taken back", () => {
  removals.put("ada", removal);
  expect(withoutRemoved("ada", "business.list", two)).toEqual([{ id: 1 }]);
  removals.drop("ada", removal);
  expect(withoutRemoved("ada", "business.list", two)).toEqual(two);
});

test("what belongs to a removed business goes with it, whatever its own number", () => {
  removals.put("ada", removal);
  const page = {
    items: [
      { id: 2, businessId: 1 },
      { id: 3, businessId: 2 },
    ],
    nextCursor: null,
  };
  expect(withoutRemoved("ada", "strategy.list", page)).toEqual({
    items: [{ id: 2, businessId: 1 }],
    nextCursor: null,
  });
});

test("what somebody else removes here, and other answers, are left as they are", () => {
  removals.put("eve", removal);
  expect(withoutRemoved("ada", "business.list", two)).toEqual(two);
  expect(withoutRemoved("eve", "business.get", { id: 2 })).toEqual({ id: 2 });
});

test("a damaged list hides nothing", () => {
  localStorage.setItem("growth-guide.removals.ada", '[null,{"kind":"business"},{"kind":"x","id":1}]');
  expect(withoutRemoved("ada", "business.list", two)).toEqual(two);
});
