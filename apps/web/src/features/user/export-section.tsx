import { useMutation } from "@tanstack/react-query";
import { messageFor, messageForCode } from "../../api/error-messages.ts";
import { useAuth } from "../../auth/auth.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { saveBlob } from "../../ui/save-file.ts";
import { toast } from "../../ui/toast-store.ts";
import { downloadExport, ExportFailure } from "./download-export.ts";
import { words } from "../../words/account.ts";

/** Everything one keeps here, to take away. */
export function ExportSection() {
  const auth = useAuth();
  const download = useMutation({
    mutationFn: () => downloadExport(auth),
    onSuccess: (archive) => {
      saveBlob(`growth-guide-${new Date().toISOString().slice(0, 10)}.zip`, archive);
      toast(words.downloaded);
    },
  });
  return (
    <section aria-labelledby="export" className="grid justify-items-start gap-3">
      <h2 id="export" className="text-xl">
        {words.takeWithYou}
      </h2>
      {download.isError && <Notice tone="danger">{sentenceOf(download.error)}</Notice>}
      <p className="text-sm text-muted">{words.takeWithYouText}</p>
      <Button variant="secondary" busy={download.isPending} onClick={() => download.mutate()}>
        {words.download}
      </Button>
    </section>
  );
}

function sentenceOf(error: unknown): string {
  return error instanceof ExportFailure ? messageForCode(error.code) : messageFor(error);
}
