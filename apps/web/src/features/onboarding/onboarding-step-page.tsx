import { type FormEvent, useRef, useState } from "react";
import { useNavigate } from "react-router";
import { AudienceFields, GoalFields, IdentityFields } from "../../business-form/business-fields.tsx";
import { type FieldFaults, fieldFaults } from "../../business-form/field-faults.ts";
import { focusFirstFault } from "../../business-form/focus-first-fault.ts";
import { type OnboardingStep, paths } from "../../paths.ts";
import { storageKeys } from "../../storage/keys.ts";
import { useDraft } from "../../storage/use-draft.ts";
import { randomUuid } from "../../storage/uuid.ts";
import { Notice } from "../../ui/notice.tsx";
import { Page } from "../../ui/page.tsx";
import { acceptOnboardingDraft, newOnboardingDraft } from "./onboarding-draft.ts";
import { StepActions } from "./step-actions.tsx";
import { StepProgress } from "./step-progress.tsx";
import { stepAfter, stepFields } from "./steps.ts";
import { useCreateBusiness } from "./use-create-business.ts";
import { words } from "../../words/business.ts";

const fieldsOf = { business: IdentityFields, audience: AudienceFields, goals: GoalFields } as const;

/** One step: its fields, what is wrong with them, and the ways on, back and past it. */
export function OnboardingStepPage({ step, personId }: { step: OnboardingStep; personId: string }) {
  const navigate = useNavigate();
  const form = useRef<HTMLFormElement>(null);
  const [faults, setFaults] = useState<FieldFaults>({});
  const { draft, change, forget } = useDraft({
    place: "device",
    key: storageKeys.onboardingDraft(personId),
    accept: acceptOnboardingDraft,
    initial: newOnboardingDraft,
  });
  const creation = useCreateBusiness({
    onCreated: forget,
    onKeySpent: () => change({ ...draft, idempotencyKey: randomUuid() }),
  });
  const { title, intro } = words.steps[step];
  const fields = stepFields[step];
  const Fields = fieldsOf[step];

  const goOn = () => {
    const all = fieldFaults(draft.values);
    const here = Object.fromEntries(
      Object.entries(all).filter(([field]) => fields.some((own) => own === field)),
    );
    setFaults(here);
    if (Object.keys(here).length > 0) return focusFirstFault(form.current);
    const next = stepAfter(step);
    if (next !== undefined) return void navigate(paths.onboarding(next));
    // The address may have been typed in: a business still needs its name first.
    if (all.name !== undefined) return void navigate(paths.onboarding("business"));
    creation.create(draft);
  };

  const submit = (event: FormEvent) => {
    event.preventDefault();
    goOn();
  };

  return (
    <Page key={step} title={title} intro={intro} width="narrow">
      <StepProgress current={step} />
      <form ref={form} noValidate onSubmit={submit} className="grid gap-6">
        <Fields
          values={draft.values}
          faults={faults}
          onChange={(values) => {
            change({ ...draft, values });
            setFaults({});
          }}
        />
        {creation.problem && <Notice tone="danger">{creation.problem}</Notice>}
        <StepActions
          step={step}
          busy={creation.isBusy}
          onSkip={goOn}
          isEmpty={fields.every((f) => draft.values[f] === "")}
        />
        <p className="text-xs text-muted">{words.keptHere}</p>
      </form>
    </Page>
  );
}
