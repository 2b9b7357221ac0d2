import { paths } from "../paths.ts";
import type { words as palette } from "../words/palette.ts";

/** A place to go to with `G` and a letter. The name is a member of the words of the palette. */
export type WayByKey = {
  letter: string;
  name: keyof (typeof palette)["pages"];
  to: string;
  /** Only for people who are signed in. */
  isMembers?: true;
};

/** Where `G` and a letter lead, from every page. */
export const WAYS_BY_KEY: readonly WayByKey[] = [
  { letter: "h", name: "home", to: paths.home },
  { letter: "r", name: "playbook", to: paths.playbook },
  { letter: "o", name: "ownText", to: paths.ownChapter },
  { letter: "d", name: "dashboard", to: paths.dashboard, isMembers: true },
  { letter: "b", name: "businesses", to: paths.businesses, isMembers: true },
  { letter: "s", name: "strategies", to: paths.strategies, isMembers: true },
  { letter: "p", name: "posts", to: paths.posts, isMembers: true },
  { letter: "c", name: "calendar", to: paths.calendar, isMembers: true },
  { letter: "t", name: "templates", to: paths.templates, isMembers: true },
  { letter: "a", name: "account", to: paths.account, isMembers: true },
];
