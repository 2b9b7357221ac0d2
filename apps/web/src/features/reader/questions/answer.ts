import { plainText } from "../../../markdown/plain-text.ts";

/** True when somebody filled a gap with the right words; case, blanks and a plural's s do not matter. */
export function isRight(given: string, answer: string): boolean {
  return bare(given) !== "" && bare(given) === bare(answer);
}

function bare(text: string): string {
  return plainText(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%€$£]+/gu, " ")
    .trim()
    .replace(/s$/, "");
}
