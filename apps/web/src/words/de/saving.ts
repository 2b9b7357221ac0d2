import type { Catalog } from "../catalog.ts";

export const saving = {
  saved: "Gespeichert",
  unsaved: "Noch nicht gespeichert",
  saving: "Wird gespeichert …",
  failed: "Nicht gespeichert",
  notLikeThis: "So lässt es sich nicht speichern: Es steht zu viel oder gar nichts da.",
  conflict: "Nicht gespeichert: inzwischen anderswo geändert",
  notAllSaved: "Einiges ist noch nicht gespeichert",
  notAllSavedText:
    "Was Sie in einem Beitrag oder einer Strategie geschrieben haben, ist noch nicht beim Server angekommen. Es bleibt in diesem Browser und wird gespeichert, wenn Sie sich hier wieder anmelden und es öffnen.",
  stay: "Angemeldet bleiben",
  signOutAnyway: "Trotzdem abmelden",
} satisfies Catalog["saving"];
