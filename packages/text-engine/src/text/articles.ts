/**
 * Whether a word begins with a vowel sound, as "a" or "an" needs to know: an hour, a unit, an MRI, a one-off.
 */
function startsWithVowelSound(word: string): boolean {
  if (/^[A-Z](?:[A-Z\d]|$|[-.])/.test(word)) return /^[AEFHILMNORSX]/.test(word);
  const lower = word.toLowerCase();
  if (/^(?:hour|honest|honou?r|heir)/.test(lower)) return true;
  if (/^(?:uni(?!n|m(?!od))|us[aeu]|util|eu|ew|one\b|once\b|ubi|ur[aei]|uk|ut[eo]p|usu)/.test(lower))
    return false;
  return /^[aeiou]/.test(lower);
}

/** "a" or "an" for the word that follows, in the case of the article it replaces. */
export function articleFor(word: string, like: string): string {
  const article = startsWithVowelSound(word) ? "an" : "a";
  return like.startsWith("A") ? `A${article.slice(1)}` : article;
}
