import { area } from "../language/area.ts";

/** The page that says what this is. */
export const words = area("landing", {
  title: "Grow your business, at your own level",
  heading: "Marketing know‑how, at the level you need it today",
  intro:
    "Growth Guide is a playbook for small businesses that rewrites itself: every chapter as written, or simpler, or denser. Tell it about your business, and it writes a marketing strategy and posts for you to change and approve.",
  openPlaybook: "Open the playbook",
  goToDashboard: "Go to your dashboard",
  setUpBusiness: "Set up your business",
  placeKept: "Your place is kept",
  placeKeptText: "Switch levels in the middle of a paragraph and read on.",
  factsStay: "Facts stay facts",
  factsStayText: "Numbers, names, code and tables are never touched.",
  anyText: "Any text",
  anyTextText: "Paste or upload your own and read it the same way.",
  tryIt: "Try it: one paragraph at every level",
  sampleTitle: "A paragraph at every level",
  chooseLevel: "Choose a level to see the same paragraphs rewritten.",
  nothingHere: "Page not found",
  nothingHereHeading: "There is nothing at this address",
  nothingHereText: "The link may be old, or a letter may be missing.",
});
