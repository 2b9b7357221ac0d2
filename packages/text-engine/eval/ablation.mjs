import { parseChapter } from "../src/chapter/parse.ts";
import { ownTerms } from "../src/chapter/own-terms.ts";
import { plainOf } from "../src/chapter/passage.ts";
import { fleschKincaidGrade } from "../src/readability/flesch-kincaid.ts";
import { sumCounts } from "../src/rewrite/outcome.ts";
import { readSentences } from "../src/rewrite/read-sentences.ts";
import { rewriteSentence } from "../src/rewrite/rewrite-sentence.ts";
import { BEGINNER_OPERATIONS } from "../src/rewrite/rule-set.ts";

/** The drop in grade at beginner with all operations, and without each of them. */
export function ablation(fixtures) {
  const named = Object.entries(BEGINNER_OPERATIONS);
  const setWithout = (left) => ({
    without: left,
    operations: named.filter(([name]) => name !== left).map(([, operation]) => operation),
  });
  const sets = ["nothing", ...Object.keys(BEGINNER_OPERATIONS)].map(setWithout);
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
