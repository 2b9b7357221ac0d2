import type { Edit } from "./format-text.ts";

/** Puts something into a field as if it had been typed, so that the browser's own undo takes it back. */
export function typeInto(field: HTMLTextAreaElement, { from, to, text, selection }: Edit): void {
  field.focus();
  field.setSelectionRange(from, to);
  // Nothing newer keeps the field's undo; browsers go on having it for that.
  // oxlint-disable-next-line typescript/no-deprecated
  const isTyped = text !== "" && "execCommand" in document && document.execCommand("insertText", false, text);
  if (!isTyped) {
    field.setRangeText(text, from, to);
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  }
  field.setSelectionRange(...selection);
}
