import type { Business, Content, StrategySummary } from "@growth-guide/contract";
import { paths } from "../../../paths.ts";

/** What there is so far. */
export type Progress = { businesses: Business[]; strategies: StrategySummary[]; posts: Content[] };

/** One step on the way from nothing to a plan that is followed. */
export type FirstStep = { name: StepName; isDone: boolean; to: string };

type StepName = "describe" | "strategy" | "approve" | "draft" | "plan";

/** The five steps in order, each with whether it is done and where one does it. */
export function firstSteps({ businesses, strategies, posts }: Progress): FirstStep[] {
  const undescribed = businesses.find(({ description }) => !description);
  const newest = strategies[0];
  return [
    {
      name: "describe",
      isDone: businesses.some(({ description }) => Boolean(description)),
      to: undescribed === undefined ? paths.onboarding("business") : paths.editBusiness(undescribed.id),
    },
    { name: "strategy", isDone: newest !== undefined, to: paths.strategies },
    {
      name: "approve",
      isDone: strategies.some(({ status }) => status === "approved"),
      to: newest === undefined ? paths.strategies : paths.strategy(newest.id),
    },
    { name: "draft", isDone: posts.length > 0, to: paths.newPosts },
    {
      name: "plan",
      isDone: posts.some(({ status, scheduledFor }) => status === "published" || scheduledFor !== null),
      to: paths.calendar,
    },
  ];
}
