import type { DisplaySettings } from "@growth-guide/contract";
import { useEffect } from "react";
import { trpc } from "../../../api/trpc.ts";
import { chooseTheme, themeStore } from "../../../ui/theme.ts";
import { type Comfort, DEFAULT_COMFORT } from "../comfort/comfort.ts";
import { changeComfort, comfortStore } from "../comfort/comfort-store.ts";
import { createSender } from "./sender.ts";

/** Keeps the comfort settings with the reader's account: what was chosen on another device holds here too. */
export function useAccountComfort(): void {
  const { client } = trpc.useUtils();
  useEffect(() => {
    const leaving = new AbortController();
    const { signal } = leaving;
    let known = JSON.stringify(present());
    const sender = createSender((display: DisplaySettings) =>
      client.personalization.updatePreferences.mutate({ display }),
    );
    const note = () => {
      const display = present();
      if (JSON.stringify(display) === known) return;
      known = JSON.stringify(display);
      sender.note(display);
    };
    const stops = [comfortStore.subscribe(note), themeStore.subscribe(note)];
    client.personalization.preferences.query(undefined, { signal }).then(
      ({ display, updatedAt }) => {
        if (signal.aborted || known !== JSON.stringify(present())) return;
        if (updatedAt !== null) {
          known = JSON.stringify(display);
          apply(display);
        } else if (hasChosen()) sender.note(present());
      },
      // Without the account's settings, this device's own ones hold.
      () => undefined,
    );
    document.addEventListener("visibilitychange", sender.flush, { signal });
    return () => {
      leaving.abort();
      for (const stop of stops) stop();
      sender.flush();
    };
  }, [client]);
}

function present(): DisplaySettings {
  return { ...comfortStore.read(), theme: themeStore.readChoice() };
}

function apply({ theme, ...comfort }: DisplaySettings): void {
  changeComfort(comfort);
  if (theme !== themeStore.readChoice()) chooseTheme(theme);
}

function hasChosen(): boolean {
  const comfort = comfortStore.read();
  const isOrdinary = (Object.keys(DEFAULT_COMFORT) as (keyof Comfort)[]).every(
    (key) => comfort[key] === DEFAULT_COMFORT[key],
  );
  return !isOrdinary || themeStore.readChoice() !== "system";
}
