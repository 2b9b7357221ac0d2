/** How often a term stands in a text, both in small letters; not as a part of a longer word, its plural apart. */
export function timesIn(text: string, term: string): number {
  let count = 0;
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + term.length)) {
    const behind = text.slice(at + term.length, at + term.length + 3);
    if (!isLetter(text.charAt(at - 1)) && !/^(?!e?s(?!\p{L}))\p{L}/u.test(behind)) count += 1;
  }
  return count;
}

function isLetter(char: string): boolean {
  return /\p{L}/u.test(char);
}
