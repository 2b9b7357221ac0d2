import { useState } from "react";
import { Link } from "react-router";
import { usePerson } from "../../../auth/auth.ts";
import { readJson, writeJson } from "../../../storage/json-store.ts";
import { storageKeys } from "../../../storage/keys.ts";
import { Button } from "../../../ui/button.tsx";
import type { FirstStep } from "./first-steps.ts";
import { words } from "../../../words/dashboard.ts";
import { asNumber } from "../../../language/formats.ts";

/** The first steps, to be put away and taken out again, which this device remembers; done ones put themselves away. */
export function FirstStepsList({ steps }: { steps: FirstStep[] }) {
  const key = storageKeys.checklistClosed(usePerson().id);
  const [isClosed, setIsClosed] = useState(
    () => readJson("device", key, asBoolean) ?? steps.every(({ isDone }) => isDone),
  );
  const close = (closed: boolean) => {
    writeJson("device", key, closed);
    setIsClosed(closed);
  };
  const done = steps.filter(({ isDone }) => isDone).length;
  return (
    <section aria-labelledby="first-steps" className="grid gap-3">
      <div className="flex flex-wrap items-baseline justify-between gap-3">
        <h2 id="first-steps" className="text-xl">
          {words.firstSteps}{" "}
          <span className="font-sans text-sm font-normal text-muted">
            {words.stepsDone(asNumber(done), asNumber(steps.length))}
          </span>
        </h2>
        <Button
          variant="quiet"
          className="-mx-4"
          aria-expanded={!isClosed}
          aria-controls="first-steps-list"
          onClick={() => close(!isClosed)}
        >
          {isClosed ? words.showSteps : words.closeSteps}
        </Button>
      </div>
      <ol
        id="first-steps-list"
        hidden={isClosed}
        className="divide-y divide-line rounded-lg border border-line bg-surface"
      >
        {steps.map((step) => (
          <li key={step.name} className="flex min-h-14 items-center gap-3 px-4 py-2">
            <Tick isDone={step.isDone} />
            {step.isDone ? (
              <span className="text-muted">{words.steps[step.name]}</span>
            ) : (
              <Link to={step.to} className="py-1 font-semibold text-brand underline underline-offset-4">
                {words.steps[step.name]}
              </Link>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

const asBoolean = (value: unknown) => (typeof value === "boolean" ? value : undefined);

function Tick({ isDone }: { isDone: boolean }) {
  return (
    <>
      <svg viewBox="0 0 24 24" aria-hidden="true" className="size-6 flex-none" fill="none" strokeWidth="2">
        <circle
          cx="12"
          cy="12"
          r="10"
          className={isDone ? "fill-brand stroke-brand" : "stroke-line-strong"}
        />
        {isDone && <path d="M7 12.500l3.500 3.500L17 9" className="stroke-on-brand" strokeLinecap="round" />}
      </svg>
      <span className="sr-only">{isDone ? words.stepDone : words.stepToDo} </span>
    </>
  );
}
