import { type FormEvent, useState } from "react";
import { useNavigate } from "react-router";
import { messageFor } from "../../api/error-messages.ts";
import { trpc } from "../../api/trpc.ts";
import { useAuth, usePerson } from "../../auth/auth.ts";
import { paths } from "../../paths.ts";
import { forgetPerson } from "../../storage/forget-person.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { TextField } from "../../ui/field.tsx";
import { Notice } from "../../ui/notice.tsx";
import { toast } from "../../ui/toast-store.ts";
import { words } from "../../words/account.ts";

/** Deletes the account once its address was typed, and signs out. */
export function RemoveAccount({ email }: { email: string }) {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button variant="danger" onClick={() => setAsking(true)}>
        {words.deleteAccount}
      </Button>
      {asking && <Confirmation email={email} onClose={() => setAsking(false)} />}
    </>
  );
}

function Confirmation({ email, onClose }: { email: string; onClose: () => void }) {
  const [typed, setTyped] = useState("");
  const [wrong, setWrong] = useState(false);
  const removal = useRemoval();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const confirmed = typed.trim().toLowerCase() === email.toLowerCase();
    setWrong(!confirmed);
    if (confirmed) removal.mutate({ confirm: typed });
  };
  return (
    <Dialog title={words.deleteQuestion} onClose={onClose}>
      <form noValidate onSubmit={submit} className="grid gap-5">
        {removal.isError && <Notice tone="danger">{messageFor(removal.error)}</Notice>}
        <p className="text-muted">{words.deleteText}</p>
        <TextField
          label={words.typeToConfirm(email)}
          type="email"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          value={typed}
          error={wrong ? words.typeExactly(email) : undefined}
          onChange={(event) => setTyped(event.target.value)}
        />
        <div className="flex flex-wrap justify-end gap-3">
          <Button variant="secondary" onClick={onClose}>
            {words.keepAccount}
          </Button>
          <Button type="submit" variant="danger" busy={removal.isPending}>
            {words.deleteEverything}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

function useRemoval() {
  const auth = useAuth();
  const person = usePerson();
  const navigate = useNavigate();
  return trpc.user.remove.useMutation({
    onSuccess: async () => {
      forgetPerson(person.id);
      await navigate(paths.home, { replace: true });
      // The sign-in service may know already that there is nobody to sign out.
      await auth.signOut().catch(() => undefined);
      toast(words.wasDeleted);
    },
  });
}
