import { timeZoneSchema } from "@growth-guide/contract";
import { expect, test } from "vitest";
import { browserTimeZone, listTimeZones } from "./time-zones.ts";

test("every zone that can be chosen is one the server takes", () => {
  const zones = listTimeZones();
  expect(zones.length).toBeGreaterThan(300);
  expect(zones.filter((zone) => !timeZoneSchema.safeParse(zone).success)).toEqual([]);
});

test("the zone of the browser and one chosen before are among them, once", () => {
  const zones = listTimeZones("Europe/Lisbon", "US/Pacific", "");
  expect(zones).toContain(browserTimeZone());
  expect(zones).toContain("US/Pacific");
  expect(zones).not.toContain("");
  expect(new Set(zones).size).toBe(zones.length);
});
