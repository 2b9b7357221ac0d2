import { stemOf } from "../text/stem.ts";
import { FUNCTION_WORDS } from "../text/function-words.ts";
import { wordsOf } from "../text/words.ts";

/** A term with the article its sentence gives it. */
export type DefinedTerm = { term: string; article: string };

const WORD = String.raw`\p{L}[\p{L}\p{N}'’/-]*`;
/** A word in front of "that" or "which" that may say what kind of thing is meant. */
const NOUN = String.raw`(?!(?:clear|true|certain|sure|aware|possible|likely|obvious|evident|important|known|such|so|${WORD}(?:ed|ing)) )${WORD}`;
const TERM = String.raw`(?<term>${WORD}(?: ${WORD}){0,3}?)`;

/** "A lever is a bar that …", "The margin of a sale is its …": what is defined is the subject. */
const AS_SUBJECT = new RegExp(
  String.raw`^(?:(?<article>An?|The) )?${TERM}(?: of (?:an?|the) ${WORD})? (?:is|are) (?<kind>(?:(?:simply|just|basically|essentially) )?(?:an?|the|any|one|how|what|when|where|its|anything|something|${NOUN} (?:that|which|in which|for which)) .+)`,
  "u",
);
/** "Retention refers to …", "Margin means …": the verb itself says that this is a definition. */
const BY_VERB = new RegExp(
  String.raw`^(?:(?<article>An?|The) )?(?:term )?${TERM} (?:refers? to|(?:is|are) defined as|stands? for|denotes?|means? (?:an?|the|that|how|any)\b) .+`,
  "u",
);
/** "… is called a closure." */
const BY_NAME = new RegExp(
  String.raw`\b(?:(?:is|are|be) (?:(?:often|also|usually|sometimes|commonly|generally|typically) )?(?:called|known as|referred to as|termed)) (?:(?<article>an?|the) )?${TERM}(?=[.,;]| (?:and|or|because|since|if|when|for|in|by|with|of)\b)`,
  "u",
);

/** "The procedures are called …": which ones was said before. */
const BARE_SUBJECT = /(?:^|, )the [\p{L}-]+ $/iu;

/** Subjects that a sentence speaks about without defining them. */
const NO_TERM =
  /^(?:(?:good|better|best|bad|common|simple|simpler|simplest|typical|useful|new|big|bigger|small|smaller|single|different|similar|popular|natural|key|main|major|only|real|first|second|third|last|next|final|other|another|important|possible|alternative|more|most|less|few|many|several|each|every|all|no|some|any|one|two|three|what|there|which|who|how|where|when|why|if|my|your|our|his|her|its|their|that|this|short|long|great|famous|classic|obvious|quick|easy|hard|nice|well|usual|full|whole|current|previous|resulting|actual|exact|original)\b|(?:problem|way|example|reason|question|idea|goal|thing|kind|result|lot|case|approach|point|answer|advantage|disadvantage|benefit|difference|purpose|aim|solution|trick|challenge|task|step|part|rest|end|name|fact|list|output|input|code|math|link|task|difficulty|danger|risk|lesson|rule|page|chapter|section|book|author|exception|alternative|people|everyone|nothing|something|everything)s?$)|\b(?:of|and|or|that|which|is|are|not|we|you|it|to|for|in|on|as|by|with|from|than|but|so|at|there|onto|into|the|an?)\b/i;
/** Predicates that judge or compare instead of saying what a thing is. */
const NO_KIND =
  /^(?:(?:simply|just|basically|essentially) )?(?:(?:an?|one) (?:very |quite |rather |fairly |really |far |much |slightly )?(?:good|better|bad|great|common|popular|useful|powerful|simple|simpler|natural|key|crucial|critical|bit|lot|little|few|matter|case|result|consequence|sign|reason|problem|mistake|question|must|challenge|challenging|important|integral|excellent|nice|perfect|big|bigger|major|fine|fair|poor|safe|strong|valid|reasonable|long|short|different|promise|promising|start|poor|of|such|no|worthwhile|poor|particular|kind of art|relief|pity|shame|classic|thing|fact|step|success|failure|example|place|non-issue|broad|wide|vast|growing|active|fundamental|similar|special|separate|given|great|real|hard|difficult|necessary)\b|the (?:same|only|most|best|first|last|second|third|next|default|reason|case|question|answer|key|following|one|ones|more|less|better|worst|easiest|simplest|biggest|main|problem|result|time|right|wrong|other|way|subject|topic|focus|winner|cheapest|fastest|place|opposite|exception|point|goal|world|heart|basis|least|larger|smaller|latter|former|job|hard)\b|(?:one|any) of\b|what (?:we|you|makes?|matters|happens)\b|(?:how|where) (?:we|you|many|much|most)\b|when (?:we|you)\b)/i;
/** What is said even of an emphasised word without defining it. */
const JUDGING =
  /^(?:(?:an?|the|one) (?:very |quite |rather |most )?(?:good|better|best|bad|great|common|popular|useful|powerful|key|crucial|important|big|bigger|main|reason|problem|same|only|case|result|first|second|last|next)\b|(?:one|any) of\b|what (?:we|you)\b)/;
/** A sentence that goes on about its subject is a statement. */
const GOING_ON = /[,;] (?:(?:and|but|so|or) )?(?:it|they|this|that|there|we|you)\b/;
/** A definition goes on to say what tells the thing from others of its kind. */
const RESTRICTED =
  /^(?:(?:simply|just|basically|essentially) )?(?:an?|the|any|one) (?:[\p{L}-]+ ){1,4}(?:that|which|who|whose|where|in which|for which|of|for|used|between|with|without|by|from|designed|made|consisting|containing|whether|how|to)\b/u;

/** Fewer content words than this beside the term itself say nothing about it; a name given in passing needs more. */
const LEAST_CONTENT = { asSubject: 2, byName: 3 };

/**
 * The term a sentence defines, or null. `text` is passage text; an emphasised term is taken at its word, any other must
 * be one of the chapter's own terms.
 */
export function readDefinedTerm(
  text: string,
  emphasised: string[],
  isOwnTerm: (term: string) => boolean,
): DefinedTerm | null {
  const isEmphasised = (term: string): boolean =>
    emphasised.some((stretch) => stretch.toLowerCase() === term.toLowerCase());
  const isKnown = (term: string): boolean => isEmphasised(term) || isOwnTerm(term);
  const subject = asSubject(text, isEmphasised, isOwnTerm) ?? byVerb(text, isKnown);
  const defined = subject ?? byName(text, emphasised, isKnown);
  const least = subject ? LEAST_CONTENT.asSubject : LEAST_CONTENT.byName;
  return defined && contentBeside(text, defined.term) >= least ? defined : null;
}

function asSubject(
  text: string,
  isEmphasised: (term: string) => boolean,
  isOwnTerm: (term: string) => boolean,
): DefinedTerm | null {
  const { article = "", term = "", kind = "" } = AS_SUBJECT.exec(text)?.groups ?? {};
  if (isEmphasised(term)) return JUDGING.test(kind) ? null : { term, article };
  const isPlain = isTerm(term) && article !== "The" && RESTRICTED.test(kind) && !NO_KIND.test(kind);
  return isPlain && !GOING_ON.test(kind) && isOwnTerm(term) ? { term, article } : null;
}

function byVerb(text: string, isKnown: (term: string) => boolean): DefinedTerm | null {
  const { term = "", article = "" } = BY_VERB.exec(text)?.groups ?? {};
  return isTerm(term) && isKnown(term) ? { term, article } : null;
}

function byName(text: string, emphasised: string[], isKnown: (term: string) => boolean): DefinedTerm | null {
  const match = BY_NAME.exec(text);
  const { term: shortest = "", article = "" } = match?.groups ?? {};
  if (!match || BARE_SUBJECT.test(text.slice(0, match.index))) return null;
  const from = match.index + match[0].length - shortest.length;
  const term = emphasised.find((stretch) => text.startsWith(stretch, from)) ?? shortest;
  return isTerm(term) && isKnown(term) ? { term, article } : null;
}

function isTerm(term: string): boolean {
  return term.length > 2 && !NO_TERM.test(term) && !/\d/.test(term);
}

const EMPTY = /^(?:called|known|referred|termed|named|term|\w+ly)$/i;

/** How many content words the sentence has beside the term. */
function contentBeside(text: string, term: string): number {
  const own = new Set(wordsOf(term).map(stemOf));
  const others = wordsOf(text).filter(
    (word) => !FUNCTION_WORDS.has(word.toLowerCase()) && !EMPTY.test(word) && !own.has(stemOf(word)),
  );
  return new Set(others.map(stemOf)).size;
}
