import { ONBOARDING_STEPS, type OnboardingStep } from "../../paths.ts";
import type { BusinessFormValues } from "../../business-form/form-values.ts";

/** What a step is called, says, and asks for. `fields` are the ones it has to get right before going on. */
export type StepText = { title: string; intro: string; short: string; fields: (keyof BusinessFormValues)[] };

export const stepTexts: Record<OnboardingStep, StepText> = {
  business: {
    title: "Tell us about your business",
    intro: "A name is enough to begin. The rest can be added whenever you like.",
    short: "Business",
    fields: ["name", "description", "industry", "companySize", "timeZone"],
  },
  audience: {
    title: "Who is it for?",
    intro: "The clearer the person, the easier every later decision becomes.",
    short: "Audience",
    fields: ["targetAudience"],
  },
  goals: {
    title: "Where do you want to go?",
    intro: "Small and specific beats big and vague.",
    short: "Goals",
    fields: ["marketingGoals"],
  },
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
