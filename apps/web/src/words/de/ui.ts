import type { Catalog } from "../catalog.ts";

export const ui = {
  close: "Schließen",
  optional: "(freiwillig)",
  loading: "Wird geladen …",
  tryAgain: "Noch einmal versuchen",
  triesItself: "Sobald es wieder geht, wird es von selbst noch einmal versucht.",
  showMore: "Mehr anzeigen",
  undo: "Rückgängig machen",
  edit: "Bearbeiten",
  remove: "Entfernen",
  delete: "Löschen",
  rename: "Umbenennen",
  cancel: "Abbrechen",
} satisfies Catalog["ui"];
