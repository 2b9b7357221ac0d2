import { area } from "../language/area.ts";

/** How far what was typed has got. */
export const words = area("saving", {
  saved: "Saved",
  unsaved: "Not saved yet",
  saving: "Saving…",
  failed: "Not saved",
  conflict: "Not saved: changed elsewhere meanwhile",
});
