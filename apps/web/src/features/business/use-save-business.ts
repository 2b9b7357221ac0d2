import type { Business } from "@growth-guide/contract";
import { useMutation } from "@tanstack/react-query";
import { useNavigate } from "react-router";
import { trpc } from "../../api/trpc.ts";
import { toBusinessPatch } from "../../business-form/form-changes.ts";
import { type BusinessFormValues, toFormValues } from "../../business-form/form-values.ts";
import { paths } from "../../paths.ts";
import { type FormChanges, ontoSaved } from "../../storage/form-changes.ts";
import { onceMoreOnConflict } from "../../storage/once-more-on-conflict.ts";
import { toast } from "../../ui/toast-store.ts";
import { words } from "../../words/business.ts";

type Outcomes = {
  id: number;
  onSaved: () => void;
  /** Nothing was saved: fields were changed in two places, and their owner has to see both. */
  onClash: (standing: ReturnType<typeof ontoSaved<BusinessFormValues>>) => void;
};

/** Saves changes on top of what is saved by now, and shows the business's page with them. */
export function useSaveBusiness({ id, onSaved, onClash }: Outcomes) {
  const navigate = useNavigate();
  const cache = trpc.useUtils();
  const mutation = useMutation({
    mutationFn: (typed: FormChanges<BusinessFormValues>) =>
      onceMoreOnConflict(() => saveOntoNewest(cache.client, id, typed)),
    onSuccess: async (outcome) => {
      if ("standing" in outcome) return onClash(outcome.standing);
      const { business } = outcome;
      onSaved();
      cache.business.get.setData({ id }, business);
      await cache.business.list.invalidate();
      await navigate(paths.business(id), { replace: true });
      toast(words.changesSaved);
    },
  });
  return { save: mutation.mutate, isBusy: mutation.isPending, error: mutation.error };
}

type Client = ReturnType<typeof trpc.useUtils>["client"];
type Outcome = { standing: ReturnType<typeof ontoSaved<BusinessFormValues>> } | { business: Business };

async function saveOntoNewest(
  client: Client,
  id: number,
  typed: FormChanges<BusinessFormValues>,
): Promise<Outcome> {
  const saved = await client.business.get.query({ id });
  const standing = ontoSaved(typed, toFormValues(saved));
  if (standing.clashes.length > 0) return { standing };
  const { updatedAt } = saved;
  const patch = toBusinessPatch(standing.changes);
  return { business: await client.business.update.mutate({ id, updatedAt, patch }) };
}
