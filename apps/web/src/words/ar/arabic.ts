import type { Translation } from "../catalog.ts";
import { account } from "./account.ts";
import { auth } from "./auth.ts";
import { business } from "./business.ts";
import { comparing } from "./comparing.ts";
import { content } from "./content.ts";
import { dashboard } from "./dashboard.ts";
import { errors } from "./errors.ts";
import { grades } from "./grades.ts";
import { keys } from "./keys.ts";
import { landing } from "./landing.ts";
import { offline } from "./offline.ts";
import { own } from "./own.ts";
import { palette } from "./palette.ts";
import { playbook } from "./playbook.ts";
import { reader } from "./reader.ts";
import { removal } from "./removal.ts";
import { saving } from "./saving.ts";
import { shell } from "./shell.ts";
import { strategy } from "./strategy.ts";
import { tools } from "./tools.ts";
import { ui } from "./ui.ts";
import { webhooks } from "./webhooks.ts";

/** The interface in Arabic. */
export const arabic: Translation = {
  offline,
  palette,
  removal,
  shell,
  ui,
  errors,
  auth,
  landing,
  reader,
  tools,
  playbook,
  own,
  dashboard,
  business,
  strategy,
  content,
  account,
  keys,
  comparing,
  grades,
  saving,
  webhooks,
};
