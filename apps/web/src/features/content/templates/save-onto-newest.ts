import type { ContentTemplate } from "@growth-guide/contract";
import type { trpc } from "../../../api/trpc.ts";
import { type FormChanges, ontoSaved } from "../../../storage/form-changes.ts";
import { type FormValues, toBody, toForm } from "./template-values.ts";

type Client = ReturnType<typeof trpc.useUtils>["client"];

/**
 * Saves what was changed in a form on top of the template as it is saved by now. Gives what has to be shown first where
 * both changed the same field, or that the template is gone.
 * @throws version_conflict when somebody else saves in between
 */
export async function saveOntoNewest(
  client: Client,
  { id, businessId }: Pick<ContentTemplate, "id" | "businessId">,
  changes: FormChanges<FormValues>,
): Promise<ReturnType<typeof ontoSaved<FormValues>> | "gone" | undefined> {
  const { listTemplates, updateTemplate } = client.content;
  const saved = (await listTemplates.query({ businessId })).find((each) => each.id === id);
  if (saved === undefined) return "gone";
  const standing = ontoSaved(changes, toForm(saved));
  if (standing.clashes.length > 0) return standing;
  await updateTemplate.mutate({ ...toBody(standing.changes.values), id, version: saved.version });
  return undefined;
}
