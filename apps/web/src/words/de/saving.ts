import type { Catalog } from "../catalog.ts";

export const saving = {
  saved: "Gespeichert",
  unsaved: "Noch nicht gespeichert",
  saving: "Wird gespeichert …",
  failed: "Nicht gespeichert",
  conflict: "Nicht gespeichert: inzwischen anderswo geändert",
} satisfies Catalog["saving"];
