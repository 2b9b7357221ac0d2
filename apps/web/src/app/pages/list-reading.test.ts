import type { ReadingPlace } from "@growth-guide/contract";
import { expect, test } from "vitest";
import { listReading } from "./list-reading.ts";

const aPlace = (facts: Partial<ReadingPlace>): ReadingPlace => ({
  chapterKey: "playbook:pricing",
  title: "Pricing",
  level: null,
  blockId: null,
  fraction: 0,
  sourceOffset: 10,
  share: 0.5,
  readAt: "2026-01-01T00:00:00Z",
  ...facts,
});

test("what was read elsewhere comes first, and nothing twice", () => {
  const places = [aPlace({}), aPlace({ chapterKey: "saved:7", title: "Mine", share: 0.1 })];
  const recent = [
    { slug: "churn", title: "Churn", share: 0.2 },
    { slug: "pricing", title: "Pricing", share: 0.1 },
  ];
  expect(listReading(places, recent)).toEqual([
    { address: "/read/pricing", title: "Pricing", share: 0.5 },
    { address: "/read/saved/7", title: "Mine", share: 0.1 },
    { address: "/read/churn", title: "Churn", share: 0.2 },
  ]);
});

test("a place without a title takes the one this device knows, or is left out", () => {
  const places = [aPlace({ title: null }), aPlace({ title: null, chapterKey: "saved:9" })];
  expect(listReading(places, [{ slug: "pricing", title: "Pricing", share: 0 }])).toEqual([
    { address: "/read/pricing", title: "Pricing", share: 0.5 },
  ]);
});

test("keys this app does not know lead nowhere", () => {
  expect(listReading([aPlace({ chapterKey: "shelf:1" })], [])).toEqual([]);
});
