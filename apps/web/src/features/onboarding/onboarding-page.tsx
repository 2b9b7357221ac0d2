import { Navigate, useParams } from "react-router";
import { usePerson } from "../../auth/auth.ts";
import { paths } from "../../paths.ts";
import { OnboardingStepPage } from "./onboarding-step-page.tsx";
import { findStep } from "./steps.ts";

/** Three steps from nothing to a first business; the step is in the address. */
export function OnboardingPage() {
  const person = usePerson();
  const step = findStep(useParams()["step"]);
  if (step === undefined) return <Navigate to={paths.onboarding("business")} replace />;
  return <OnboardingStepPage key={person.id} step={step} personId={person.id} />;
}
