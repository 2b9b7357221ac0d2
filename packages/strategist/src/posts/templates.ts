import { capitalised } from "../markdown.ts";

/** Names a template may use, and where the value comes from. */
export const PLACEHOLDERS = ["business", "audience", "offer", "goal"] as const;
export type Placeholder = (typeof PLACEHOLDERS)[number];

const PLACE = /\{\{\s*([\p{L}_][\p{L}\p{N}_]*)\s*\}\}/gu;

/** The names a template asks for, each once, in order. */
export function placeholdersOf(template: string): string[] {
  return [...new Set([...template.matchAll(PLACE)].map(([, name]) => name as string))];
}

/** What stands before a place that begins a sentence. */
const BEGINS = /(?:^|[.!?]\s+|\n)$/;

/** The template with the values that are there; a place without a value stays as it was. */
export function fillTemplate(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(PLACE, (place, name: string, at: number) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) return place;
    return BEGINS.test(template.slice(0, at)) ? capitalised(value) : value;
  });
}
