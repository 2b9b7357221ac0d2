import type { ContentType, Platform, Tone } from "@growth-guide/contract";
import type { Plan } from "../plan.ts";
import { choose } from "../variation.ts";
import { article } from "./article.ts";
import { cut, sentencesOf } from "./cut.ts";
import type { Seed } from "./seed.ts";
import { postsPerSignature, signatureOf } from "./signature.ts";
import { LANGUAGE_WORDS } from "./language-words.ts";
import { LOOKS } from "./looks.ts";
import { voiceOf } from "./voices.ts";

/** Which post it is, counted over all requests of a kind, and the manner in which it begins and ends. */
export type Place = { turn: number; manner: number };
type Form = { platform: Platform; contentType: ContentType; tone: Tone };
/** Whether a text goes out as it is, with the post's hashtags or with others. */
export type Fits = (text: string, hashtags?: string | null) => boolean;
/** What a post may say, each in its own line; nothing where there is nothing. */
export type Lines = { opening: string; point: string; detail: string; own: string; closing: string };

/** A seed in the form, tone and length its network asks for. */
export function formPost(form: Form, plan: Plan, seed: Seed, { turn, manner }: Place, fits: Fits): string {
  const voice = voiceOf(plan, form.tone);
  // Seeds of four kinds come in turn: each kind shall begin and end in another way than the last time.
  const round = Math.floor(turn / 4);
  const lines: Lines = {
    opening: seed.opening ?? inTurn(voice.openings[seed.kind], turn + round + manner),
    point: seed.point,
    detail: seed.detail,
    own: seed.own ?? (form.tone === "promotional" ? signatureOf(plan, turn) : signedInTurn(plan, turn)),
    closing: inTurn(voice.closings[seed.kind], turn + 3 * round + manner),
  };
  if (
    form.contentType === "article" &&
    form.platform !== "twitter" &&
    LANGUAGE_WORDS[plan.language] === undefined
  )
    return article(lines, plan, {
      shape: turn + manner,
      truths: seed.isOfTrade === true ? truthsOf(plan, turn, seed.point) : [],
    });
  if (form.contentType === "thread") return thread(lines, (part) => fits(part, null));
  return form.contentType === "story" ? story(lines, fits) : post(lines, LOOKS[form.platform].gap, fits);
}

function inTurn(lines: readonly string[], turn: number): string {
  return lines[turn % lines.length] as string;
}

/** An offer is always signed; of the others some. */
function signedInTurn(plan: Plan, turn: number): string {
  const each = postsPerSignature(plan);
  return turn % each === 0 ? signatureOf(plan, turn / each) : "";
}

/** The fullest version that fits: what goes first is what says least. */
function post({ opening, point, detail, own, closing }: Lines, gap: string, fits: Fits): string {
  const start = startOf(opening, point);
  const [first = ""] = sentencesOf(detail);
  const versions = [
    [start, detail, own, closing],
    [start, detail, closing],
    [point, detail, closing],
    [point, first, closing],
    [point, detail],
    [point, first],
    [point],
  ].map((lines) => joined(lines, gap));
  return versions.find((text) => fits(text)) ?? cut(point, fits);
}

/** Three short screens, or as many as fit. */
function story({ opening, point, detail, closing }: Lines, fits: Fits): string {
  const [first = ""] = sentencesOf(detail);
  const screens = [
    [startOf(opening, point), detail, closing],
    [point, detail, closing],
    [point, first, closing],
    [point, first],
    [point],
  ].map((lines) => joined(lines, "\n\n"));
  return screens.find((text) => fits(text)) ?? cut(point, fits);
}

/** Numbered parts, each short enough for a post of its own. */
function thread({ opening, point, detail, own, closing }: Lines, fits: Fits): string {
  const all = [startOf(opening, point), ...breaths(sentencesOf(detail)), joined([own, closing], " ")];
  return all
    .map((part, at) => `${at + 1}/${all.length} ${part}`)
    .map((part) => (fits(part) ? part : cut(part, fits)))
    .join("\n\n");
}

/** What is read in one breath, in characters: shorter sentences share a part. */
const BREATH = 130;

function breaths(sentences: readonly string[]): string[] {
  return sentences.reduce<string[]>((parts, sentence) => {
    const longer = joined([parts.at(-1) ?? "", sentence], " ");
    return parts.length > 0 && longer.length <= BREATH
      ? [...parts.slice(0, -1), longer]
      : [...parts, sentence].filter((part) => part !== "");
  }, []);
}

function startOf(opening: string, point: string): string {
  return joined([opening, point], " ");
}

function joined(lines: readonly string[], gap: string): string {
  return lines.filter((line) => line !== "").join(gap);
}

/** Truths of the trade that an article puts beside its own. */
const TRUTHS = 3;

function truthsOf({ industry }: Plan, turn: number, point: string): string[] {
  return choose(
    industry.tips.filter((tip) => tip !== point),
    TRUTHS,
    turn * TRUTHS,
  );
}
