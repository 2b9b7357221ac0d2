import { type OnboardingStep, paths } from "../../paths.ts";
import { Button } from "../../ui/button.tsx";
import { ButtonLink } from "../../ui/button-link.tsx";
import { stepAfter, stepBefore } from "./steps.ts";
import { words } from "../../words/business.ts";

type Props = { step: OnboardingStep; busy: boolean; isEmpty: boolean; onSkip: () => void };

/** On (also by Enter), back with everything kept, and past a step that need not be answered. */
export function StepActions({ step, busy, isEmpty, onSkip }: Props) {
  const before = stepBefore(step);
  const isLast = stepAfter(step) === undefined;
  const maySkip = step !== "business" && isEmpty;
  return (
    <div className="flex flex-wrap items-center gap-3">
      <Button type="submit" busy={busy} className="min-w-36">
        {isLast ? words.saveBusiness : words.goOn}
      </Button>
      {before && (
        <ButtonLink to={paths.onboarding(before)} variant="secondary">
          {words.back}
        </ButtonLink>
      )}
      {maySkip && (
        <Button
          variant="quiet"
          onClick={onSkip}
          disabled={busy}
          className="-ms-4 max-sm:basis-full max-sm:justify-start sm:-me-4 sm:ms-auto"
        >
          {words.skip}
        </Button>
      )}
    </div>
  );
}
