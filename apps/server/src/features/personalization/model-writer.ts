import { createHash } from "node:crypto";
import { askWriter, ENGINE_VERSION, type Question, toOpenText } from "@growth-guide/text-engine";
import { LRUCache } from "lru-cache";
import type { TextProvider } from "../../providers/text-provider.ts";
import { passagePrompt, PROMPT_VERSION, systemPrompt } from "./rewrite-prompt.ts";
import { type SharedWork, shareWork } from "./shared-work.ts";

/** Who asks, and until when the answer is wanted. */
export type Asking = { address: string; signal: AbortSignal };

/** Rewrites passages with a language model. */
export type ModelWriter = {
  /**
   * The passage's open text when it passed every check; null when the rules' text is to stand.
   * @throws ProviderFailure, DomainError request_cancelled
   */
  write(question: Question, asking: Asking): Promise<string | null>;
};

/** An answer of any use is no longer than this, in UTF-16 units; the engine's own limit is stricter. */
const longestAnswer = (passage: string) => 3 * passage.length + 1000;

/** Memory for answers given before, in UTF-16 units of text and keys: some thousand pages. */
const MAX_KEPT_UNITS = 8 * 1024 * 1024;

/** A verdict that no answer passed is kept too: the same model would be refused again. */
type Kept = { text: string | null };

/**
 * Asks the model about passages. What it answered is remembered for all readers, for as long as the same engine, level,
 * model, prompt, text and terms are asked about; equal questions at the same time are asked once, and given up when
 * nobody waits for the answer any more.
 */
export function createModelWriter(provider: TextProvider, maxKeptUnits = MAX_KEPT_UNITS): ModelWriter {
  const kept = new LRUCache<string, Kept>({
    maxSize: maxKeptUnits,
    sizeCalculation: ({ text }, key) => key.length + (text?.length ?? 0) + 50,
  });
  const underWay = new Map<string, SharedWork<string | null>>();

  function ask(question: Question, address: string, signal: AbortSignal): Promise<string | null> {
    const rewrite: Parameters<typeof askWriter>[0]["rewrite"] = (passage, profile, failed) =>
      provider.completeText({
        system: systemPrompt(profile),
        prompt: passagePrompt(passage, failed),
        maxLength: longestAnswer(passage.text),
        address,
        signal,
      });
    return askWriter({ rewrite }, question);
  }

  function begin(key: string, question: Question, address: string): SharedWork<string | null> {
    const forget = () => underWay.get(key) === work && underWay.delete(key);
    const work = shareWork((signal) => ask(question, address, signal), forget);
    underWay.set(key, work);
    work.outcome
      .then(
        (text) => kept.set(key, { text }),
        () => undefined,
      )
      .finally(forget);
    return work;
  }

  return {
    async write(question, { address, signal }) {
      const key = keyOf(provider.name, question);
      const known = kept.get(key);
      if (known !== undefined) return known.text;
      return (underWay.get(key) ?? begin(key, question, address)).join(signal);
    },
  };
}

/** Everything an answer depends on. The level stands for its profile, which belongs to the engine's version. */
function keyOf(providerName: string, { level, passage, terms }: Question): string {
  const parts = [ENGINE_VERSION, PROMPT_VERSION, level, providerName, toOpenText(passage.text), ...terms];
  return createHash("sha256").update(JSON.stringify(parts)).digest("base64");
}
