/** The first sign of a text as readers see it, whole: an emoji or a letter with its marks is several characters. */
export function firstSign(text: string): string {
  const [first] = signsOf(text.trimStart());
  return first ?? "";
}

/** The text's first so many signs, none of them cut in two. */
export function firstSigns(text: string, count: number): string {
  const signs: string[] = [];
  for (const sign of signsOf(text)) {
    if (signs.length === count) break;
    signs.push(sign);
  }
  return signs.join("");
}

function* signsOf(text: string): Generator<string> {
  if (typeof Intl.Segmenter !== "function") return yield* text;
  for (const { segment } of new Intl.Segmenter().segment(text)) yield segment;
}
