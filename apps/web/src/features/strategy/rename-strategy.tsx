import { type Strategy, strategyLimits } from "@growth-guide/contract";
import { type FormEvent, useState } from "react";
import { messageFor } from "../../api/error-messages.ts";
import { trpc } from "../../api/trpc.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { TextField } from "../../ui/field.tsx";
import { Notice } from "../../ui/notice.tsx";
import { toast } from "../../ui/toast-store.ts";
import { useKeepStrategy } from "./use-keep-strategy.ts";
import { words } from "../../words/strategy.ts";

/** Gives a strategy another title. */
export function RenameStrategy({ strategy, onClose }: { strategy: Strategy; onClose: () => void }) {
  const { id, version } = strategy;
  const keep = useKeepStrategy();
  const [title, setTitle] = useState(strategy.title);
  const [fault, setFault] = useState<string>();
  const renaming = trpc.strategy.update.useMutation({
    onSuccess: (stored) => {
      keep(stored);
      onClose();
      toast(words.titleSaved);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (title.trim() === "") return setFault(words.titleNeeded);
    renaming.mutate({ id, version, patch: { title } });
  };
  return (
    <Dialog title={words.renameTitle} onClose={onClose}>
      <form noValidate onSubmit={submit} className="grid gap-5">
        {renaming.isError && <Notice tone="danger">{messageFor(renaming.error)}</Notice>}
        <TextField
          autoFocus
          label={words.title}
          error={fault}
          maxLength={strategyLimits.title}
          value={title}
          onChange={({ target }) => {
            setTitle(target.value);
            setFault(undefined);
          }}
        />
        <Button type="submit" busy={renaming.isPending} className="justify-self-end">
          {words.saveTitle}
        </Button>
      </form>
    </Dialog>
  );
}
