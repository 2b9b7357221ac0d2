import type { BusinessPatch } from "@growth-guide/contract";
import { changedFields, type FormChanges } from "../storage/form-changes.ts";
import { type BusinessFormValues, toBusinessDraft } from "./form-values.ts";

/** What is sent: the changed fields alone, so that nobody's other changes are undone. */
export function toBusinessPatch(changes: FormChanges<BusinessFormValues>): BusinessPatch {
  const all = toBusinessDraft(changes.values);
  return Object.fromEntries(changedFields(changes).map((field) => [field, all[field]]));
}
