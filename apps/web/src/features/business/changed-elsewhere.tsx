import type { BusinessField } from "../../business-form/form-changes.ts";
import type { BusinessFormValues } from "../../business-form/form-values.ts";
import { Notice } from "../../ui/notice.tsx";
import { words } from "../../words/business.ts";

/** What somebody else, or the same person in another place, saved in fields that were changed here, too. */
export function ChangedElsewhere({ fields, saved }: { fields: BusinessField[]; saved: BusinessFormValues }) {
  const labels: Record<BusinessField, string> = {
    name: words.name,
    description: words.description,
    industry: words.industry,
    companySize: words.companySize,
    targetAudience: words.audience,
    marketingGoals: words.goals,
    timeZone: words.timeZone,
  };
  return (
    <Notice tone="danger" title={words.changedElsewhere}>
      <p>{words.changedElsewhereText}</p>
      <dl className="mt-3 grid gap-3">
        {fields.map((field) => (
          <div key={field}>
            <dt className="font-semibold">{labels[field]}</dt>
            <dd dir="auto" className="break-words whitespace-pre-line">
              {saved[field] || words.nothingThere}
            </dd>
          </div>
        ))}
      </dl>
    </Notice>
  );
}
