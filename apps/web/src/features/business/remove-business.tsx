import type { Business } from "@growth-guide/contract";
import { useState } from "react";
import { useNavigate } from "react-router";
import { messageFor } from "../../api/error-messages.ts";
import { trpc } from "../../api/trpc.ts";
import { paths } from "../../paths.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Notice } from "../../ui/notice.tsx";
import { toast } from "../../ui/toast-store.ts";

/** Deletes a business, after asking. */
export function RemoveBusiness({ business }: { business: Business }) {
  const [asking, setAsking] = useState(false);
  const navigate = useNavigate();
  const cache = trpc.useUtils();
  const removal = trpc.business.remove.useMutation({
    onSuccess: async () => {
      cache.business.list.setData(undefined, (all) => all?.filter(({ id }) => id !== business.id));
      await navigate(paths.businesses, { replace: true });
      toast(`${business.name} was deleted.`);
    },
  });
  return (
    <>
      <Button variant="danger" onClick={() => setAsking(true)}>
        Delete
      </Button>
      {asking && (
        <Dialog title={`Delete ${business.name}?`} onClose={() => setAsking(false)}>
          <div className="grid gap-5">
            {removal.isError && <Notice tone="danger">{messageFor(removal.error)}</Notice>}
            <p className="text-muted">Everything you told us about it is deleted. This cannot be undone.</p>
            <div className="flex flex-wrap justify-end gap-3">
              <Button variant="secondary" onClick={() => setAsking(false)}>
                Keep it
              </Button>
              <Button
                variant="danger"
                busy={removal.isPending}
                onClick={() => removal.mutate({ id: business.id })}
              >
                Delete the business
              </Button>
            </div>
          </div>
        </Dialog>
      )}
    </>
  );
}
