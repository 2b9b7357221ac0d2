import { type Edit, isFree, type Operation } from "../../sentence.ts";
import { countWords, isEnclosed, type Splitter } from "./clause.ts";
import { splitBeforePronoun, splitCoordination, splitSoThat } from "./coordination.ts";
import { splitAside } from "./aside.ts";
import { splitColonList, splitExamples } from "./examples.ts";
import { splitParticiple } from "./participle.ts";
import { splitCondition } from "./condition.ts";
import { splitWith } from "./with.ts";
import { splitBracket, splitColon, splitDash, splitSemicolon } from "./punctuation.ts";
import { splitSubjectRelative } from "./subject-relative.ts";
import { splitApposition, splitFinalApposition } from "./apposition.ts";
import { splitDefinition } from "./definition.ts";
import { splitWhen, splitWhere } from "./where.ts";
import { splitOfWhich, splitWhich, splitWhose } from "./which.ts";
import { splitSharedSubject } from "./shared-subject.ts";
import { splitAs, splitBecause, splitFronted, splitTrailing } from "./subordinate.ts";

const SPLITTERS: readonly Splitter[] = [
  splitFronted,
  splitCondition,
  splitSubjectRelative,
  splitApposition,
  splitCoordination,
  splitWhich,
  splitWhose,
  splitOfWhich,
  splitParticiple,
  splitWith,
  splitTrailing,
  splitSemicolon,
  splitColonList,
  splitColon,
  splitDash,
  splitBecause,
  splitAs,
  splitBracket,
  splitAside,
  splitExamples,
  splitWhere,
  splitWhen,
  splitFinalApposition,
  splitDefinition,
  splitSoThat,
  splitBeforePronoun,
  splitSharedSubject,
];

/**
 * Long sentences become shorter ones where each part stands on its own. Nothing is split inside brackets or in a
 * sentence with quoted speech, and every splitter has gates of its own.
 */
export function splitRule(minWords: number): Operation {
  return (sentence) => {
    if (countWords(sentence.words) < minWords || hasSpeech(sentence.text) || /\?\s*$/.test(sentence.text))
      return [];
    const edits: Edit[] = [];
    let from = 0;
    for (let at = 1; at < sentence.words.length - 2; at += 1) {
      if (isEnclosed(sentence.text, sentence.words[at]?.start ?? 0)) continue;
      const found = firstSplit(sentence, from, at);
      if (!found?.every((edit) => isFree(sentence, edit.start, edit.end))) continue;
      edits.push(...found);
      const end = Math.max(...found.map((edit) => edit.end));
      from = sentence.words.findIndex((word) => word.start >= end);
      at = Math.max(at, from - 1);
    }
    return edits;
  };
}

/** Quoted words may stand in a sentence that is split; quoted speech, or a quote left open, may not. */
function hasSpeech(text: string): boolean {
  const marks = text.match(/["“”]/g)?.length ?? 0;
  return (
    marks % 2 === 1 || /[,.!?;]["”]|,\s["“]/.test(text) || (marks > 0 && /["“][^"”]{60,}["”]/.test(text))
  );
}

function firstSplit(sentence: Parameters<Operation>[0], from: number, at: number): Edit[] | null {
  for (const splitter of SPLITTERS) {
    const found = splitter({ sentence, from, at });
    if (found) return found;
  }
  return null;
}
