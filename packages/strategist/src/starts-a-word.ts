/** Whether a word of the text begins with these letters; a phrase with several words, marks counting as spaces. */
export function startsAWord(text: string, word: string): boolean {
  const at = ` ${text.toLowerCase().replace(/[^\p{L}\p{N}&.]+/gu, " ")} `;
  return at.includes(` ${word.replace(/[^\p{L}\p{N}&.]+/gu, " ").trimStart()}`);
}
