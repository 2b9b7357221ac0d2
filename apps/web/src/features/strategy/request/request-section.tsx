import type { Business } from "@growth-guide/contract";
import { useId, useState } from "react";
import { SelectField } from "../../../ui/field.tsx";
import { RequestForm } from "./request-form.tsx";
import { words } from "../../../words/strategy.ts";

/** Where a strategy is asked for; with several businesses one says for which. */
export function RequestSection({ businesses }: { businesses: readonly Business[] }) {
  const id = useId();
  const [chosen, setChosen] = useState(businesses[0]?.id);
  const business = businesses.find((one) => one.id === chosen) ?? businesses[0];
  if (business === undefined) return null;
  return (
    <section aria-labelledby={id} className="grid gap-4">
      <h2 id={id} className="text-xl">
        {words.write}
      </h2>
      {businesses.length > 1 && (
        <div className="max-w-sm">
          <SelectField
            label={words.forWhich}
            value={String(business.id)}
            options={businesses.map((one) => [String(one.id), one.name])}
            onChange={(value) => setChosen(Number(value))}
          />
        </div>
      )}
      <RequestForm key={business.id} business={business} />
    </section>
  );
}
