import { area } from "../language/area.ts";

/** How far what was typed has got. */
export const words = area("saving", {
  saved: "Saved",
  unsaved: "Not saved yet",
  saving: "Saving…",
  failed: "Not saved",
  notLikeThis: "It cannot be saved as it stands: too much, or nothing, is written.",
  conflict: "Not saved: changed elsewhere meanwhile",
  notAllSaved: "Some words are not saved yet",
  notAllSavedText:
    "What you typed in a post or a strategy has not reached the server. It stays in this browser, to be saved when you sign in here again and open it.",
  stay: "Stay signed in",
  signOutAnyway: "Sign out anyway",
});
