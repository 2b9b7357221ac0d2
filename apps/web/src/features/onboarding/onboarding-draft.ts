import {
  acceptBusinessForm,
  type BusinessFormValues,
  emptyBusinessForm,
} from "../../business-form/form-values.ts";
import { browserTimeZone } from "../../business-form/time-zones.ts";
import { texts } from "../../storage/strings.ts";
import { randomUuid } from "../../storage/uuid.ts";

/**
 * What was typed so far, and the key under which it will be sent: sent twice (a double click, a refresh in the
 * middle), it still makes one business.
 */
export type OnboardingDraft = { values: BusinessFormValues; idempotencyKey: string };

/** A draft with nothing but this browser's time zone, and a key of its own. */
export function newOnboardingDraft(): OnboardingDraft {
  return { values: { ...emptyBusinessForm, timeZone: browserTimeZone() }, idempotencyKey: randomUuid() };
}

/** Recognises a draft read back from storage. */
export function acceptOnboardingDraft(value: unknown): OnboardingDraft | undefined {
  const key = texts("idempotencyKey")(value);
  const values = key && acceptBusinessForm((value as { values?: unknown }).values);
  return values && { values, idempotencyKey: key.idempotencyKey };
}
