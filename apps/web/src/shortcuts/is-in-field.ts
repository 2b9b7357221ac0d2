/** True where letters are typed, or where a dialog has the keys to itself. */
export function isInField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return target.type !== "radio" && target.type !== "checkbox";
  return target.isContentEditable || target.closest("textarea, select, [role=dialog]") !== null;
}
