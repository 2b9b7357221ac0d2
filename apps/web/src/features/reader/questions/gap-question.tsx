import { type FormEvent, useId, useState } from "react";
import { isRight } from "./answer.ts";
import { words } from "../../../words/tools.ts";

/** A field for the words that are missing, and whether they are the right ones. */
export function GapQuestion({ answer }: { answer: string }) {
  const [given, setGiven] = useState("");
  const [verdict, setVerdict] = useState("");
  const field = useId();
  const check = (event: FormEvent) => {
    event.preventDefault();
    setVerdict(given.trim() === "" ? "" : isRight(given, answer) ? words.right : words.notQuite);
  };
  return (
    <form onSubmit={check} className="gap-question no-print">
      <label htmlFor={field} className="sr-only">
        {words.whatIsMissing}
      </label>
      <input
        id={field}
        value={given}
        placeholder={words.whatIsMissing}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => {
          setGiven(event.target.value);
          setVerdict("");
        }}
      />
      <button type="submit">{words.check}</button>
      <span role="status">{verdict}</span>
    </form>
  );
}
