import type { Goal } from "../goal.ts";

/** What helps with an aim of a kind not described here. */
export const ownAim: Goal = {
  id: "other",
  name: "reach an aim of your own",
  words: [],
  metric: "enquiries",
  lever: "You need a sign, visible every week, that tells whether you come nearer.",
  tactics: [
    "Write down how you would notice within a week that you are nearer to your aim, and count that.",
    "Name the one step after which the rest of the aim becomes likely, and begin with it.",
    "Tell three customers what you aim at, and ask what they would do.",
  ],
  channels: [],
};
