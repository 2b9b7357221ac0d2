import { type Strategy, strategyLimits, type StrategySection } from "@growth-guide/contract";
import { type FormEvent, useState } from "react";
import { messageFor } from "../../../api/error-messages.ts";
import { trpc } from "../../../api/trpc.ts";
import { Button } from "../../../ui/button.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { TextArea } from "../../../ui/field.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { useKeepStrategy } from "../use-keep-strategy.ts";
import { words } from "../../../words/strategy.ts";

type Props = {
  strategy: Strategy;
  section: StrategySection;
  onBegun: () => void;
  onClose: () => void;
};

/** Asks what should be different, and has the section written again. */
export function RewriteDialog({ strategy, section, onBegun, onClose }: Props) {
  const { id, version, status, sections } = strategy;
  const cache = trpc.useUtils();
  const keep = useKeepStrategy();
  const [hint, setHint] = useState("");
  const title = words.sections[section];
  const isFirst = sections[section].trim() === "";
  const reopens = status === "approved";
  const rewriting = trpc.strategy.regenerateSection.useMutation({
    onSuccess: (begun) => {
      onBegun();
      onClose();
      keep(begun);
    },
    // It may stand elsewhere by now than this page knows.
    onError: () => void cache.strategy.get.invalidate({ id }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    rewriting.mutate({ id, version, section, hint: hint.trim() === "" ? null : hint, reopens });
  };
  return (
    <Dialog title={isFirst ? words.writeTitle(title) : words.writeAgainTitle(title)} onClose={onClose}>
      <form onSubmit={submit} className="grid gap-5">
        {rewriting.isError && <Notice tone="danger">{messageFor(rewriting.error)}</Notice>}
        {reopens && (
          <p className="rounded-md bg-sun-wash px-3 py-2 text-sm text-sun-ink">{words.reopenText}</p>
        )}
        <TextArea
          autoFocus
          label={isFirst ? words.whatToSay : words.whatElse}
          placeholder={words.whatElseExample}
          optional
          rows={3}
          maxLength={strategyLimits.hint}
          value={hint}
          onChange={({ target }) => setHint(target.value)}
        />
        <div className="flex flex-wrap justify-end gap-3">
          <Button variant="secondary" onClick={onClose}>
            {isFirst ? words.leaveEmpty : words.keepAsIs}
          </Button>
          <Button type="submit" busy={rewriting.isPending}>
            {isFirst ? words.writeTheSection : words.writeItAgain}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
