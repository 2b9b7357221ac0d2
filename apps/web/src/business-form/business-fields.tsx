import { TextArea, TextField } from "../ui/field.tsx";
import type { FieldFaults } from "./field-faults.ts";
import type { BusinessFormValues } from "./form-values.ts";
import { TimeZoneField } from "./time-zone-field.tsx";

type Props = {
  values: BusinessFormValues;
  faults: FieldFaults;
  onChange: (values: BusinessFormValues) => void;
};

/** What the business is: name, description, and facts that help later. */
export function IdentityFields(props: Props) {
  return (
    <>
      <TextField label="Business name" autoComplete="organization" {...bind(props, "name")} />
      <TextArea
        label="What does it do?"
        hint="Two or three sentences, as you would tell a new neighbour."
        placeholder="For example: We roast coffee in small batches and serve it in a corner shop by the station."
        optional
        {...bind(props, "description")}
      />
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField
          label="Industry"
          placeholder="For example: Food and drink"
          optional
          {...bind(props, "industry")}
        />
        <TextField
          label="Company size"
          placeholder="For example: 4 people"
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
      label="Who are your customers?"
      hint="Think of three real ones. What do they have in common, and what do they want to get done?"
      placeholder="For example: Commuters who pass at seven, and parents who meet after school."
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
      label="What do you want marketing to achieve?"
      hint="One or two goals for the next three months, with a number if you have one."
      placeholder="For example: Twenty more breakfast guests on weekdays, without discounts."
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
