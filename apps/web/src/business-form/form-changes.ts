import type { BusinessPatch } from "@growth-guide/contract";
import { acceptBusinessForm, type BusinessFormValues, toBusinessDraft } from "./form-values.ts";

export type BusinessField = keyof BusinessFormValues;

/** What stands in a form, and what was saved when it was filled in: the difference is what its owner changed. */
export type BusinessChanges = { values: BusinessFormValues; base: BusinessFormValues };

/** Recognises changes read back from storage. */
export function acceptChanges(value: unknown): BusinessChanges | undefined {
  const { values, base } = (value ?? {}) as Partial<Record<keyof BusinessChanges, unknown>>;
  const [accepted, from] = [acceptBusinessForm(values), acceptBusinessForm(base)];
  return accepted && from && { values: accepted, base: from };
}

/** The same changes, made to what is saved now; and the fields that were changed there, too, to something else. */
export function ontoSaved(
  { values, base }: BusinessChanges,
  saved: BusinessFormValues,
): { changes: BusinessChanges; clashes: BusinessField[] } {
  const isChanged = (field: BusinessField) => values[field] !== base[field];
  const merged = Object.fromEntries(
    fieldsOf(values).map((field) => [field, isChanged(field) ? values[field] : saved[field]]),
  ) as BusinessFormValues;
  const clashes = fieldsOf(values).filter(
    (field) => isChanged(field) && saved[field] !== base[field] && saved[field] !== values[field],
  );
  return { changes: { values: merged, base: saved }, clashes };
}

/** What is sent: the changed fields alone, so that nobody's other changes are undone. */
export function toBusinessPatch({ values, base }: BusinessChanges): BusinessPatch {
  const changed = fieldsOf(values).filter((field) => values[field] !== base[field]);
  const all = toBusinessDraft(values);
  return Object.fromEntries(changed.map((field) => [field, all[field]]));
}

function fieldsOf(values: BusinessFormValues): BusinessField[] {
  return Object.keys(values) as BusinessField[];
}
