import type { User } from "@growth-guide/contract";
import { type FormEvent, useState } from "react";
import { messageFor } from "../../api/error-messages.ts";
import { trpc } from "../../api/trpc.ts";
import { Button } from "../../ui/button.tsx";
import { TextField } from "../../ui/field.tsx";
import { Notice } from "../../ui/notice.tsx";
import { toast } from "../../ui/toast-store.ts";
import { words } from "../../words/account.ts";

const MAX_NAME_LENGTH = 200;

/** First and last name; either may stay empty. */
export function NameForm({ user }: { user: User }) {
  const [firstName, setFirstName] = useState(user.firstName ?? "");
  const [lastName, setLastName] = useState(user.lastName ?? "");
  const cache = trpc.useUtils();
  const saving = trpc.user.update.useMutation({
    onSuccess: (saved) => {
      cache.user.me.setData(undefined, saved);
      toast(words.nameSaved);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    saving.mutate({ firstName: firstName.trim() || null, lastName: lastName.trim() || null });
  };
  return (
    <form noValidate onSubmit={submit} className="grid gap-4">
      {saving.isError && <Notice tone="danger">{messageFor(saving.error)}</Notice>}
      <p className="text-sm text-muted">{words.signedInAs(user.email)}</p>
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          label={words.firstName}
          autoComplete="given-name"
          maxLength={MAX_NAME_LENGTH}
          value={firstName}
          onChange={(event) => setFirstName(event.target.value)}
        />
        <TextField
          label={words.lastName}
          autoComplete="family-name"
          maxLength={MAX_NAME_LENGTH}
          value={lastName}
          onChange={(event) => setLastName(event.target.value)}
        />
      </div>
      <Button type="submit" busy={saving.isPending} className="justify-self-start">
        {words.saveName}
      </Button>
    </form>
  );
}
