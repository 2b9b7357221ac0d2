import { useMutation } from "@tanstack/react-query";
import { useNavigate } from "react-router";
import { trpc } from "../../api/trpc.ts";
import { toBusinessPatch } from "../../business-form/form-changes.ts";
import { type BusinessFormValues, toFormValues } from "../../business-form/form-values.ts";
import { paths } from "../../paths.ts";
import { type FormChanges, ontoSaved } from "../../storage/form-changes.ts";
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
    mutationFn: async (typed: FormChanges<BusinessFormValues>) => {
      const standing = ontoSaved(typed, toFormValues(await cache.client.business.get.query({ id })));
      if (standing.clashes.length > 0) return { standing };
      const patch = toBusinessPatch(standing.changes);
      return { business: await cache.client.business.update.mutate({ id, patch }) };
    },
    onSuccess: async ({ standing, business }) => {
      if (standing !== undefined) return onClash(standing);
      onSaved();
      cache.business.get.setData({ id }, business);
      await cache.business.list.invalidate();
      await navigate(paths.business(id), { replace: true });
      toast(words.changesSaved);
    },
  });
  return { save: mutation.mutate, isBusy: mutation.isPending, error: mutation.error };
}
