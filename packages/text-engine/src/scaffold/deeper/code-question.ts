import type { Section } from "../sections.ts";

/** A name of a program: no option, no path and no literal. */
const NAME = /(?<![`\w:])`([A-Za-z_][\w:.!]{1,30}?(?:\(\))?)`(?!`)/g;
const NO_NAME =
  /^(?:true|false|null|none|nil|int|str|string|bool|float|main|self|this)$|\.(?:rs|py|ts|js|md|toml|json|ya?ml|lock|html)$/i;

/** More names than these are not looked for. */
const MOST_LOOKED_AT = 20;

/** A question about the code of a section, by the name that its text says most often and that stands in the code. */
export function codeQuestion({ title, parts }: Section, source: string): string | null {
  const textOf = ({ start, end }: { start: number; end: number }): string => source.slice(start, end);
  const code = parts.filter(({ kind }) => kind === "code").map(textOf);
  const counts = new Map<string, number>();
  for (const part of parts.filter(({ kind }) => kind === "paragraph" || kind === "list"))
    for (const [, name = ""] of textOf(part).matchAll(NAME)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const shared = [...counts]
    .filter(([name]) => !NO_NAME.test(name))
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_LOOKED_AT)
    .find(([name]) => code.some((block) => isCalled(name, block)));
  return shared
    ? `What would go wrong in the code under “${title}” without \`${shared[0]}\`, and when would it be noticed?`
    : null;
}

/** Whether code calls a thing by this name; a variable could have any. */
function isCalled(name: string, code: string): boolean {
  return code.includes(`${name.replace("()", "")}(`);
}
