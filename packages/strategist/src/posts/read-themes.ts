/** A theme, and what to say about it as parts of a sentence. */
export type Theme = { title: string; ideas: readonly string[] };

/** Shares and places in the headings of our own plans: "(35 % of what you publish)". */
const ASIDE = /\s*\([^)]*%[^)]*\)\s*$/;

/**
 * The themes of a strategy's content pillars as they stand by now: headings of level 3, each with what its list says.
 * Empty when its owner writes them in another form.
 */
export function readThemes(markdown: string): Theme[] {
  return markdown
    .split(/^###[ \t]+/m)
    .slice(1)
    .map((part) => {
      const [heading = "", ...lines] = part.split("\n");
      return { title: plain(heading.replace(ASIDE, "")), ideas: lines.flatMap(ideaOf) };
    })
    .filter(({ title, ideas }) => title !== "" && ideas.length > 0);
}

function ideaOf(line: string): string[] {
  const [, item] = /^\s*[-*+]\s+(?:\[[ x]\]\s+)?(.+)$/i.exec(line) ?? [];
  if (item === undefined) return [];
  const idea = plain(item).replace(/[.\s]+$/, "");
  return [idea.charAt(0).toLowerCase() + idea.slice(1)];
}

/** Words without the marks of Markdown. */
function plain(text: string): string {
  return text
    .replace(/\\([\\`*_[\]<>|#~])/g, "$1")
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/(\*\*|__|[*`])/g, "")
    .trim();
}
