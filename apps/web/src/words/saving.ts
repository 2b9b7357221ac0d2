import { area } from "../language/area.ts";

/** How far what was typed has got. */
export const words = area("saving", {
  saved: "Saved",
  unsaved: "Not saved yet",
  saving: "Saving…",
  failed: "Not saved",
  notLikeThis: "It cannot be saved as it stands: too much, or nothing, is written.",
  conflict: "Not saved: changed elsewhere meanwhile",
});
