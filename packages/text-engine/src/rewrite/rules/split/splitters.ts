import { splitApposition, splitFinalApposition } from "./apposition.ts";
import { splitAs, splitUsefulAs } from "./as.ts";
import { splitAside } from "./aside.ts";
import { splitBecause } from "./because.ts";
import { splitByDoing, splitUsing } from "./by-doing.ts";
import { splitBracket } from "./clause-bracket.ts";
import { splitClauseSeries } from "./clause-series.ts";
import type { Splitter } from "./clause.ts";
import { splitColon } from "./colon.ts";
import { splitCondition } from "./condition.ts";
import { splitBeforePronoun } from "./coordination-plain.ts";
import { splitCoordination } from "./coordination.ts";
import { splitDash } from "./dash.ts";
import { splitDefinition } from "./definition.ts";
import { splitEvenIf } from "./even-if.ts";
import { splitEvent, splitReason } from "./event.ts";
import { splitColonList, splitExamples, splitForExample } from "./examples.ts";
import { splitFinalBracket } from "./final-bracket.ts";
import { splitMeans, splitNowThat } from "./fronted-means.ts";
import { splitFrontedParticiple } from "./fronted-participle.ts";
import { splitFronted } from "./fronted.ts";
import { splitInWhere, splitInWhich, splitWhichWe } from "./in-which.ts";
import { splitMadeOf } from "./made-of.ts";
import { splitObjectRelative } from "./object-relative.ts";
import { splitOfWhich } from "./of-which.ts";
import { splitLastOrder, splitOrders } from "./orders.ts";
import { splitParticiple } from "./participle.ts";
import { splitPurpose } from "./purpose.ts";
import { splitBeforeQuestion, splitQuestions } from "./question.ts";
import { splitSemicolon } from "./semicolon.ts";
import { splitPassive } from "./shared-passive.ts";
import { splitSharedSubject } from "./shared-subject.ts";
import { splitLikeThis, splitShown } from "./shown.ts";
import { splitSoThat } from "./so-that.ts";
import { splitSubjectRelative } from "./subject-relative.ts";
import { splitTrailing } from "./subordinate.ts";
import { splitSeries } from "./verb-series.ts";
import { splitWhen, splitWhere } from "./where.ts";
import { splitWhich } from "./which.ts";
import { splitWhileDoing } from "./while-doing.ts";
import { splitWhose } from "./whose.ts";
import { splitSummingUp } from "./summing-up.ts";
import { splitNor } from "./nor.ts";
import { splitColonName } from "./colon-name.ts";
import { splitSecondThat } from "./second-that.ts";
import { splitHaving } from "./having.ts";
import { splitInnerParticiple } from "./inner-participle.ts";
import { splitLegend } from "./legend.ts";
import { splitWith } from "./with.ts";

export const SPLITTERS: readonly Splitter[] = [
  splitFronted,
  splitCondition,
  splitMeans,
  splitPurpose,
  splitNowThat,
  splitFrontedParticiple,
  splitSubjectRelative,
  splitHaving,
  splitInnerParticiple,
  splitApposition,
  splitLegend,
  splitCoordination,
  splitNor,
  splitClauseSeries,
  splitOrders,
  splitLastOrder,
  splitWhich,
  splitWhose,
  splitOfWhich,
  splitInWhich,
  splitWhichWe,
  splitInWhere,
  splitLikeThis,
  splitShown,
  splitParticiple,
  splitWhileDoing,
  splitMadeOf,
  splitWith,
  splitReason,
  splitTrailing,
  splitSemicolon,
  splitColonList,
  splitColonName,
  splitColon,
  splitDash,
  splitBecause,
  splitAs,
  splitUsefulAs,
  splitEvenIf,
  splitBracket,
  splitFinalBracket,
  splitExamples,
  splitForExample,
  splitWhere,
  splitWhen,
  splitSummingUp,
  splitFinalApposition,
  splitDefinition,
  splitObjectRelative,
  splitSoThat,
  splitSecondThat,
  splitBeforePronoun,
  splitSeries,
  splitSharedSubject,
  splitPassive,
  splitEvent,
  splitByDoing,
  splitUsing,
];

/** In front of a question only what the writer began with a capital. */
export const IN_QUESTION: readonly Splitter[] = [splitBeforeQuestion, splitQuestions];

/** Where somebody speaks, only these: they put no word of ours into the speech. */
export const IN_SPEECH: readonly Splitter[] = [splitCoordination, splitSemicolon, splitBeforePronoun];

/** Outside the words of a speaker, what is said about the speaker. */
export const BEHIND_SPEECH: readonly Splitter[] = [
  splitApposition,
  splitSubjectRelative,
  splitWhich,
  splitFinalApposition,
];

/** What changes the order of a sentence: only where nothing else could be done. */
export const LAST: readonly Splitter[] = [splitAside];
