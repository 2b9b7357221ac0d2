import { businessDraftSchema } from "@growth-guide/contract";
import { type BusinessFormValues, toBusinessDraft } from "./form-values.ts";
import { words } from "../words/business.ts";
import { asNumber } from "../language/formats.ts";

export type FieldFaults = Partial<Record<keyof BusinessFormValues, string>>;

/** What the contract's schema finds wrong with each field, as sentences; empty when all is well. */
export function fieldFaults(values: BusinessFormValues): FieldFaults {
  const parsed = businessDraftSchema.safeParse(toBusinessDraft(values));
  if (parsed.success) return {};
  const faults: FieldFaults = {};
  for (const { path, code, ...issue } of parsed.error.issues.toReversed()) {
    const field = path[0] as keyof BusinessFormValues;
    faults[field] =
      code === "too_big" && "maximum" in issue
        ? words.tooLong(asNumber(Number(issue.maximum)))
        : sentenceOf(field, values);
  }
  return faults;
}

/** Faults the server named (`name`, `patch.name`), by the form's fields; its own sentences are in English. */
export function faultsFromServer(paths: readonly string[], values: BusinessFormValues): FieldFaults {
  const fields = paths.map((path) => path.replace(/^patch\./, "") as keyof BusinessFormValues);
  return Object.fromEntries(fields.map((field) => [field, sentenceOf(field, values)]));
}

function sentenceOf(field: keyof BusinessFormValues, values: BusinessFormValues): string {
  if (field === "name" && values.name.trim() === "") return words.nameNeeded;
  return field === "timeZone" ? words.unknownZone : words.notAllowed;
}
