import type { ContentType, Platform, Tone } from "@growth-guide/contract";
import type { Plan } from "../plan.ts";
import { PLATFORM_RULES } from "./rules.ts";
import { audienceOf, type Seed } from "./seeds.ts";
import { LOOKS, VOICES } from "./voices.ts";

type Form = { platform: Platform; contentType: ContentType; tone: Tone };
/** Whether a text goes out as it is. */
type Fits = (text: string) => boolean;
type Lines = { opening: string; point: string; detail: string; closing: string };

/** A seed in the form, tone and length its network asks for. */
export function formPost(form: Form, plan: Plan, seed: Seed, turn: number, fits: Fits): string {
  const voice = VOICES[form.tone];
  const lines: Lines = {
    opening: voice.openings[turn % voice.openings.length] as string,
    point: seed.point,
    detail: seed.detail,
    closing: voice.closings[(turn + Math.floor(turn / 4)) % voice.closings.length] as string,
  };
  if (form.contentType === "article" && form.platform !== "twitter") return article(lines, plan);
  if (form.contentType === "thread") return thread(lines, plan, form.platform);
  return form.contentType === "story" ? story(lines) : post(lines, LOOKS[form.platform].gap, fits);
}

/** The fullest version that fits: first the opening goes, then the closing, then the detail. */
function post({ opening, point, detail, closing }: Lines, gap: string, fits: Fits): string {
  const versions = [
    [opening, point, detail, closing],
    [point, detail, closing],
    [point, detail],
    [point],
  ].map((lines) => lines.join(gap));
  return versions.find(fits) ?? cut(point, fits);
}

function cut(text: string, fits: Fits): string {
  let words = text.split(" ");
  while (words.length > 1 && !fits(`${words.join(" ")}…`)) words = words.slice(0, -1);
  return `${words.join(" ")}…`;
}

/** Three short screens. */
function story({ opening, point, closing }: Lines): string {
  return [opening, point, closing].join("\n\n");
}

/** Numbered parts, each short enough for a post of its own. */
function thread({ opening, point, detail, closing }: Lines, plan: Plan, platform: Platform): string {
  const audience = audienceOf(plan);
  const all = [
    `${opening} ${point}`,
    detail,
    `What it means${audience === null ? "" : ` for ${audience}`}: [one sentence].`,
    closing,
  ];
  const limit = PLATFORM_RULES[platform].limit;
  return all.map((part, at) => `${at + 1}/${all.length} ${part}`.slice(0, limit)).join("\n\n");
}

function article({ opening, point, detail, closing }: Lines, plan: Plan): string {
  const audience = audienceOf(plan);
  return [
    `# ${point.replace(/[.:]$/, "")}`,
    `${opening} ${detail}`,
    "## Where it begins",
    `[Describe the situation${audience === null ? "" : ` of ${audience}`} in your own words: what happens, and what people try first.]`,
    "## What helps",
    "[Three steps, each with the reason. Leave out what everybody says.]",
    "## What it does not do",
    "[One honest limit. It makes the rest believable.]",
    closing,
  ].join("\n\n");
}
