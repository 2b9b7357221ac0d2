import { texts } from "../../../storage/strings.ts";
import { randomUuid } from "../../../storage/uuid.ts";

/**
 * What was typed for a strategy to come, and the key under which it will be asked for: asked twice (a double click,
 * a refresh in the middle), it is still one strategy.
 */
export type RequestDraft = { additionalContext: string; description: string; idempotencyKey: string };

/** An empty draft with a key of its own. */
export function newRequestDraft(): RequestDraft {
  return { additionalContext: "", description: "", idempotencyKey: randomUuid() };
}

/** Recognises a draft read back from storage. */
export const acceptRequestDraft = texts("additionalContext", "description", "idempotencyKey");
