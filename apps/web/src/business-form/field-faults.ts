import { businessDraftSchema } from "@growth-guide/contract";
import { type BusinessFormValues, toBusinessDraft } from "./form-values.ts";

export type FieldFaults = Partial<Record<keyof BusinessFormValues, string>>;

/** What the contract's schema finds wrong with each field, as sentences; empty when all is well. */
export function fieldFaults(values: BusinessFormValues): FieldFaults {
  const parsed = businessDraftSchema.safeParse(toBusinessDraft(values));
  if (parsed.success) return {};
  const faults: FieldFaults = {};
  for (const { path, code, message, ...issue } of parsed.error.issues.toReversed()) {
    const field = path[0] as keyof BusinessFormValues;
    faults[field] =
      code === "too_big" && "maximum" in issue
        ? `This is too long: at most ${Number(issue.maximum).toLocaleString()} characters.`
        : `${message}.`;
  }
  return faults;
}

/** Faults the server named (`name`, `patch.name`), by the form's fields. */
export function faultsFromServer(sentences: Record<string, string>): FieldFaults {
  return Object.fromEntries(
    Object.entries(sentences).map(([path, sentence]) => [path.replace(/^patch\./, ""), `${sentence}.`]),
  );
}
