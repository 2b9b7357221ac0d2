import { errorCodeOf } from "@growth-guide/api-client";
import { useState } from "react";
import { useNavigate } from "react-router";
import { trpc } from "../../../api/trpc.ts";
import { paths } from "../../../paths.ts";
import type { RequestDraft } from "./request-draft.ts";

type Options = {
  businessId: number;
  onBegun: () => void;
  /** The key was used for an earlier request that said something else. */
  onKeySpent: () => void;
};

/** Asks for a strategy and goes to its page at once; a description that was missing is kept with the business first. */
export function useRequestStrategy({ businessId, onBegun, onKeySpent }: Options) {
  const navigate = useNavigate();
  const cache = trpc.useUtils();
  const describing = trpc.business.update.useMutation();
  const generating = trpc.strategy.generate.useMutation();
  const [state, setState] = useState<{ busy: boolean; error: unknown }>({ busy: false, error: null });

  const describe = async (description: string) => {
    const business = await describing.mutateAsync({ id: businessId, patch: { description } });
    cache.business.get.setData({ id: businessId }, business);
    await cache.business.list.invalidate();
  };
  const request = async ({ additionalContext, description, idempotencyKey }: RequestDraft) => {
    setState({ busy: true, error: null });
    try {
      if (description.trim() !== "") await describe(description);
      const strategy = await generating.mutateAsync({
        businessId,
        additionalContext: additionalContext.trim() === "" ? null : additionalContext,
        idempotencyKey,
      });
      onBegun();
      cache.strategy.get.setData({ id: strategy.id }, strategy);
      void cache.strategy.list.invalidate();
      await navigate(paths.strategy(strategy.id));
    } catch (error) {
      if (errorCodeOf(error) === "idempotency_conflict") onKeySpent();
      setState({ busy: false, error });
    }
  };
  return { ...state, request };
}
