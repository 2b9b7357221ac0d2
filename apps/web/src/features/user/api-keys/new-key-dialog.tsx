import { apiKeyLimits, type NewApiKey } from "@growth-guide/contract";
import { type FormEvent, useState } from "react";
import { messageFor } from "../../../api/error-messages.ts";
import { trpc } from "../../../api/trpc.ts";
import { Button } from "../../../ui/button.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { SelectField, TextField } from "../../../ui/field.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { type Permission, PERMISSIONS } from "./key-permissions.ts";
import { NewSecret } from "../new-secret.tsx";
import { words } from "../../../words/keys.ts";

/** Days a key may work, as they are offered. */
const LIVES = ["30", "90", "365", "never"] as const;
type Life = (typeof LIVES)[number];

function lifeInWords(life: Life): string {
  if (life === "never") return words.whenRevoked;
  return life === "365" ? words.inAYear : words.inDays(Number(life));
}

/** Asks what the key is for; then shows it, this once. */
export function NewKeyDialog({ onClose }: { onClose: () => void }) {
  const [made, setMade] = useState<NewApiKey | null>(null);
  return made === null ? (
    <Dialog title={words.makeTitle} onClose={onClose}>
      <KeyForm onMade={setMade} onClose={onClose} />
    </Dialog>
  ) : (
    <Dialog title={words.copyTitle} onClose={onClose}>
      <NewSecret name={made.key.name} secret={made.secret} words={words} onClose={onClose} />
    </Dialog>
  );
}

function KeyForm({ onMade, onClose }: { onMade: (made: NewApiKey) => void; onClose: () => void }) {
  const [name, setName] = useState("");
  const [isNameless, setIsNameless] = useState(false);
  const [permission, setPermission] = useState<Permission>("look");
  const [life, setLife] = useState<Life>("90");
  const cache = trpc.useUtils();
  const making = trpc.apiKey.create.useMutation({
    onSuccess: (made) => {
      onMade(made);
      return cache.apiKey.list.invalidate();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setIsNameless(name.trim() === "");
    if (name.trim() === "") return;
    const expiresInDays = life === "never" ? null : Number(life);
    making.mutate({ name: name.trim(), scopes: [...PERMISSIONS[permission]], expiresInDays });
  };
  return (
    <form noValidate onSubmit={submit} className="grid gap-5">
      {making.isError && <Notice tone="danger">{messageFor(making.error)}</Notice>}
      <TextField
        autoFocus
        label={words.name}
        hint={words.nameHint}
        maxLength={apiKeyLimits.name}
        value={name}
        error={isNameless ? words.nameNeeded : undefined}
        onChange={(event) => setName(event.target.value)}
      />
      <SelectField
        label={words.itMay}
        value={permission}
        options={(Object.keys(PERMISSIONS) as Permission[]).map((each) => [each, words.permissions[each]])}
        onChange={setPermission}
      />
      <SelectField
        label={words.itEnds}
        value={life}
        options={LIVES.map((each) => [each, lifeInWords(each)])}
        onChange={setLife}
      />
      <div className="flex flex-wrap justify-end gap-3">
        <Button variant="secondary" onClick={onClose}>
          {words.makeNone}
        </Button>
        <Button type="submit" busy={making.isPending}>
          {words.makeTheKey}
        </Button>
      </div>
    </form>
  );
}
