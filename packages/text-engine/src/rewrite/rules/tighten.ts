import { type Edit, isFree, type Operation, type Sentence, type Word } from "../sentence.ts";
import { countWords } from "./split/clause.ts";

const SUBJECTS = new Set("i you he she it we they".split(" "));
/** Behind these "that" tells what the noun says or is, and stays: "the fact that we …", "so much data that we …". */
export const CLAIMS =
  /^(?:fact|facts|idea|ideas|belief|beliefs|claim|claims|evidence|chance|chances|hope|view|news|sign|signs|risk|guarantee|assumption|assumptions|feeling|thought|sense|extent|grounds|condition|point|degree|way|proof|doubt|danger|possibility|probability|impression|conclusion|result|rule|case|problem|reason)$/;
/** Such verbs take a person and then a clause: "tell the reader that we …". */
const TELLING =
  /^(?:indicates?|indicated|signals?|explains?|explained|proves?|proved|tells?|told|shows?|showed|shown|teach|teaches|taught|convinces?|convinced|reminds?|reminded|reminding|telling|showing|warning|teaching|alerts?|declares?|declared|assures?|assured|informs?|informed|warns?|warned|promises?|promised|persuades?|persuaded|so|such|it|not|agree|agreed|say|says|said|means?|know|knows|think|thinks|assumes?|suppose|ensures?)$/;

/**
 * In sentences of so many words and more, the word that opens a relative clause goes where nobody needs it: "the data
 * that we use to train the model" → "the data we use …", "a list that is called the index" → "a list called the index".
 * Shorter ones keep every word that shows how they are built.
 */
export function tightenRule(minWords: number): Operation {
  return (sentence) =>
    countWords(sentence.words) < minWords
      ? []
      : sentence.words.flatMap((word, at) => withoutThat(sentence, word, at) ?? []);
}

function withoutThat(sentence: Sentence, word: Word, at: number): Edit[] | null {
  const { words } = sentence;
  const [noun, next, verb] = [words[at - 1], words[at + 1], words[at + 2]];
  if (!/^(?:that|which)$/.test(word.lower) || !noun || !next || !verb || noun.pos !== "NOUN") return null;
  if (at < 2 || CLAIMS.test(noun.lower) || !/^[a-z]+$/.test(noun.text)) return null;
  if (/\S/.test(sentence.text.slice(noun.end, word.start))) return null;
  if (words.slice(Math.max(0, at - 6), at - 1).some((before) => TELLING.test(before.lower))) return null;
  const end = lacksObject(words, at) ? word : isNamed(next, verb, words[at + 3]) ? next : null;
  const behind = end === word ? next : verb;
  if (!end || !isFree(sentence, word.start, behind.start)) return null;
  if (/\S/.test(sentence.text.slice(end.end, behind.start))) return null;
  return [
    {
      start: word.start,
      end: behind.start,
      text: "",
      rule: "tighten",
      why: "fewer words for the same thing",
    },
  ];
}

/** "that we can use to train": a verb that needs an object and has none behind it, so "that" is its object. */
function lacksObject(words: readonly Word[], at: number): boolean {
  if (!SUBJECTS.has(words[at + 1]?.lower ?? "")) return false;
  let place = at + 2;
  while (/^(?:AUX|ADV|PART)$/.test(words[place]?.pos ?? "") && !BE.test(words[place]?.lower ?? ""))
    place += 1;
  const next = words[place + 1];
  const isWished = WISHES.test(words[place]?.lower ?? "") && next?.lower === "to";
  if (isWished && OBJECT.test(words[place + 3]?.pos ?? "PUNCT")) return false;
  return TRANSITIVE.test(words[place]?.lower ?? "") && next !== undefined && GAP.test(next.pos);
}

const BE = /^(?:am|is|are|was|were|be|been|being|'m|'re|'s|to)$/;
/** "that we want to cross the line": the verb behind "to" has an object of its own. */
const WISHES = /^(?:want|wanted|need|needed|expect|expected)$/;
const OBJECT = /^(?:DET|NOUN|PROPN|ADJ)$/;
const GAP = /^(?:PUNCT|ADP|PART|SCONJ|AUX)$/;
const TRANSITIVE =
  /^(?:use|used|see|saw|seen|write|wrote|written|create|created|build|built|train|trained|make|made|need|needed|want|wanted|get|got|find|found|define|defined|measure|measured|add|added|choose|chose|chosen|pass|passed|store|stored|compute|computed|allocate|allocated|buy|bought|sell|sold|face|faced|keep|kept|give|given|gave|take|took|taken|return|returned|collect|collected|expect|expected|observe|observed|fit|carry|carried|eat|ate|eaten|wear|wore|fill|send|sent|receive|received|own|owned|pay|paid|read|learn|learned|have)$/;

/** "that is called X", "that are based on": a participle that cannot be the verb of the sentence. */
function isNamed(be: Word, participle: Word, next: Word | undefined): boolean {
  if (!/^(?:is|are|was|were)$/.test(be.lower) || participle.pos !== "VERB" || !next) return false;
  return participle.lower === "called"
    ? /^(?:DET|PROPN|NOUN|ADJ)$/.test(next.pos)
    : /^(?:based|written|taken|drawn|shown|given|known|driven|grown|chosen|broken|hidden|seen|done|made)$/.test(
        participle.lower,
      ) && next.pos === "ADP";
}
