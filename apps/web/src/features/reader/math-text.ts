/** Code spans, display maths, and single-dollar spans: one word such as `$Q$`, or holding what only maths has. */
const KEPT =
  /(`+)[\s\S]*?\1|\$\$[\s\S]*?\$\$|\$[A-Za-z][^\s$]*\$(?!\d)|\$(?![\s\d]*[.,]?\d*\s)(?=[^$\n]*[\\^_={}+*/<>])(?!\s)[^$\n]+?(?<!\s)\$(?!\d)/g;

/** True when a text holds maths that has to be typeset. */
export function hasMath(markdown: string): boolean {
  return [...markdown.matchAll(KEPT)].some(([match]) => match.startsWith("$"));
}

/** Dollars that are money are escaped, so that two prices in a sentence are not taken for a formula. */
export function escapeMoney(markdown: string): string {
  let result = "";
  let from = 0;
  for (const { 0: match, index } of markdown.matchAll(KEPT)) {
    result += escapeDollars(markdown.slice(from, index)) + match;
    from = index + match.length;
  }
  return result + escapeDollars(markdown.slice(from));
}

/** The text without the label that Quarto has behind a formula: `$$ {#eq-line}`. */
export function withoutLabels(markdown: string): string {
  return markdown.replace(/\$\$[ \t]*\{#[^{}\n]*\}[ \t]*$/gm, "$$$$");
}

function escapeDollars(text: string): string {
  return text.replace(/(?<!\\)\$/g, "\\$");
}
