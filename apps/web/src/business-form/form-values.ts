import type { Business, BusinessDraft } from "@growth-guide/contract";
import { texts } from "../storage/strings.ts";

/** A business as a form holds it: every field a text, empty where nothing is said. */
export type BusinessFormValues = {
  name: string;
  description: string;
  industry: string;
  companySize: string;
  targetAudience: string;
  marketingGoals: string;
  /** IANA name, or empty. */
  timeZone: string;
};

export const emptyBusinessForm: BusinessFormValues = {
  name: "",
  description: "",
  industry: "",
  companySize: "",
  targetAudience: "",
  marketingGoals: "",
  timeZone: "",
};

/** Recognises values read back from storage. */
export const acceptBusinessForm = texts(
  "name",
  "description",
  "industry",
  "companySize",
  "targetAudience",
  "marketingGoals",
  "timeZone",
);

/** What a form shows for a business. */
export function toFormValues(business: Business): BusinessFormValues {
  return {
    name: business.name,
    description: business.description ?? "",
    industry: business.industry ?? "",
    companySize: business.companySize ?? "",
    targetAudience: business.targetAudience ?? "",
    marketingGoals: business.marketingGoals ?? "",
    timeZone: business.timeZone ?? "",
  };
}

/** What is sent: an empty field means that nothing is known. */
export function toBusinessDraft(values: BusinessFormValues): Required<BusinessDraft> {
  return {
    name: values.name,
    description: values.description || null,
    industry: values.industry || null,
    companySize: values.companySize || null,
    targetAudience: values.targetAudience || null,
    marketingGoals: values.marketingGoals || null,
    timeZone: values.timeZone || null,
  };
}
