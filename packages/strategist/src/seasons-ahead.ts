import { monthName } from "./knowledge/months.ts";
import type { Industry, Month, SeasonKind } from "./knowledge/industry.ts";

/** What a month brings. */
export type Season = { month: Month; hook: string };

/**
 * By how many months what comes with a kind of season comes later in the southern half of the world. Its schools
 * begin after their long holidays, in late January or February, where northern ones do in late August or September.
 */
const MONTHS_LATER: Readonly<Record<SeasonKind, number>> = { calendar: 0, weather: 6, schoolYear: 5 };

/** What three months bring a trade, the first first; a month may bring several things. */
export function seasonsAhead({ seasons }: Industry, first: Month, isSouthern: boolean): Season[] {
  const hookIn = (kind: SeasonKind, month: Month) =>
    seasons[kind]?.[monthAfter(month, isSouthern ? -MONTHS_LATER[kind] : 0)] ?? [];
  return [0, 1, 2]
    .map((ahead) => monthAfter(first, ahead))
    .flatMap((month) => SEASON_KINDS.flatMap((kind) => hookIn(kind, month)).map((hook) => ({ month, hook })));
}

/** What the months bring as a line: "May: Mother's Day, peonies; June: weddings", with another mark where one is wanted. */
export function spokenSeasons(seasons: readonly Season[], mark = ": "): string {
  const months = [...new Set(seasons.map(({ month }) => month))];
  return months
    .map((of) => {
      const hooks = seasons.filter(({ month }) => month === of).map(({ hook }) => hook);
      return `${monthName(of)}${mark}${hooks.join(", ")}`;
    })
    .join("; ");
}

const SEASON_KINDS = Object.keys(MONTHS_LATER) as SeasonKind[];

function monthAfter(month: Month, ahead: number): Month {
  return (((month - 1 + ahead + 12) % 12) + 1) as Month;
}
