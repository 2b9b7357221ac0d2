import { ONBOARDING_STEPS, type OnboardingStep } from "../../paths.ts";
import { classNames } from "../../ui/class-names.ts";
import { words } from "../../words/business.ts";
import { asNumber } from "../../language/formats.ts";

/** How far along one is: three named steps. */
export function StepProgress({ current }: { current: OnboardingStep }) {
  const at = ONBOARDING_STEPS.indexOf(current);
  return (
    <ol aria-label={words.progress} className="grid grid-cols-3 gap-2">
      {ONBOARDING_STEPS.map((step, index) => (
        <li key={step} aria-current={step === current ? "step" : undefined} className="grid gap-1.5">
          <span
            aria-hidden="true"
            className={classNames("h-1.5 rounded-full", index <= at ? "bg-brand" : "bg-line")}
          />
          <span className={classNames("text-xs", step === current ? "font-semibold text-ink" : "text-muted")}>
            {asNumber(index + 1)}. {words.steps[step].short}
            {index < at && <span className="sr-only"> {words.done}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}
