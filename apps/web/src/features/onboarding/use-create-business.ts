import { errorCodeOf } from "@growth-guide/api-client";
import { useNavigate } from "react-router";
import { messageFor } from "../../api/error-messages.ts";
import { trpc } from "../../api/trpc.ts";
import { toBusinessDraft } from "../../business-form/form-values.ts";
import { paths } from "../../paths.ts";
import { toast } from "../../ui/toast-store.ts";
import type { OnboardingDraft } from "./onboarding-draft.ts";
import { words } from "../../words/business.ts";

type Outcomes = {
  onCreated: () => void;
  /** The draft was sent before and changed since: its key stands for what it said then. */
  onKeySpent: () => void;
};

/** Sends the draft, once; then the dashboard, with the new business on it. */
export function useCreateBusiness({ onCreated, onKeySpent }: Outcomes) {
  const navigate = useNavigate();
  const cache = trpc.useUtils();
  const mutation = trpc.business.create.useMutation({
    onSuccess: async (business) => {
      onCreated();
      cache.business.get.setData({ id: business.id }, business);
      await cache.business.list.invalidate();
      await navigate(paths.dashboard, { replace: true });
      toast(words.isSaved(business.name));
    },
    onError: (error) => {
      if (errorCodeOf(error) === "idempotency_conflict") onKeySpent();
    },
  });
  return {
    create: ({ values, idempotencyKey }: OnboardingDraft) =>
      mutation.mutate({ ...toBusinessDraft(values), idempotencyKey }),
    // Stays busy until the dashboard is there: no second press in between.
    isBusy: mutation.isPending || mutation.isSuccess,
    problem: mutation.error ? messageFor(mutation.error) : undefined,
  };
}
