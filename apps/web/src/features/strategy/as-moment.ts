import { asDate } from "../../language/formats.ts";

/** An instant as people say it here, to the minute. */
export function asMoment(instant: string): string {
  return asDate(instant, { dateStyle: "medium", timeStyle: "short" });
}
