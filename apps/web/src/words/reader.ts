import { area } from "../language/area.ts";
import { pluralsOf } from "../language/plurals.ts";

const plural = pluralsOf("en");

/** A chapter and what stands around it from its first visit on; its tools have an area of their own. */
export const words = area("reader", {
  views: {
    original: { label: "Original", meaning: "The chapter exactly as it was written." },
    beginner: {
      label: "Beginner",
      meaning: "Short sentences, everyday words, key points and a word list.",
    },
    intermediate: {
      label: "Intermediate",
      meaning: "Plainer phrases and shorter long sentences; nothing is left out.",
    },
    advanced: { label: "Advanced", meaning: "Denser: hedges removed, with questions that go deeper." },
  },
  meaningWithKey: (meaning: string, key: string) => `${meaning} (key ${key})`,
  level: "Reading level",
  showChanges: "Show changes",
  tools: "Tools",
  search: "Search in the chapter",
  comfort: "Comfort settings",
  moreTools: "More tools",
  levelsAndKeys: "Levels and keys",
  toolsMissing: "This tool could not be loaded. Check your connection and try again.",
  readOriginal: "Read the original",
  comesOnline: "This level is not here yet. It comes by itself when you are back online.",
  notEnglish: "This text is not in English, so it is shown as it was written at every level.",
  /** Said at the head of chapters to those whose language they are not written in; empty in English. */
  writtenInEnglish: "",
  adaptingTo: (level: string) => `Adapting to ${level}…`,
  showingOriginal: "Showing the original.",
  showing: (level: string) => `Showing ${level}.`,
  showingGrades: (level: string, here: string, written: string) =>
    `Showing ${level}: school grade ${here}, as written ${written}.`,
  inThisChapter: "In this chapter",
  addition: "Addition",
  addedForLevel: "added for this level",
  frontMatter: "Front matter",
  table: "Table",
  done: "Done",
  notDone: "Not done",
  picture: "Picture",
  pictureAt: (name: string, host: string) => `${name} (open image at ${host})`,
  asWritten: "As written",
  thisLevel: "This level",
  // Around it
  playbook: "Playbook",
  minutes: (count: number) => plural(count, { one: "# min read", other: "# min read" }),
  nextChapter: "Next chapter",
  loading: "Loading the chapter…",
  chapter: "Chapter",
  notFound: "Chapter not found",
  openPlaybook: "Open the playbook",
});
