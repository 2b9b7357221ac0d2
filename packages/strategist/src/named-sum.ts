import type { BusinessFacts } from "./facts.ts";

/** A sum of money, and how its owner writes sums: "€500", "500 €", "CHF 500". */
export type NamedSum = { amount: number; written(amount: number): string };

const SIGN = "[€$£]|CHF|EUR|USD|GBP|SEK|NOK|DKK|PLN|RON|lei|kr|zł";
const NUMBER = "\\d{1,3}(?:[,.'’]\\d{3})+|\\d+";
const SUM = new RegExp(
  `(?<before>${SIGN})(?<gap>\\s?)(?<after>${NUMBER})(?![\\d.,]*\\d)|(?<![\\d.,])(?<number>${NUMBER})(?<space>\\s?)(?<sign>${SIGN})(?!\\p{L})`,
  "gu",
);

/** Words of a sentence about money that is there to be spent. */
const TO_SPEND =
  /\b(?:budget|spend|invest|afford|put aside|set aside|(?:for|on) (?:marketing|advertising|ads))/i;
/** Words of a sentence about what something costs or brings in. */
const PRICE = /\b(?:costs?|price|each|per (?:hour|person|piece|seat|user)|an hour|earn|raise|charge)\b/i;

/**
 * The sum the owner named to spend, when they named just one. Prices and aims are sums too, so that it counts only
 * where its sentence says so; what was told for one strategy alone needs not.
 */
export function namedSum({ additionalContext, ...facts }: BusinessFacts): NamedSum | null {
  const told = sentencesOf(Object.values(facts).join("\n")).filter((text) => TO_SPEND.test(text));
  const context = sentencesOf(additionalContext ?? "").filter((text) => !PRICE.test(text));
  const found = [...told, ...context].flatMap((text) => [...text.matchAll(SUM)]);
  const [only] = found;
  return found.length === 1 && only !== undefined ? sumOf(only) : null;
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?;])\s+|\n+/);
}

function sumOf({ groups = {} }: RegExpExecArray): NamedSum {
  const { before, gap = "", after, number, space = "", sign = "" } = groups;
  const digits = (after ?? number ?? "").replace(/\D/g, "");
  const written =
    before === undefined
      ? (sum: string) => `${sum}${space}${sign}`
      : (sum: string) => `${before}${gap}${sum}`;
  return { amount: Number(digits), written: (amount) => written(inDigits(amount)) };
}

function inDigits(amount: number): string {
  const digits = Number.isInteger(amount) ? 0 : 2;
  return amount.toLocaleString("en", { minimumFractionDigits: digits, maximumFractionDigits: digits });
}
