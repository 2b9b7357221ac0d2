import { type FormEvent, useState } from "react";
import { Button } from "../ui/button.tsx";
import { TextField } from "../ui/field.tsx";
import { Notice } from "../ui/notice.tsx";
import { words } from "../words/auth.ts";
import { firstSign } from "../language/first-sign.ts";

const DEMO_PEOPLE = ["Ada Baker", "Tomás Rivera", "Mei Tanaka"];
const MAX_NAME_LENGTH = 60;

type Props = { lastName: string | undefined; onSignIn: (name: string) => Promise<void> };

/** Pick a demo person, or type any name. The same name is the same person with the same businesses. */
export function LocalSignInForm({ lastName, onSignIn }: Props) {
  const [typed, setTyped] = useState(lastName ?? "");
  const [busyAs, setBusyAs] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const [fieldProblem, setFieldProblem] = useState<string>();

  const signIn = async (name: string) => {
    setProblem(undefined);
    setBusyAs(name);
    try {
      await onSignIn(name);
    } catch {
      setProblem(words.noAnswer);
    } finally {
      setBusyAs(undefined);
    }
  };

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const name = typed.trim();
    setFieldProblem(name === "" ? words.nameNeeded : undefined);
    if (name !== "") void signIn(name);
  };

  return (
    <div className="grid gap-6">
      {problem && <Notice tone="danger">{problem}</Notice>}
      <div role="group" aria-label={words.demoPeople} className="grid gap-2">
        {DEMO_PEOPLE.map((name) => (
          <Button
            key={name}
            variant="secondary"
            className="justify-start"
            busy={busyAs === name}
            disabled={busyAs !== undefined}
            onClick={() => void signIn(name)}
          >
            <Initials name={name} />
            {words.continueAs(name)}
          </Button>
        ))}
      </div>
      <form noValidate onSubmit={submit} className="grid gap-3 border-t border-line pt-5">
        <TextField
          label={words.otherName}
          hint={words.otherNameHint}
          autoComplete="name"
          maxLength={MAX_NAME_LENGTH}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          error={fieldProblem}
        />
        <Button
          type="submit"
          busy={busyAs !== undefined && !DEMO_PEOPLE.includes(busyAs)}
          disabled={busyAs !== undefined}
        >
          {words.signIn}
        </Button>
      </form>
    </div>
  );
}

function Initials({ name }: { name: string }) {
  const letters = name.split(" ").map(firstSign);
  return (
    <span
      aria-hidden="true"
      className="grid size-7 shrink-0 place-items-center rounded-full bg-brand-wash text-xs font-semibold text-brand"
    >
      {letters.join("")}
    </span>
  );
}
