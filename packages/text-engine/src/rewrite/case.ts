/** `text` with the capital of `like`: Like for Like, LIKE stays for one letter only. */
export function withCaseOf(text: string, like: string): string {
  return /^\p{Lu}/u.test(like) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
