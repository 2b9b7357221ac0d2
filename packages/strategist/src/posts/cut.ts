/** Sentences, a place in brackets counting as part of one. */
const SENTENCE_END = /(?<=[.!?…]\]?)\s+(?=[\p{Lu}\p{Lt}\p{Lo}“"[])/u;

/** The sentences of a line; what stands in brackets is never torn. */
export function sentencesOf(text: string): string[] {
  return text.split(SENTENCE_END).reduce<string[]>((whole, part) => {
    const before = whole.at(-1);
    const isOpen = before !== undefined && before.split("[").length > before.split("]").length;
    return isOpen ? [...whole.slice(0, -1), `${before} ${part}`] : [...whole, part];
  }, []);
}

/** As many words as fit; of one that is too long, as many characters. */
export function cut(text: string, fits: (text: string) => boolean): string {
  let pieces = text.split(" ");
  while (pieces.length > 1 && !fits(`${pieces.join(" ")}…`)) pieces = pieces.slice(0, -1);
  let word = Array.from(new Intl.Segmenter().segment(pieces.join(" ")), ({ segment }) => segment);
  while (word.length > 1 && !fits(`${word.join("")}…`)) word = word.slice(0, -1);
  return `${word.join("")}…`;
}
