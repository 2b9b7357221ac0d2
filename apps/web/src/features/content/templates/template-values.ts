import { type ContentTemplate, PLATFORMS } from "@growth-guide/contract";
import { texts } from "../../../storage/strings.ts";

/** Recognises what a template's form holds, read back from storage. */
export const acceptForm = texts("name", "platform", "text", "hashtags");
export type FormValues = NonNullable<ReturnType<typeof acceptForm>>;

/** A template as its form shows it; an empty form without one. */
export function toForm(template: ContentTemplate | null): FormValues {
  return {
    name: template?.name ?? "",
    platform: template?.platform ?? "",
    text: template?.text ?? "",
    hashtags: template?.hashtags ?? "",
  };
}

/** What a form says, as the server takes it. */
export function toBody({ name, platform, text, hashtags }: FormValues) {
  return {
    name,
    platform: PLATFORMS.find((each) => each === platform) ?? null,
    text,
    hashtags: hashtags.trim() || null,
  };
}
