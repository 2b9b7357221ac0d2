import { words } from "../../../words/reader.ts";

let field: HTMLInputElement | undefined;

/** Takes the focus until the search is here: what is typed meanwhile is meant for it, and no letter is a shortcut. */
export function openFieldAhead(): void {
  field = document.createElement("input");
  field.ariaLabel = words.search;
  field.className = "sr-only";
  document.body.append(field);
  field.focus({ preventScroll: true });
}

/** What was typed ahead, once; undefined when nobody could. The field is gone with it. */
export function takeTypedAhead(): string | undefined {
  const typed = field?.value;
  field?.remove();
  field = undefined;
  return typed;
}
