import type { Section } from "../sections.ts";

/** Formulas of plain arithmetic: what they say at the ends of a quantity can be worked out. */
const ARITHMETIC =
  /^(?:[^\\]|\\(?:d?frac|times|cdot|left|right|sqrt|approx|dots|ldots|text(?:rm)?|,|;|quad|%|\s|\{|\}))*$/;
const MATRICES = /\\(?:mathbf|boldsymbol|bm)\b/;
const INLINE = /\$(?![\s$\d])([^$\n]{1,30}?)(?<!\s)\$(?!\d)/g;

/** A longer formula, in characters, is asked about as a whole; more quantities than these are not looked at. */
const LONGEST = 600;
const MOST_NAMED = 60;

/**
 * A question about the first formula of a section, by the quantities its text names: what stands alone on its left, and
 * one it divides by. `source` is the chapter.
 */
export function formulaQuestion({ title, parts }: Section, source: string): string | null {
  const formula = parts.find(({ kind }) => kind === "math");
  if (!formula) return null;
  const written = source.slice(formula.start, formula.end).replace(/^\s*\$\$|\$\$\s*$/g, "");
  const named = written.length > LONGEST ? [] : quantitiesIn(parts, source);
  const [left = "", right = ""] = written.split(/=|\\approx/).map((side) => side.trim());
  const given = named.find((symbol) => symbol === left || left.startsWith(`${symbol}[`));
  const subject = given ? `the formula for $${given}$ under “${title}”` : `the formula under “${title}”`;
  if (given && MATRICES.test(given))
    return `Which shapes must the quantities in ${subject} have, and which of its terms matters least?`;
  const below = given ? divisors(right) : [];
  const divided = named.find((symbol) => below.some((divisor) => stands(symbol, divisor)));
  const factor =
    given && ARITHMETIC.test(written) ? named.find((symbol) => stands(symbol, right)) : undefined;
  const quantity = divided ?? factor;
  return given && quantity
    ? `What does ${subject} say when $${quantity}$ is very small or very large, and where does that stop being realistic?`
    : `Which assumptions does ${subject} need, and where would it stop holding?`;
}

/** The quantities a text names in its lines, in order. */
function quantitiesIn(parts: Section["parts"], source: string): string[] {
  const named = parts
    .filter(({ kind }) => kind !== "math" && kind !== "code")
    .flatMap(({ start, end }) =>
      [...source.slice(start, end).matchAll(INLINE)].map((match) => match[1] ?? ""),
    );
  return [...new Set(named)].slice(0, MOST_NAMED);
}

/** Whether a quantity stands in a formula on its own, not as a letter of something longer. */
function stands(symbol: string, formula: string): boolean {
  const at = formula.indexOf(symbol);
  if (at < 0 || symbol === "") return false;
  return !/[\\A-Za-z]/.test(formula.charAt(at - 1)) && !/[A-Za-z_']/.test(formula.charAt(at + symbol.length));
}

/** What the fractions of a formula divide by. */
function divisors(formula: string): string[] {
  return [...formula.matchAll(/\\d?frac(?=\{)/g)].map(({ index, 0: command }) => {
    const over = braced(formula, index + command.length);
    return formula.slice(over + 1, braced(formula, over) - 1);
  });
}

/** Where the group that opens at `from` has ended. */
function braced(formula: string, from: number): number {
  let depth = 0;
  for (let at = from; at < formula.length; at += 1) {
    if (formula.charAt(at) === "{") depth += 1;
    if (formula.charAt(at) === "}" && --depth === 0) return at + 1;
  }
  return formula.length;
}
