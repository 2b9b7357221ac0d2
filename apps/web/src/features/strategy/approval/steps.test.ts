import { STRATEGY_STATUSES, STRATEGY_TRANSITIONS } from "@growth-guide/contract";
import { expect, test } from "vitest";
import { stepsFrom } from "./steps.ts";

test.each(STRATEGY_STATUSES)(
  "from %s exactly the legal steps are offered, each under a name of its own",
  (status) => {
    const steps = stepsFrom(status);
    expect(steps.map(({ to }) => to)).toEqual(STRATEGY_TRANSITIONS[status]);
    expect(new Set(steps.map(({ verb }) => verb)).size).toBe(steps.length);
  },
);
