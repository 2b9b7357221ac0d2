import { expect, test } from "vitest";
import { postsPerWeek } from "./posts-per-week.ts";

const wednesday = new Date("2026-03-25T12:00:00Z");
const count = (scheduledFor: string, zone = "UTC") =>
  postsPerWeek([{ scheduledFor, zone }], wednesday, "UTC", 3).map(({ posts }) => posts);

test("weeks begin on Monday, with the one of today", () => {
  const weeks = postsPerWeek([], wednesday, "UTC", 3).map(({ monday }) => monday);
  expect(weeks).toEqual(["2026-03-23", "2026-03-30", "2026-04-06"]);
});

test("a post counts in the week of its own zone's day", () => {
  expect(count("2026-03-29T23:30:00Z")).toEqual([1, 0, 0]);
  expect(count("2026-03-29T23:30:00Z", "Europe/Berlin")).toEqual([0, 1, 0]);
  expect(count("2026-03-30T03:30:00Z", "America/New_York")).toEqual([1, 0, 0]);
});

test("across the change of clocks no week is lost, and what is outside counts nowhere", () => {
  expect(count("2026-04-06T00:30:00Z")).toEqual([0, 0, 1]);
  expect(count("2026-03-22T10:00:00Z")).toEqual([0, 0, 0]);
  expect(count("2026-04-13T00:00:00Z")).toEqual([0, 0, 0]);
});
