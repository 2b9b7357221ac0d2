import type { Catalog } from "../catalog.ts";

export const saving = {
  saved: "Gespeichert",
  unsaved: "Noch nicht gespeichert",
  saving: "Wird gespeichert …",
  failed: "Nicht gespeichert",
  notLikeThis: "So lässt es sich nicht speichern: Es steht zu viel oder gar nichts da.",
  conflict: "Nicht gespeichert: inzwischen anderswo geändert",
} satisfies Catalog["saving"];
