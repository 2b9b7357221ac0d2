import { fieldSentencesOf } from "@growth-guide/api-client";
import type { Business } from "@growth-guide/contract";
import { type FormEvent, useRef, useState } from "react";
import { messageFor } from "../../api/error-messages.ts";
import { AudienceFields, GoalFields, IdentityFields } from "../../business-form/business-fields.tsx";
import { type FieldFaults, faultsFromServer, fieldFaults } from "../../business-form/field-faults.ts";
import { focusFirstFault } from "../../business-form/focus-first-fault.ts";
import {
  acceptBusinessForm,
  type BusinessFormValues,
  toFormValues,
} from "../../business-form/form-values.ts";
import { paths } from "../../paths.ts";
import { acceptChanges } from "../../storage/form-changes.ts";
import { storageKeys } from "../../storage/keys.ts";
import { useDraft } from "../../storage/use-draft.ts";
import { ChangedElsewhere } from "../../text-diff/changed-elsewhere.tsx";
import { Button } from "../../ui/button.tsx";
import { ButtonLink } from "../../ui/button-link.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Page } from "../../ui/page.tsx";
import { useSaveBusiness } from "./use-save-business.ts";
import { words } from "../../words/business.ts";
import { words as ui } from "../../words/ui.ts";

const accept = acceptChanges(acceptBusinessForm);

/** The form for one business. Unsaved changes are kept until they are saved or thrown away. */
export function BusinessEditor({ business, personId }: { business: Business; personId: string }) {
  const form = useRef<HTMLFormElement>(null);
  const [faults, setFaults] = useState<FieldFaults>({});
  const [clashes, setClashes] = useState<(keyof BusinessFormValues)[]>([]);
  const unchanged = () => {
    const saved = toFormValues(business);
    return { values: saved, base: saved };
  };
  const {
    draft: { values, base },
    change,
    forget,
    isKept,
  } = useDraft({
    place: "device",
    key: storageKeys.businessDraft(personId, business.id),
    accept,
    initial: unchanged,
  });
  const saving = useSaveBusiness({
    id: business.id,
    onSaved: forget,
    onClash: (standing) => {
      change(standing.changes);
      setClashes(standing.clashes);
    },
  });
  const [showsKept, setShowsKept] = useState(isKept);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = fieldFaults(values);
    setFaults(found);
    if (Object.keys(found).length > 0) focusFirstFault(form.current);
    else saving.save({ values, base });
  };
  const fields = {
    values,
    faults: saving.error
      ? { ...faultsFromServer(Object.keys(fieldSentencesOf(saving.error)), values), ...faults }
      : faults,
    onChange: (next: typeof values) => {
      change({ values: next, base });
      setFaults({});
    },
  };

  return (
    <Page title={words.editTitle(business.name)} width="narrow">
      <form ref={form} noValidate onSubmit={submit} className="grid gap-6">
        {showsKept && (
          <Notice
            action={
              <Button
                variant="secondary"
                onClick={() => {
                  change(unchanged());
                  forget();
                  setClashes([]);
                  setShowsKept(false);
                }}
              >
                {words.throwAway}
              </Button>
            }
          >
            {words.keptChanges}
          </Notice>
        )}
        <IdentityFields {...fields} />
        <AudienceFields {...fields} />
        <GoalFields {...fields} />
        {clashes.length > 0 && (
          <ChangedElsewhere saved={clashes.map((field) => [words[labels[field]], base[field]])} />
        )}
        {saving.error && <Notice tone="danger">{messageFor(saving.error)}</Notice>}
        <div className="flex flex-wrap gap-3">
          <Button type="submit" busy={saving.isBusy} className="min-w-36">
            {words.saveChanges}
          </Button>
          <ButtonLink to={paths.business(business.id)} variant="secondary" onClick={forget}>
            {ui.cancel}
          </ButtonLink>
        </div>
      </form>
    </Page>
  );
}

/** Which words name a field. */
const labels = {
  name: "name",
  description: "description",
  industry: "industry",
  companySize: "companySize",
  targetAudience: "audience",
  marketingGoals: "goals",
  timeZone: "timeZone",
} as const satisfies Record<keyof BusinessFormValues, keyof typeof words>;
