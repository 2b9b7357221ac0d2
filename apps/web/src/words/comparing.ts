import { area } from "../language/area.ts";

/** Two wordings of one text, and the choice between them. */
export const words = area("comparing", {
  title: "Changed in two places",
  intro: (what: string) =>
    `Somebody changed ${what} while you were writing, perhaps you in another tab. Choose which words stay. What was saved remains among the versions, and yours can be put back.`,
  merged: "Your text, made of both",
  keepMine: "Keep mine",
  takeTheirs: "Take theirs",
  mergeByHand: "Merge by hand",
  saveThis: "Save this text",
  addTheirs: "Add their text below",
  backToComparison: "Back to the comparison",
  fromTheirsToMine: "From theirs to mine",
  theirs: "Theirs, saved",
  mine: "Mine, not saved yet",
  was: "was:",
  now: "now:",
  compareBoth: "Compare both texts",
  loadingOther: "Loading the other text…",
  theirTextStays: "Their text stays.",
  putMineBack: "Put mine back",
  changedElsewhere: "Changed somewhere else meanwhile",
  changedElsewhereText: "What is saved there by now stands here. Saving again puts yours in its place.",
  nothingThere: "Nothing",
});
