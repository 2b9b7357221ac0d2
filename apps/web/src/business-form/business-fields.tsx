import { TextArea, TextField } from "../ui/field.tsx";
import { AnswerSuggestions } from "./answer-suggestions.tsx";
import type { FieldFaults } from "./field-faults.ts";
import type { BusinessFormValues } from "./form-values.ts";
import { TimeZoneField } from "./time-zone-field.tsx";
import { useSuggestedAnswers } from "./use-suggested-answers.ts";
import { words } from "../words/business.ts";

type Props = {
  values: BusinessFormValues;
  faults: FieldFaults;
  onChange: (values: BusinessFormValues) => void;
};

/** What the business is: name, description, and facts that help later. */
export function IdentityFields(props: Props) {
  const { industry } = useSuggestedAnswers(props.values);
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
      <div className="grid items-start gap-5 sm:grid-cols-2">
        <AnswerSuggestions
          answers={industry === null || props.values.industry !== "" ? [] : [industry]}
          {...answering(props, "industry")}
        >
          <TextField
            label={words.industry}
            placeholder={words.industryExample}
            optional
            {...bind(props, "industry")}
          />
        </AnswerSuggestions>
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
  const { targetAudience } = useSuggestedAnswers(props.values);
  return (
    <AnswerSuggestions isList answers={targetAudience} {...answering(props, "targetAudience")}>
      <TextArea
        label={words.audience}
        hint={words.audienceHint}
        placeholder={words.audienceExample}
        rows={6}
        optional
        {...bind(props, "targetAudience")}
      />
    </AnswerSuggestions>
  );
}

/** What should be different in a few months. */
export function GoalFields(props: Props) {
  const { marketingGoals } = useSuggestedAnswers(props.values);
  return (
    <AnswerSuggestions isList answers={marketingGoals} {...answering(props, "marketingGoals")}>
      <TextArea
        label={words.goals}
        hint={words.goalsHint}
        placeholder={words.goalsExample}
        rows={6}
        optional
        {...bind(props, "marketingGoals")}
      />
    </AnswerSuggestions>
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

/** Ties one field of the values to the answers suggested for it. */
function answering({ values, onChange }: Props, name: keyof BusinessFormValues) {
  return {
    value: values[name],
    onChange: (answer: string) => onChange({ ...values, [name]: answer }),
  };
}
