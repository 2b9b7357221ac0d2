import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import { APICallError, extractReasoningMiddleware, streamText, wrapLanguageModel } from "ai";
import { providerFetch } from "./provider-fetch.ts";
import {
  ProviderFailure,
  type ProviderFault,
  type ProviderSettings,
  type TextRequest,
} from "./text-provider.ts";

/** One attempt at a text. @throws ProviderFailure */
export type AskOnce = (request: TextRequest) => Promise<string>;

/**
 * Asks an OpenAI-compatible endpoint once, streaming, within the time limits. Nothing but a whole, finished answer
 * counts as one. What a model thinks aloud in `<think>` is left out.
 */
export function openAiCompatible(settings: ProviderSettings): AskOnce {
  const provider = createOpenAICompatible({
    name: "configured",
    baseURL: settings.baseUrl,
    fetch: providerFetch,
    ...(settings.apiKey !== undefined && { apiKey: settings.apiKey }),
  });
  const model = wrapLanguageModel({
    model: provider.chatModel(settings.model),
    middleware: extractReasoningMiddleware({ tagName: "think" }),
  });
  return async ({ system, prompt, maxLength, signal, onText }) => {
    const stop = new AbortController();
    const silent = setTimeout(() => stop.abort(new ProviderFailure("timed_out")), settings.firstByteMs);
    try {
      const { stream } = streamText({
        model,
        instructions: system,
        prompt,
        maxRetries: 0,
        abortSignal: signal === undefined ? stop.signal : AbortSignal.any([signal, stop.signal]),
        timeout: { chunkMs: settings.betweenChunksMs },
        // Every fault comes as a part of the stream as well; this keeps them off the console.
        onError: () => undefined,
      });
      let text = "";
      for await (const part of stream) {
        if (part.type === "error") throw part.error;
        if (part.type === "abort") throw new ProviderFailure("timed_out");
        if (part.type === "text-delta" || part.type === "reasoning-delta") clearTimeout(silent);
        if (part.type === "text-delta") {
          text += part.text;
          if (text.length > maxLength) throw new ProviderFailure("too_long");
          onText?.(text);
        }
        if (part.type === "finish" && part.finishReason !== "stop") throw new ProviderFailure("unfinished");
      }
      return text.trim() === "" ? await Promise.reject(new ProviderFailure("empty")) : text;
    } catch (cause) {
      if (signal?.aborted === true) throw new ProviderFailure("cancelled");
      throw toFailure(cause);
    } finally {
      clearTimeout(silent);
      // Ends the connection when the answer was given up in the middle.
      stop.abort();
    }
  };
}

/** A failure by its status or kind alone. */
function toFailure(cause: unknown): ProviderFailure {
  if (cause instanceof ProviderFailure) return cause;
  if (cause instanceof Error && cause.cause instanceof ProviderFailure) return cause.cause;
  if (!APICallError.isInstance(cause)) return new ProviderFailure(faultOfPart(cause));
  const { statusCode, responseHeaders } = cause;
  if (statusCode === undefined) return new ProviderFailure("unreachable");
  // The status was good, the connection broke later.
  if (statusCode < 400) return new ProviderFailure("cut_off");
  return new ProviderFailure(faultOfStatus(statusCode), retryAfterMs(responseHeaders?.["retry-after"]));
}

function faultOfStatus(status: number): ProviderFault {
  if (status === 401 || status === 403) return "unauthorized";
  if (status === 429) return "rate_limited";
  if (status === 408) return "timed_out";
  return status >= 500 ? "overloaded" : "rejected";
}

/** A fault told inside the stream: a provider's own error, or text that is no stream of answers. */
function faultOfPart(cause: unknown): ProviderFault {
  const status = cause instanceof Error && "statusCode" in cause ? cause.statusCode : undefined;
  if (typeof status === "number") return faultOfStatus(status);
  const name = cause instanceof Error ? cause.name : "";
  if (name === "AbortError" || name === "TimeoutError") return "timed_out";
  if (name === "AI_JSONParseError" || name === "AI_TypeValidationError") return "malformed";
  // The stream ended without saying why.
  return "cut_off";
}

/** Seconds or a date, as HTTP has it; undefined when it says neither. */
function retryAfterMs(header: string | undefined): number | undefined {
  if (header === undefined) return undefined;
  const ms = /^\d+$/.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isFinite(ms) ? Math.max(0, ms) : undefined;
}
