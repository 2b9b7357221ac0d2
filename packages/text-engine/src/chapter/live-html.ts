import { mapCode } from "./code-ranges.ts";
import { isLiveAddress } from "./live-address.ts";
import { type Edit, liveTagEdits } from "./live-tags.ts";

/** What stands before a link's target; the target itself may hold another. */
const TARGET =
  /(?:\]\(\s*<?|^[ \t]{0,3}\[(?!\^)(?:[^[\]\\]|\\[^]){1,999}\]:\s*<?)(?=((?:[^\s()>]|\([^\s()]*\))+))/gm;

/**
 * The text without what could run in a page that puts it in as it is, or renders it as Markdown with HTML: scripts and
 * frames, `on…` attributes, and `javascript:` addresses in links and attributes. Everything else, code above all, stays
 * byte for byte. Linear in the text.
 * @throws EngineError too_complex
 */
export function withoutLiveHtml(markdown: string): string {
  let text = markdown;
  for (let looks = 0; looks < MAX_LOOKS; looks += 1) {
    const safe = cleaned(text);
    if (safe === text) return text;
    text = safe;
  }
  return text.replace(/<(?=[A-Za-z/!?])/g, "&lt;");
}

/** What is taken out may change what its neighbours are: looked at again, beyond this only made-up texts still change. */
const MAX_LOOKS = 4;

function cleaned(markdown: string): string {
  if (!/[<:]/.test(markdown)) return markdown;
  const { isCode, nested } = mapCode(markdown);
  const edits = liveEdits(markdown, isCode);
  // A quote or a list puts marks between the lines of a tag, which a renderer takes away.
  for (const { text, sourceOf } of nested) {
    for (const { start, end, text: replacement } of liveEdits(text, (at) => isCode(sourceOf(at))))
      edits.push({ start: sourceOf(start), end: sourceOf(end - 1) + 1, text: replacement });
  }
  return edited(markdown, edits);
}

function liveEdits(text: string, isCode: (at: number) => boolean): Edit[] {
  return [...liveTagEdits(text, isCode), ...liveLinkEdits(text, isCode)];
}

/** Link and image targets, and reference definitions. */
function liveLinkEdits(text: string, isCode: (at: number) => boolean): Edit[] {
  const edits: Edit[] = [];
  for (const { index, 0: before, 1: target = "" } of text.matchAll(TARGET)) {
    if (isCode(index) || !isLiveAddress(target)) continue;
    const start = index + before.length;
    edits.push({ start, end: start + target.length, text: "#" });
  }
  return edits;
}

/** The text after edits, of which those inside others are part of them. */
function edited(text: string, edits: Edit[]): string {
  let result = "";
  let from = 0;
  for (const edit of edits.toSorted((one, other) => one.start - other.start || other.end - one.end)) {
    if (edit.start >= from) result += text.slice(from, edit.start) + edit.text;
    from = Math.max(from, edit.end);
  }
  return result + text.slice(from);
}
