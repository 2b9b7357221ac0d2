import { useNavigate } from "react-router";
import { trpc } from "../../api/trpc.ts";
import { type BusinessFormValues, toBusinessDraft } from "../../business-form/form-values.ts";
import { paths } from "../../paths.ts";
import { toast } from "../../ui/toast-store.ts";
import { words } from "../../words/business.ts";

/** Saves changes of a business and shows its page with them. */
export function useSaveBusiness({ id, onSaved }: { id: number; onSaved: () => void }) {
  const navigate = useNavigate();
  const cache = trpc.useUtils();
  const mutation = trpc.business.update.useMutation({
    onSuccess: async (business) => {
      onSaved();
      cache.business.get.setData({ id }, business);
      await cache.business.list.invalidate();
      await navigate(paths.business(id), { replace: true });
      toast(words.changesSaved);
    },
  });
  return {
    save: (values: BusinessFormValues) => mutation.mutate({ id, patch: toBusinessDraft(values) }),
    isBusy: mutation.isPending,
    error: mutation.error,
  };
}
