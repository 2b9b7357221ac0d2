/**
 * The sentence without what only ties it to its neighbours: a connective at its start, an announcement, asides in
 * brackets, emphasis marks. Null when it cannot stand alone even then. Works on passage text.
 *
 * "However, **margins** fall (see the table)." → "Margins fall."
 */
export function selfStanding(sentence: string): string | null {
  const bare = sentence
    .replaceAll("\n", " ")
    .replace(/[[(](?=\*\*)|(?<=\*\*)[\])]/g, "")
    .replace(/\*+|~~|(?<!\w)_+|_+(?!\w)/g, "")
    .replace(ASIDE, "")
    .replace(/ {2,}/g, " ")
    .replace(ANNOUNCEMENT, "")
    .replace(CONNECTIVE, "");
  const text = bare.charAt(0).toUpperCase() + bare.slice(1);
  return leansOnContext(text) ? null : text;
}

/** A short remark in brackets; the sentence is whole without it. */
const ASIDE = / \([^()\uE000-\uF8FF]{1,120}\)/g;

/** What dresses a statement: the statement follows. */
const ANNOUNCEMENT =
  /^(?:(?:Note|Notice|Recall|Remember|Observe) that|(?:As )?(?:you|we) can see,? that|It (?:is|turns out) (?:clear |important to note |worth noting )?that) (?=\S)/;

const CONNECTIVE =
  /^(?:However|Moreover|Furthermore|Additionally|In addition|Nevertheless|Nonetheless|Therefore|Thus|Hence|Consequently|As a result|In fact|Indeed|Fortunately|Unfortunately|Intuitively|In other words|Of course|In short|Clearly|Finally|Similarly|Likewise|Conversely|Meanwhile|Accordingly|In practice|More generally|More precisely|Put simply|Simply put|But|And|So|Yet),? (?=\S)/;

/** A sentence that points backwards, forwards or at the page makes no sense alone. */
function leansOnContext(text: string): boolean {
  return (
    LEANING_START.test(text) ||
    POINTING.test(text) ||
    GUIDING.test(text) ||
    FIRST_PERSON.test(text) ||
    count(text, /\(/g) !== count(text, /\)/g) ||
    /["“”]/.test(text)
  );
}

const LEANING_START =
  /^(?:(?:\S+ ){0,3}(?:this|that of|these|those|such)\b|(?:\S+ ){0,1}(?:it|they|them|he|she|his|her|its|their)\b|Then|Here|There|For example|For instance|Let|Lets|See|Now|Next|First|Second|Third|Lastly|Again|Another|Also|Instead|Otherwise|Consider|Suppose|Assume|Both|Either|Neither|One (?:of them|is|such|way)|Some (?:of them|do|are)|Others?|On the other|By contrast|In contrast|Compared|Rather|Still|Besides|Afterwards|Meanwhile|To (?:do|see|illustrate|begin|start|recap|be)|Given|As (?:shown|before|above|we|you|expected|mentioned|discussed)|In (?:this|our|particular|the (?:end|first|second|latter|former|previous|following|meantime)|that|both|each|such)|At (?:this|that|first|present)|After (?:this|that)|With (?:this|that|these|our)|The (?:former|latter|above|same|other|rest|result|second|third|next|last|first|question|answer|following|idea|difference|distinction))\b/i;
const POINTING =
  /\b(?:above|below|following|preceding|previous(?:ly)?|earlier|aforementioned|next (?:section|chapter)|(?:this|the next|that|our) (?:section|chapter|book|example|case|figure|table|toy|discussion|notebook|tutorial|course|lesson|guide)|the (?:former|latter)|respectively)\b/i;
/** The author speaks of the text or the exercise, not of its subject. */
const GUIDING =
  /\b(?:we (?:will|shall|now|just|have (?:seen|learned|introduced|just)|saw|can see|see|are (?:ready|going)|defined|discussed|introduced|begin|start|turn|return|look|use the|want|hope|can now|first|next|then|also)|let us|let['’]s|we['’](?:ll|ve|re)|you['’](?:ll|ve)|you will (?:see|learn|find))\b|\?/i;
const FIRST_PERSON = /\bI(?:['’](?:m|ll|ve|d))?\b/;

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
