import type { ChangeEvent } from "react";

/**
 * Keeps a field within so many characters as the server counts them: by Unicode's code points, while browsers count an
 * emoji as two. What is put in beyond that is left out, as browsers do it.
 */
export function keepWithin(
  { target, nativeEvent }: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>,
  max: number | undefined,
): void {
  const { value, selectionEnd } = target;
  // What is being composed is not put in yet. No text has more characters than units.
  if (max === undefined || value.length <= max || ("isComposing" in nativeEvent && nativeEvent.isComposing))
    return;
  const end = selectionEnd ?? value.length;
  const [before, after] = [[...value.slice(0, end)], value.slice(end)];
  const room = Math.max(0, max - [...after].length);
  if (before.length <= room) return;
  const kept = before.slice(0, room).join("");
  target.value = kept + after;
  if (selectionEnd !== null) target.setSelectionRange(kept.length, kept.length);
}
