/**
 * The sentence without what only ties it to its neighbours: a connective, an announcement, asides in brackets,
 * emphasis marks. Null when it cannot stand alone even then. Works on passage text.
 *
 * "However, **margins** fall (see the table)." → "Margins fall."
 */
export function selfStanding(sentence: string): string | null {
  const bare = withoutAsides(
    sentence
      .replaceAll("\n", " ")
      .replace(/[[(](?=\*\*)|(?<=\*\*)[\])]/g, "")
      .replace(/\*+|~~|(?<!\w)_+|_+(?!\w)/g, "")
      .replace(/ {2,}/g, " "),
  )
    .replace(ANNOUNCEMENT, "")
    .replace(CONNECTIVE, "")
    .replace(PARENTHETIC, "");
  const text = bare.charAt(0).toUpperCase() + bare.slice(1);
  return leansOnContext(text) ? null : text;
}

/** A short remark in brackets, and one inside another; the sentence is whole without it. */
function withoutAsides(text: string): string {
  return text.replace(ASIDE, "").replace(ASIDE, "");
}

const ASIDE = / \([^()\uE000-\uF8FF]{1,120}\)/g;

/** What dresses a statement: the statement follows. */
const ANNOUNCEMENT =
  /^(?:(?:Note|Notice|Recall|Remember|Observe) that|(?:As )?(?:[Yy]ou|[Ww]e) can see(?:,|,? that)|It (?:is|turns out) (?:clear |important to note |worth noting )?that) (?=\S)/;

const CONNECTIVE =
  /^(?:(?:However|Moreover|Furthermore|Additionally|In addition|Nevertheless|Nonetheless|Therefore|Thus|Hence|Consequently|As a result|In fact|Indeed|Fortunately|Unfortunately|Intuitively|In other words|Of course|In short|In summary|In conclusion|To sum up|Overall|Clearly|Finally|Similarly|Likewise|Conversely|Accordingly|In practice|More generally|More precisely|Put simply|Simply put|Arguably|What is more|For this reason),|But|And|So|Yet) (?=\S)/;
const PARENTHETIC =
  /, (?:however|therefore|for example|for instance|of course|in fact|indeed|too|moreover),| therefore\b/g;

/** A sentence that points backwards, forwards or at the page makes no sense alone. */
function leansOnContext(text: string): boolean {
  return (
    LEANING_START.test(text) ||
    dangles(text) ||
    lacksPerson(text) ||
    POINTING.test(text) ||
    GUIDING.test(text) ||
    FIRST_PERSON.test(text) ||
    /[?!]./.test(text) ||
    count(text, /["“”]/g) % 2 === 1 ||
    count(text, /\(/g) !== count(text, /\)/g)
  );
}

const LEANING_START =
  /^(?:(?:(?:\S+ )?(?:his|her|its|their)|(?:\S+ ){0,2}(?:it|they|them|he|she|him)|It|They|He|She|His|Her|Its|Their|That|Well|Then|Here|There|Go|Move|Open|Type|Enter|Click|Copy|Paste|Install|Download|Navigate|Press|Edit|For example|For instance|Let|Lets|See|Note|Notice|Recall|Observe|Now|Next|First|Second|Third|Lastly|Again|Another|Also|Instead|Otherwise|Consider|Suppose|Assume|Imagine|Both|Either|Neither|One (?:of them|is|such|way)|Some (?:of them|do|are)|Others?|On the other|By contrast|In contrast|Compared|Rather|Still|Besides|Afterwards|Meanwhile|To (?:do|see|illustrate|begin|start|recap|be)|Given|As (?:shown|before|above|we|you|expected|mentioned|discussed)|In (?:our|particular|the (?:end|first|second|latter|former|previous|following|meantime)|both|each)|At (?:first|present)|With our|On the (?:left|right)|The reason (?:is|for)|The (?:former|latter|above|same|other|rest|result|second|third|next|last|first|question|answer|following|idea|difference|distinction))\b)/;
/** Words for something said elsewhere. */
const ELSEWHERE =
  /\b(?:the (?:former|latter)|respectively|that (?:way|case|point|time|means)|(?:of|at|in|to|for|from|by|with|on) that [a-z]+)\b/i;
const DEMONSTRATIVE = /\b(?:this|these|those|such(?! as\b))\b(?: an?\b)?(?: (?<noun>[a-z]+))?/gi;
/** Letters that two forms of one word have in common: compared, comparison. */
const COMMON_LETTERS = 5;

/** Whether "this" or "these" points out of the sentence: its noun was not spoken of before. */
function dangles(text: string): boolean {
  if (ELSEWHERE.test(text)) return true;
  return [...text.matchAll(DEMONSTRATIVE)].some(({ index, groups }) => {
    const start = groups?.["noun"]?.slice(0, COMMON_LETTERS).toLowerCase() ?? "";
    return start.length < COMMON_LETTERS || !text.slice(0, index).toLowerCase().includes(start);
  });
}

/** Whether "he" or "she" has nobody in the sentence to stand for: no name, no "owner" before it. */
function lacksPerson(text: string): boolean {
  const pronoun = /\b(?:he|she|him|his|her|hers)\b/.exec(text);
  if (!pronoun) return false;
  const before = text.slice(0, pronoun.index);
  return !/\s\p{Lu}/u.test(` ${before.slice(1)}`) && !PERSON.test(before);
}

const PERSON =
  /\b(?:an?|the|each|every|one|no|any|some) (?:[a-z]+ )?[a-z]+(?:er|or|ist|ian|ant|ent|man|woman|child|person|body)\b|\b(?:some|any|every|no)(?:body|one)\b|\bwho\b/i;

const POINTING =
  /\b(?:above|below|following|preceding|previous(?:ly)?|earlier (?:section|chapter|example)s?|(?:seen|mentioned|discussed|introduced|described|shown|defined) earlier|aforementioned|(?:later|other|subsequent|coming|next|previous) (?:sections?|chapters?)|(?:the|that|our) (?:section|chapter|book|example|case|figure|toy|discussion|notebook|tutorial|course|lesson|guide))\b|\b(?:Table|Figure|Fig\.|Listing|Equation|Eq\.|Chapter|Section|Appendix|Example) (?:[A-Z]-?)?\d/i;
/** The author speaks of the text or the exercise, not of its subject. */
const GUIDING =
  /\b(?:we (?:will|shall|now|just|have (?:seen|learned|introduced|just)|saw|see|are (?:ready|going)|defined|discussed|introduced|begin|start|turn|return|look|use the|want|hope|first|next|then|also|can (?:now|also|see|show|check|verify|plot|demonstrate|visualize|inspect))|let us|let['’]s|we['’](?:ll|ve|re)|you['’](?:ll|ve)|you will (?:see|learn|find))\b/i;
const FIRST_PERSON = /\bI(?:['’](?:m|ll|ve|d))?\b(?!\.)/;

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
