import { type ReactNode, useRef } from "react";
import { words } from "../words/business.ts";

type Props = {
  /** The field they are for. */
  children: ReactNode;
  answers: readonly string[];
  /** What the field holds. */
  value: string;
  /** A list takes one answer after another, each on a line of its own; otherwise an answer takes the field's place. */
  isList?: boolean;
  onChange: (value: string) => void;
};

/** A field with answers to begin with below it; one that is taken goes into the field and can be changed there. */
export function AnswerSuggestions({ children, answers, value, isList = false, onChange }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const open = answers.filter((answer) => !value.toLowerCase().includes(answer.toLowerCase()));

  const take = (answer: string) => {
    const written = value.trimEnd();
    onChange(isList && written !== "" ? `${written}\n${answer}` : answer);
    // The button goes away with its answer: whoever pressed it goes on in the field.
    frame.current?.querySelector<HTMLElement>("textarea, input")?.focus();
  };

  return (
    <div ref={frame} className="grid content-start gap-2">
      {children}
      {open.length > 0 && (
        <div role="group" aria-label={words.suggestions} className="flex flex-wrap gap-2">
          {open.map((answer) => (
            <button
              key={answer}
              type="button"
              onClick={() => take(answer)}
              className="min-h-8 rounded-2xl border border-line bg-sunken px-3 py-1 text-start text-sm text-ink transition-colors hover:border-brand"
            >
              <span aria-hidden="true">+ </span>
              <span lang="en" dir="ltr">
                {answer}
              </span>
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
