const FIRST_MARK = 0xe000;

/** Passage text as another writer sees it: `[[P1]]` for each protected stretch, spaces for line ends. */
export function toOpenText(text: string): string {
  return text
    .replaceAll("\n", " ")
    .replace(/[\uE000-\uF8FF]/g, (mark) => `[[P${mark.charCodeAt(0) - FIRST_MARK + 1}]]`);
}

/** The writer's text as passage text; null when it names a stretch that does not exist. */
export function fromOpenText(text: string, count: number): string | null {
  let known = true;
  const passage = text.replace(/\[\[P(\d{1,6})\]\]/g, (_, digits: string) => {
    const index = Number(digits) - 1;
    known &&= index >= 0 && index < count;
    return String.fromCharCode(FIRST_MARK + Math.max(0, index));
  });
  return known && !/\[\[|\]\]/.test(passage) ? passage : null;
}
