import { ONBOARDING_STEPS, type OnboardingStep } from "../../paths.ts";
import { classNames } from "../../ui/class-names.ts";
import { stepTexts } from "./steps.ts";

/** How far along one is: three named steps. */
export function StepProgress({ current }: { current: OnboardingStep }) {
  const at = ONBOARDING_STEPS.indexOf(current);
  return (
    <ol aria-label="Progress" className="grid grid-cols-3 gap-2">
      {ONBOARDING_STEPS.map((step, index) => (
        <li key={step} aria-current={step === current ? "step" : undefined} className="grid gap-1.5">
          <span
            aria-hidden="true"
            className={classNames("h-1.5 rounded-full", index <= at ? "bg-brand" : "bg-line")}
          />
          <span className={classNames("text-xs", step === current ? "font-semibold text-ink" : "text-muted")}>
            {index + 1}. {stepTexts[step].short}
            {index < at && <span className="sr-only"> (done)</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}
