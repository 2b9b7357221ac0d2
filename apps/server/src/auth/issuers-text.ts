import { isStorableText } from "@growth-guide/contract";

/** Longest text taken over, in UTF-16 code units: as long as an e-mail address may be. */
const MAX_LENGTH = 254;

/** What the identity provider says as storable text, or null: its words are no checked input. */
export function issuersText(value: unknown): string | null {
  return typeof value === "string" && value !== "" && value.length <= MAX_LENGTH && isStorableText(value)
    ? value
    : null;
}
