import { useSearchParams } from "react-router";
import { isDay, type Day } from "./days.ts";

export const VIEWS = ["month", "week", "list"] as const;
export type View = (typeof VIEWS)[number];

/** Which days are looked at, and how. It is part of the address: whoever opens a post comes back to where they were. */
export function useCalendarPlace(today: Day) {
  const [address, setAddress] = useSearchParams();
  const given = address.get("day") ?? "";
  const day = isDay(given) ? given : today;
  const view: View = VIEWS.find((each) => each === address.get("view")) ?? usualView();
  const set = (name: "day" | "view", value: string) =>
    setAddress(
      (before) => {
        const next = new URLSearchParams(before);
        next.set(name, value);
        return next;
      },
      { replace: true },
    );
  return {
    day,
    view,
    setDay: (next: Day) => set("day", next),
    setView: (next: View) => set("view", next),
  };
}

function usualView(): View {
  return window.matchMedia("(max-width: 640px)").matches ? "list" : "month";
}
