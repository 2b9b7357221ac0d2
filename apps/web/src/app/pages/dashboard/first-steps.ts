import type { Business, Content, StrategySummary } from "@growth-guide/contract";
import { paths } from "../../../paths.ts";

/** What there is so far. */
export type Progress = { businesses: Business[]; strategies: StrategySummary[]; posts: Content[] };

/** One step on the way from nothing to a plan that is followed. */
export type FirstStep = { name: string; isDone: boolean; to: string };

/** The five steps in order, each with whether it is done and where one does it. */
export function firstSteps({ businesses, strategies, posts }: Progress): FirstStep[] {
  const undescribed = businesses.find(({ description }) => !description);
  const newest = strategies[0];
  return [
    {
      name: "Describe your business",
      isDone: businesses.some(({ description }) => Boolean(description)),
      to: undescribed === undefined ? paths.onboarding("business") : paths.editBusiness(undescribed.id),
    },
    { name: "Have a strategy written", isDone: newest !== undefined, to: paths.strategies },
    {
      name: "Approve it",
      isDone: strategies.some(({ status }) => status === "approved"),
      to: newest === undefined ? paths.strategies : paths.strategy(newest.id),
    },
    { name: "Draft some posts", isDone: posts.length > 0, to: paths.newPosts },
    {
      name: "Plan them",
      isDone: posts.some(({ status, scheduledFor }) => status === "published" || scheduledFor !== null),
      to: paths.calendar,
    },
  ];
}
