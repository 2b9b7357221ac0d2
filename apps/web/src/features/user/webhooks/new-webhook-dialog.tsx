import { isWebhookAddress, type NewWebhook, webhookLimits } from "@growth-guide/contract";
import { type FormEvent, useState } from "react";
import { messageFor } from "../../../api/error-messages.ts";
import { trpc } from "../../../api/trpc.ts";
import { Button } from "../../../ui/button.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { SelectField, TextField } from "../../../ui/field.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { words } from "../../../words/webhooks.ts";
import { NewSecret } from "../new-secret.tsx";
import { TOLD, type Told } from "./told-events.ts";

/** Asks where messages go; then shows what they are signed with, this once. */
export function NewWebhookDialog({ onClose }: { onClose: () => void }) {
  const [made, setMade] = useState<NewWebhook | null>(null);
  return made === null ? (
    <Dialog title={words.makeTitle} onClose={onClose}>
      <WebhookForm onMade={setMade} onClose={onClose} />
    </Dialog>
  ) : (
    <Dialog title={words.copyTitle} onClose={onClose}>
      <NewSecret name={made.webhook.url} secret={made.secret} words={words} onClose={onClose} />
    </Dialog>
  );
}

type FormProps = { onMade: (made: NewWebhook) => void; onClose: () => void };

function WebhookForm({ onMade, onClose }: FormProps) {
  const [url, setUrl] = useState("");
  const [isNoAddress, setIsNoAddress] = useState(false);
  const [told, setTold] = useState<Told>("all");
  const cache = trpc.useUtils();
  const making = trpc.webhook.create.useMutation({
    onSuccess: (made) => {
      onMade(made);
      return cache.webhook.list.invalidate();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const isAddress = isWebhookAddress(url.trim());
    setIsNoAddress(!isAddress);
    if (isAddress) making.mutate({ url: url.trim(), events: [...TOLD[told]] });
  };
  return (
    <form noValidate onSubmit={submit} className="grid gap-5">
      {making.isError && <Notice tone="danger">{messageFor(making.error)}</Notice>}
      <TextField
        autoFocus
        type="url"
        label={words.url}
        hint={words.urlHint}
        maxLength={webhookLimits.url}
        value={url}
        error={isNoAddress ? words.urlNeeded : undefined}
        onChange={(event) => setUrl(event.target.value)}
      />
      <SelectField
        label={words.itTells}
        value={told}
        options={(Object.keys(TOLD) as Told[]).map((each) => [each, words.tells[each]])}
        onChange={setTold}
      />
      <div className="flex flex-wrap justify-end gap-3">
        <Button variant="secondary" onClick={onClose}>
          {words.makeNone}
        </Button>
        <Button type="submit" busy={making.isPending}>
          {words.makeIt}
        </Button>
      </div>
    </form>
  );
}
