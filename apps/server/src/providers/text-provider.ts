/** What a text is wanted for, and the bounds of one call. Nothing in it is about reading. */
export type TextRequest = {
  /** What the model is to do; written by us alone. */
  system: string;
  /** What it is to do it with. May hold a stranger's text, marked as data. */
  prompt: string;
  /** Longest answer of any use, in UTF-16 units; a longer one is broken off as too_long. */
  maxLength: number;
  /** Whose share of the day's budget it is, as limits count callers. */
  address: string;
  /** Aborted when nobody wants the text any more. */
  signal?: AbortSignal | undefined;
  /** Called with the text so far. A repeated attempt begins anew. */
  onText?: ((soFar: string) => void) | undefined;
};

/** Writes texts over a network. */
export type TextProvider = {
  /** Provider and model, as caches tell answers apart. */
  name: string;
  /**
   * The whole text.
   * @throws ProviderFailure
   */
  completeText(request: TextRequest): Promise<string>;
};

/**
 * Why there is no text. The first group may pass: `rate_limited`, `overloaded`, `unreachable`, `timed_out`, `cut_off`.
 * The second is the provider's or the configuration's: `unauthorized`, `rejected` (any other refusal), `malformed`.
 * The third is the answer's: `too_long`, `unfinished` (it ran into the model's own limit or filter), `empty`.
 * The fourth is ours: `resting` (the circuit is open), `budget_spent`, `cancelled`.
 */
export type ProviderFault =
  | "rate_limited"
  | "overloaded"
  | "unreachable"
  | "timed_out"
  | "cut_off"
  | "unauthorized"
  | "rejected"
  | "malformed"
  | "too_long"
  | "unfinished"
  | "empty"
  | "resting"
  | "budget_spent"
  | "cancelled";

/** A text that could not be had. It keeps no word of what the provider said: that may quote a key or a prompt. */
export class ProviderFailure extends Error {
  override readonly name = "ProviderFailure";
  readonly fault: ProviderFault;
  /** How long the provider asks to be left alone. */
  readonly retryAfterMs: number | undefined;
  constructor(fault: ProviderFault, retryAfterMs?: number) {
    super(`The model gave no text: ${fault}`);
    this.fault = fault;
    this.retryAfterMs = retryAfterMs;
  }
}

/** Settings of an OpenAI-compatible endpoint and of how patient we are with it. Times in milliseconds. */
export type ProviderSettings = {
  baseUrl: string;
  /** Absent for endpoints that ask for none. */
  apiKey?: string | undefined;
  model: string;
  /** From the request to the first word. */
  firstByteMs: number;
  /** Between two pieces of an answer. */
  betweenChunksMs: number;
  /** For the whole call, waiting and repeated attempts included. */
  totalMs: number;
};
