import { readdirSync, readFileSync } from "node:fs";
import { adaptChapter, LEVELS } from "../src/index.ts";
import { parseChapter } from "../src/chapter/parse.ts";
import { plainOf } from "../src/chapter/passage.ts";
import { FUNCTION_WORDS } from "../src/text/function-words.ts";
import { splitSentences } from "../src/text/sentences.ts";
import { stemOf } from "../src/text/stem.ts";
import { wordsOf } from "../src/text/words.ts";

/*
 * What the levels do to each chapter of a folder: `node eval/levels.mjs <folder>`. Fillers and empty hedges left at
 * advanced, content words kept, lexical density, grades, and the sentences a second pass changes.
 */

/** Boosters, fillers and signposts: they add no fact. Wider than what the rules drop, on purpose. */
const FILLERS =
  /\b(?:very(?! \w+ (?:that|model|one)\b)|really|quite|rather(?! than)|pretty|fairly|somewhat|basically|actually|simply|(?<!(?:not|n't|than|or|at|as) )just(?! (?:like|as|one|enough|such|for|\w+ed|saw|before|after|how|what)\b)|essentially|literally|truly|obviously|clearly|certainly|definitely|undoubtedly|indeed|naturally|of course|in fact|in essence|needless to say|as a matter of fact|after all|(?<!(?:the|this|that|what|some|a|any|which|right|same|each|every|of|another|one) )(?:kind|sort) of|a (?:little |tiny )?bit|more or less|(?:it is|it's) (?:also )?(?:important|worth|useful|interesting|helpful) (?:to (?:note|remember|mention|understand|realize|recall|point out)|noting|mentioning|remembering|pointing out)|it should be noted that|(?:please )?note that|(?:keep|bear) in mind that|remember that|as (?:you|we) (?:can|will|have|might|may|'ll)(?: \w+)?|as (?:mentioned|noted|discussed|described) (?:above|earlier|before)|so to speak|in a sense|in some sense|in order to|due to the fact that|for the most part|at the end of the day|interestingly|importantly|notably|remarkably|surprisingly|extremely|incredibly|absolutely|totally|utterly|merely|that is to say|in other words|well,|okay,|it turns out that|it is (?:clear|obvious) that|there is no doubt that)(?![\w-])/gi;
/** Words that say how sure or how general a statement is: they carry truth and mostly stay. */
const HEDGES =
  /\b(?:perhaps|maybe|possibly|probably|presumably|likely|apparently|seemingly|seems?|appears?|tends? to|may|might|could|would|generally|usually|typically|often|sometimes|mostly|largely|mainly|roughly|approximately|about|around|almost|nearly|in general|in most cases|I think|we think|we believe|suggests?|assume)\b/gi;

const print = (text) => process.stdout.write(`${text}\n`);
const folder = process.argv[2];
const chapters = readdirSync(folder)
  .filter((name) => /\.mdx?$/.test(name))
  .map((name) => ({ name, markdown: readFileSync(`${folder}/${name}`, "utf8") }));
const tally = new Map();
const totals = { fillers: [0, 0], hedges: [0, 0], density: [], recall: [], second: [0, 0] };

for (const { name, markdown } of chapters) {
  const bare = { additions: false };
  const [beginner, intermediate, advanced] = LEVELS.map((level) => adaptChapter(markdown, level, bare));
  const [from, to] = [proseOf(markdown), proseOf(advanced.markdown)];
  const recall = recallOf(from, to);
  count("fillers", FILLERS, from, to);
  count("hedges", HEDGES, from, to);
  totals.density.push(densityOf(to) - densityOf(from));
  totals.recall.push(recall.share);
  const second = secondPass(beginner.markdown);
  totals.second[0] += second.changed;
  totals.second[1] += second.all;
  print(
    `${name.slice(0, 44).padEnd(44)} grades ${[beginner.after, intermediate.after, beginner.before, advanced.after].map((x) => x?.grade ?? "–").join(" ")} recall ${recall.share.toFixed(4)} lost ${recall.lost.join(",")}`,
  );
  if (process.argv.includes("--second")) for (const pair of second.pairs) print(`   ${pair}`);
}
const share = ([was, is]) => `${was} → ${is} (${Math.round((100 * (is - was)) / was)} %)`;
const mean = (xs) => xs.reduce((sum, x) => sum + x, 0) / xs.length;
print(`fillers ${share(totals.fillers)}; hedges ${share(totals.hedges)}`);
print(`density ${mean(totals.density).toFixed(4)}; recall ${mean(totals.recall).toFixed(4)}`);
print(
  `second pass changes ${totals.second[0]} of ${totals.second[1]} sentences (${((100 * totals.second[0]) / totals.second[1]).toFixed(2)} %)`,
);
if (process.argv.includes("--tally"))
  for (const [word, [was, is]] of [...tally].sort((a, b) => b[1][1] - a[1][1]).slice(0, 60))
    print(`${word} ${was} → ${is}`);

function proseOf(markdown) {
  return parseChapter(markdown)
    .parts.flatMap((part) => part.passages.map((passage) => plainOf(passage, passage.text)))
    .join("\n\n");
}

function count(kind, pattern, ...texts) {
  texts.forEach((text, side) => {
    for (const [hit] of text.matchAll(pattern)) {
      totals[kind][side] += 1;
      const word = hit.toLowerCase();
      const seen = tally.get(word) ?? [0, 0];
      seen[side] += 1;
      tally.set(word, seen);
    }
  });
}

function contentOf(text) {
  return wordsOf(text).filter((word) => !FUNCTION_WORDS.has(word.toLowerCase()));
}

function densityOf(text) {
  return contentOf(text).length / Math.max(1, wordsOf(text).length);
}

function recallOf(from, to) {
  const kept = new Set(contentOf(to).map(stemOf));
  const all = [...new Set(contentOf(from).map(stemOf))];
  const lost = all.filter((stem) => !kept.has(stem));
  return { share: 1 - lost.length / Math.max(1, all.length), lost };
}

function secondPass(markdown) {
  const sentencesOf = (text) =>
    parseChapter(text).parts.flatMap((part) =>
      part.passages.flatMap((passage) =>
        splitSentences(passage.text).map((span) => passage.text.slice(span.start, span.end)),
      ),
    );
  const before = sentencesOf(markdown);
  const after = new Map();
  const seen = sentencesOf(adaptChapter(markdown, "beginner", { additions: false }).markdown);
  for (const sentence of seen) after.set(sentence, (after.get(sentence) ?? 0) + 1);
  const changed = before.filter((sentence) => {
    const left = after.get(sentence) ?? 0;
    after.set(sentence, left - 1);
    return left < 1;
  });
  const left = [...after].filter(([, times]) => times > 0).map(([sentence]) => sentence);
  return {
    changed: changed.length,
    all: before.length,
    pairs: [...changed.map((s) => `- ${s}`), ...left.map((s) => `+ ${s}`)],
  };
}
