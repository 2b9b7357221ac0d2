import { ONBOARDING_STEPS, type OnboardingStep } from "../../paths.ts";
import type { BusinessFormValues } from "../../business-form/form-values.ts";

/** What a step asks for, and has to get right before going on. */
export const stepFields: Record<OnboardingStep, (keyof BusinessFormValues)[]> = {
  business: ["name", "description", "industry", "companySize", "timeZone"],
  audience: ["targetAudience"],
  goals: ["marketingGoals"],
};

/** The step of an address; undefined when there is none of that name. */
export function findStep(name: string | undefined): OnboardingStep | undefined {
  return ONBOARDING_STEPS.find((step) => step === name);
}

/** The step after this one; undefined after the last. */
export function stepAfter(step: OnboardingStep): OnboardingStep | undefined {
  return ONBOARDING_STEPS[ONBOARDING_STEPS.indexOf(step) + 1];
}

/** The step before this one; undefined before the first. */
export function stepBefore(step: OnboardingStep): OnboardingStep | undefined {
  return ONBOARDING_STEPS[ONBOARDING_STEPS.indexOf(step) - 1];
}
