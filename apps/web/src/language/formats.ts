import { languageStore } from "./language-store.ts";

/** The region people live in shapes numbers and dates: `de-AT` rather than `de`, where their browser says so. */
function locale(): string {
  const language = languageStore.read();
  return navigator.languages.find((tag) => tag.split("-")[0] === language) ?? language;
}

/** A number as the chosen language writes it. */
export function asNumber(value: number, options?: Intl.NumberFormatOptions): string {
  return formatOf(Intl.NumberFormat, options).format(value);
}

/** A number with so many digits behind its point. */
export function asDecimal(value: number, digits: number): string {
  return asNumber(value, { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** A share, 0–1, as a whole number of per cent. */
export function asPercent(share: number): string {
  return asNumber(share, { style: "percent", maximumFractionDigits: 0 });
}

/** A moment, as a Date or as ISO 8601 text, in the chosen language; years are those of the calendar posts are planned in. */
export function asDate(moment: Date | string, options: Intl.DateTimeFormatOptions): string {
  return formatOf(Intl.DateTimeFormat, { calendar: "gregory", ...options }).format(new Date(moment));
}

/** Several things in a row: "a, b and c". */
export function asList(items: readonly string[]): string {
  return formatOf(Intl.ListFormat, { type: "conjunction" }).format(items);
}

/** The day weeks begin with where the reader lives: 1 for Monday to 7 for Sunday. */
export function firstDayOfWeek(): number {
  const place: Intl.Locale & { weekInfo?: WeekInfo; getWeekInfo?: () => WeekInfo } = new Intl.Locale(
    locale(),
  );
  return (place.getWeekInfo?.() ?? place.weekInfo)?.firstDay ?? 1;
}

type WeekInfo = { firstDay: number };
type Maker<Options, Format> = new (locale: string, options?: Options) => Format;

/** Formats are dear to make and asked for in every row of a list. */
const formats = new Map<string, unknown>();

function formatOf<Options, Format>(Format: Maker<Options, Format>, options?: Options): Format {
  const key = `${Format.name} ${locale()} ${JSON.stringify(options)}`;
  const known = (formats.get(key) ?? new Format(locale(), options)) as Format;
  formats.set(key, known);
  return known;
}
