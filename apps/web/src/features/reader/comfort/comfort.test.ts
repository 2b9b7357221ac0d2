import { beforeEach, expect, test } from "vitest";
import { storageKeys } from "../../../storage/keys.ts";
import { acceptComfort, DEFAULT_COMFORT } from "./comfort.ts";
import { changeComfort, comfortStore } from "./comfort-store.ts";

beforeEach(() => {
  localStorage.clear();
  dispatchEvent(new StorageEvent("storage", { key: null }));
});

test("what makes no sense in kept settings is the ordinary setting, and the rest holds", () => {
  expect(acceptComfort({ textSizePercent: 9_000, lineSpacing: "wide", font: "comic", lineGuide: 1 })).toEqual(
    DEFAULT_COMFORT,
  );
  expect(acceptComfort({ textSizePercent: 120, font: "sans" })).toEqual({
    ...DEFAULT_COMFORT,
    textSizePercent: 120,
    font: "sans",
  });
  expect(acceptComfort("large")).toBeUndefined();
});

test("a change is kept on this device, and other tabs' changes are followed", () => {
  let told = 0;
  const stop = comfortStore.subscribe(() => (told += 1));
  changeComfort({ textSizePercent: 150 });
  expect(told).toBe(1);
  expect(JSON.parse(localStorage.getItem(storageKeys.comfort) ?? "")).toMatchObject({ textSizePercent: 150 });

  localStorage.setItem(storageKeys.comfort, JSON.stringify({ lineSpacing: 2.2 }));
  dispatchEvent(new StorageEvent("storage", { key: storageKeys.comfort }));
  expect(comfortStore.read()).toEqual({ ...DEFAULT_COMFORT, lineSpacing: 2.2 });
  stop();
});
