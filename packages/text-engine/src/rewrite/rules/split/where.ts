import { isPersonNoun } from "../../../text/person-nouns.ts";
import type { Word } from "../../sentence.ts";
import { lastPhrase } from "./antecedent.ts";
import { hasMainClause, type Splitter, startsClause, startsSentence } from "./clause.ts";
import { resumes } from "./goes-on.ts";
import { stopEdit } from "./stop.ts";
import { subjectAt } from "./subject.ts";
import { isPast, isPastForm } from "./verb.ts";

const PLACES =
  /^(?:city|town|village|region|area|areas|island|islands|country|countries|room|house|home|hospital|school|university|church|museum|station|building|camp|park|factory|office|lab|laboratory|kitchen|centre|center|border|coast|mountain|mountains|valley|street|shop|restaurant|beach|forest|field|states|camps|cities|towns|villages|rooms|houses|homes|hospitals|schools|churches|museums|stations|buildings|parks|factories|offices|labs|coasts|valleys|streets|shops|restaurants|beaches|forests|fields|regions|districts|district|province|provinces|prison|prisons|clinic|clinics|zone|zones|continent|ocean|oceans|sea|seas|desert|deserts|africa|asia|europe)$/;
const TIMES =
  /^(?:year|month|week|day|morning|evening|night|summer|winter|spring|autumn|season|century|decade|\d{4}s?|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

/** "…moved to Rome, where he died" → "…moved to Rome. There, he died"; ", where n is …" → ". Here, n is …". */
export const splitWhere: Splitter = ({ sentence, from, at }) => {
  const [comma, where, next, verb] = sentence.words.slice(at, at + 4);
  if (comma?.text !== "," || where?.lower !== "where" || !next) return null;
  const left = sentence.words.slice(from, at);
  const place = left.at(-1);
  if (left[0]?.pos === "ADP" && !left.some(({ pos }) => pos === "AUX") && !startsSentence(left)) return null;
  if (!hasMainClause(left) || isSupposed(left) || !startsClause(sentence.words.slice(at + 2))) return null;
  if (resumes(sentence.words.slice(at + 2))) return null;
  if (left.some(({ lower }) => lower === "where") || GOES_ON.test(sentence.text.slice(where.start)))
    return null;
  const isSymbol = /^(?:[\uE000-\uF8FF]|[a-zA-Z])$/.test(next.text) && next.text !== "I";
  if (isSymbol)
    return ["is", "are", "denotes", "represents", "means"].includes(verb?.lower ?? "")
      ? [stopEdit(comma.start, next, "Here,")]
      : null;
  if (sentence.words.findLast(({ pos }) => pos !== "PUNCT")?.pos === "AUX") return null;
  if (isThing(sentence.words.slice(at + 2)))
    return [
      stopEdit(
        comma.start,
        next,
        PLACES.test(place?.lower ?? "") || TIMES.test(place?.lower ?? "") || isPlaceName(place)
          ? "There,"
          : "Here,",
      ),
    ];
  if (
    place?.pos === "NOUN" &&
    /^(?:into|onto|inside)$/.test(left[(lastPhrase(left)?.start ?? 0) - 1]?.lower ?? "")
  )
    return [stopEdit(comma.start, next, "There,")];
  if (!place || /[\uE000-\uF8FF]/.test(place.text) || (place.pos !== "PROPN" && !PLACES.test(place.lower)))
    return null;
  return [stopEdit(comma.start, next, "There,")];
};

/** A name, but none of capitals alone: "the DLL", "NULL". */
function isPlaceName(word: Word | undefined): boolean {
  return (
    word?.pos === "PROPN" &&
    (!/^[A-Z][A-Z\d]*$/.test(word.text) || /^(?:US|USA|UK|EU|UAE|NYC|LA|DC|USSR)$/.test(word.text))
  );
}

/** "a place where …, where …, and where …", "…, but which …": a row of clauses about the same place stays in one sentence. */
const GOES_ON = /,? (?:and|but|or) (?:where|which|that|who)\b/;

/** "For example, if the house is in Rome, where …, then …": the place stands in a condition that goes on. */
function isSupposed(left: readonly Word[]): boolean {
  const start = left.findLastIndex(({ text }) => text === ",") + 1;
  return /^(?:if|when|whenever|suppose|unless)$/.test(left[start]?.lower ?? "");
}

/** "…in 1998, when the mill closed" → "…in 1998. At that time, the mill closed": only behind a time, told as past. */
export const splitWhen: Splitter = ({ sentence, from, at }) => {
  const [comma, when, next] = sentence.words.slice(at, at + 3);
  if (comma?.text !== "," || when?.lower !== "when" || !next) return null;
  const left = sentence.words.slice(from, at);
  const right = sentence.words.slice(at + 2);
  if (!TIMES.test(left.at(-1)?.lower ?? "") || !hasMainClause(left) || !startsClause(right)) return null;
  return isPast(left) && isPast(right) ? [stopEdit(comma.start, next, "At that time,")] : null;
};

/** "the line y = x, where the slope of the line is 1": what is told is of a thing, not of people in a place. */
function isThing(right: readonly Word[]): boolean {
  const subject = subjectAt(right, 0);
  const head = subject?.phrase.head;
  return (
    head?.pos === "NOUN" &&
    right[0]?.pos !== "PRON" &&
    !isPersonNoun(head.lower) &&
    subject !== null &&
    !isPastForm(right[subject.verb] as Word)
  );
}
