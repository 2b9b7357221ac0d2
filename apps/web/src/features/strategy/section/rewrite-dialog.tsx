import { type Strategy, strategyLimits, type StrategySection } from "@growth-guide/contract";
import { SECTION_TITLES } from "@growth-guide/strategist/document";
import { type FormEvent, useState } from "react";
import { messageFor } from "../../../api/error-messages.ts";
import { trpc } from "../../../api/trpc.ts";
import { Button } from "../../../ui/button.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { TextArea } from "../../../ui/field.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { toast } from "../../../ui/toast-store.ts";
import { useKeepStrategy } from "../use-keep-strategy.ts";
import { useUndo } from "../use-undo.ts";

type Props = { strategy: Strategy; section: StrategySection; onClose: () => void };

/** Asks what should be different, and writes the section again; the old words stay one press away. */
export function RewriteDialog({ strategy: { id, version, sections }, section, onClose }: Props) {
  const keep = useKeepStrategy();
  const undo = useUndo();
  const [hint, setHint] = useState("");
  const title = SECTION_TITLES[section];
  const isFirst = sections[section].trim() === "";
  const rewriting = trpc.strategy.regenerateSection.useMutation({
    onSuccess: (stored) => {
      keep(stored);
      onClose();
      if (isFirst) toast(`${title} is written.`);
      else toast(`${title} is written again.`, undo({ id, version: stored.version, to: version }));
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    rewriting.mutate({ id, version, section, hint: hint.trim() === "" ? null : hint });
  };
  return (
    <Dialog title={isFirst ? `Write “${title}”` : `Write “${title}” again`} onClose={onClose}>
      <form onSubmit={submit} className="grid gap-5">
        {rewriting.isError && <Notice tone="danger">{messageFor(rewriting.error)}</Notice>}
        <TextArea
          label={isFirst ? "What should it say?" : "What should be different?"}
          placeholder="For example: Shorter, and with the market stall in it."
          optional
          rows={3}
          maxLength={strategyLimits.hint}
          value={hint}
          onChange={({ target }) => setHint(target.value)}
        />
        <div className="flex flex-wrap justify-end gap-3">
          <Button variant="secondary" onClick={onClose}>
            {isFirst ? "Leave it empty" : "Keep it as it is"}
          </Button>
          <Button type="submit" busy={rewriting.isPending}>
            {isFirst ? "Write the section" : "Write it again"}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
