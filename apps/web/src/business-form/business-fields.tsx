import { TextArea, TextField } from "../ui/field.tsx";
import type { FieldFaults } from "./field-faults.ts";
import type { BusinessFormValues } from "./form-values.ts";
import { TimeZoneField } from "./time-zone-field.tsx";
import { words } from "../words/business.ts";

type Props = {
  values: BusinessFormValues;
  faults: FieldFaults;
  onChange: (values: BusinessFormValues) => void;
};

/** What the business is: name, description, and facts that help later. */
export function IdentityFields(props: Props) {
  return (
    <>
      <TextField label={words.name} autoComplete="organization" {...bind(props, "name")} />
      <TextArea
        label={words.description}
        hint={words.descriptionHint}
        placeholder={words.descriptionExample}
        optional
        {...bind(props, "description")}
      />
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField
          label={words.industry}
          placeholder={words.industryExample}
          optional
          {...bind(props, "industry")}
        />
        <TextField
          label={words.companySize}
          placeholder={words.companySizeExample}
          optional
          {...bind(props, "companySize")}
        />
      </div>
      <TimeZoneField
        value={props.values.timeZone}
        error={props.faults.timeZone}
        onChange={(timeZone) => props.onChange({ ...props.values, timeZone })}
      />
    </>
  );
}

/** Whom the business is for. */
export function AudienceFields(props: Props) {
  return (
    <TextArea
      label={words.audience}
      hint={words.audienceHint}
      placeholder={words.audienceExample}
      rows={6}
      optional
      {...bind(props, "targetAudience")}
    />
  );
}

/** What should be different in a few months. */
export function GoalFields(props: Props) {
  return (
    <TextArea
      label={words.goals}
      hint={words.goalsHint}
      placeholder={words.goalsExample}
      rows={6}
      optional
      {...bind(props, "marketingGoals")}
    />
  );
}

/** Ties one field of the values to a control: its text, its fault, its name. */
function bind({ values, faults, onChange }: Props, name: keyof BusinessFormValues) {
  return {
    name,
    value: values[name],
    error: faults[name],
    onChange: (event: { target: { value: string } }) => onChange({ ...values, [name]: event.target.value }),
  };
}
