import { parseChapter } from "../src/chapter/parse.ts";
import { ownTerms } from "../src/chapter/own-terms.ts";
import { plainOf } from "../src/chapter/passage.ts";
import { fleschKincaidGrade } from "../src/readability/flesch-kincaid.ts";
import { sumCounts } from "../src/rewrite/outcome.ts";
import { readSentences } from "../src/rewrite/read-sentences.ts";
import { rewriteSentence } from "../src/rewrite/rewrite-sentence.ts";
import { RULE_SETS } from "../src/rewrite/rule-set.ts";

const NAMES = ["splits", "measures", "phrases", "discourse", "intensifiers", "verb patterns", "words"];

/** The drop in grade at beginner with all operations, and without each of them. */
export function ablation(fixtures) {
  const sets = [{ without: "nothing", operations: RULE_SETS.beginner }];
  NAMES.forEach((without, at) =>
    sets.push({ without, operations: RULE_SETS.beginner.filter((_, index) => index !== at) }),
  );
  return sets.map(({ without, operations }) => {
    const results = fixtures.flatMap(({ markdown }) => rewriteAll(markdown, operations));
    const grade = (side) => fleschKincaidGrade(sumCounts(results.map((result) => result[side])));
    return { without, drop: grade("before") - grade("after") };
  });
}

function rewriteAll(markdown, operations) {
  const chapter = parseChapter(markdown);
  const terms = ownTerms(chapter);
  return chapter.parts.flatMap((part) =>
    part.passages.flatMap((passage) =>
      readSentences(passage, terms).map((sentence) =>
        rewriteSentence(sentence, operations, "not higher", (text) => plainOf(passage, text)),
      ),
    ),
  );
}
