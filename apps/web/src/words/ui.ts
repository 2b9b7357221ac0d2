import { area } from "../language/area.ts";

/** What buttons, fields and pages of every kind say. */
export const words = area("ui", {
  close: "Close",
  optional: "(optional)",
  loading: "Loading…",
  tryAgain: "Try again",
  triesItself: "It is tried again by itself as soon as it can be had.",
  showMore: "Show more",
  undo: "Undo",
  edit: "Edit",
  remove: "Remove",
  delete: "Delete",
  rename: "Rename",
  cancel: "Cancel",
});
