import { area } from "../language/area.ts";

/** What is said about reading without a network, and about newer versions of the app. */
export const words = area("offline", {
  offline:
    "You are offline. The playbook and texts you have read here can be read at every level; saving works again when you are back.",
  tryAgain: "Try again",
  newVersion: "A new version of Growth Guide is ready. What you typed is kept.",
  loadNow: "Load it now",
  later: "Later",
  keptTexts: "Read on this device",
  keptTextsHint:
    "Kept in this browser only, so that they can be read without a network. Signing out removes yours.",
  forget: "Forget",
  forgetText: (title: string) => `Forget ${title}`,
});
