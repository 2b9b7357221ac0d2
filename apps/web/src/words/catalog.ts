import type { words as account } from "./account.ts";
import type { words as auth } from "./auth.ts";
import type { words as business } from "./business.ts";
import type { words as comparing } from "./comparing.ts";
import type { words as content } from "./content.ts";
import type { words as dashboard } from "./dashboard.ts";
import type { words as errors } from "./errors.ts";
import type { words as grades } from "./grades.ts";
import type { words as keys } from "./keys.ts";
import type { words as landing } from "./landing.ts";
import type { words as offline } from "./offline.ts";
import type { words as own } from "./own.ts";
import type { words as palette } from "./palette.ts";
import type { words as playbook } from "./playbook.ts";
import type { words as reader } from "./reader.ts";
import type { words as removal } from "./removal.ts";
import type { words as saving } from "./saving.ts";
import type { words as shell } from "./shell.ts";
import type { words as strategy } from "./strategy.ts";
import type { words as tools } from "./tools.ts";
import type { words as webhooks } from "./webhooks.ts";
import type { words as ui } from "./ui.ts";

/** All words of the interface, by area: what a language has to say. */
export type Catalog = {
  offline: typeof offline;
  palette: typeof palette;
  removal: typeof removal;
  shell: typeof shell;
  ui: typeof ui;
  errors: typeof errors;
  auth: typeof auth;
  landing: typeof landing;
  reader: typeof reader;
  tools: typeof tools;
  playbook: typeof playbook;
  own: typeof own;
  dashboard: typeof dashboard;
  business: typeof business;
  strategy: typeof strategy;
  content: typeof content;
  account: typeof account;
  keys: typeof keys;
  comparing: typeof comparing;
  grades: typeof grades;
  saving: typeof saving;
  webhooks: typeof webhooks;
};

export type AreaName = keyof Catalog;

/** What a language other than English says. */
export type Translation = Catalog;
