import type { Business, Content, StrategySummary } from "@growth-guide/contract";
import { trpc } from "../../api/trpc.ts";
import { paths } from "../../paths.ts";
import { ButtonLink } from "../../ui/button-link.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { words } from "../../words/dashboard.ts";

type Action = { title: string; text: string; verb: string; to: string };

/** The one thing worth doing next. */
export function NextAction({ businesses }: { businesses: Business[] }) {
  const strategies = trpc.strategy.list.useQuery({ limit: 100 });
  const posts = trpc.content.list.useQuery({ limit: 100 });
  if (strategies.isPending || posts.isPending) return <Skeleton label={words.looking} lines={4} />;
  const { title, text, verb, to } = nextActionFor({
    businesses,
    strategies: strategies.data?.items,
    posts: posts.data?.items,
  });
  return (
    <section
      aria-labelledby="next"
      className="grid gap-4 rounded-lg bg-brand-wash p-5 sm:grid-cols-[1fr_auto] sm:items-center sm:p-8"
    >
      <div className="grid gap-1.5">
        <h2 id="next" className="text-2xl">
          {title}
        </h2>
        <p className="measure text-muted">{text}</p>
      </div>
      <ButtonLink to={to} className="justify-self-start">
        {verb}
      </ButtonLink>
    </section>
  );
}

type Standing = {
  businesses: Business[];
  /** Undefined when they could not be asked for: nothing is said about them then. */
  strategies: StrategySummary[] | undefined;
  posts: Content[] | undefined;
};

/** A business first; then what is missing about the newest one; then a strategy, its approval, posts and a plan; then reading. */
export function nextActionFor({ businesses, strategies, posts }: Standing): Action {
  const [newest] = businesses;
  if (newest === undefined) {
    return {
      title: words.tellUs,
      text: words.tellUsText,
      verb: words.begin,
      to: paths.onboarding("business"),
    };
  }
  const missing = missingFact(newest);
  if (missing !== undefined) {
    return {
      title: missing(newest.name),
      text: words.missingText,
      verb: words.addIt,
      to: paths.editBusiness(newest.id),
    };
  }
  if (strategies?.length === 0) {
    return {
      title: words.haveStrategy(newest.name),
      text: words.haveStrategyText,
      verb: words.writeStrategy,
      to: paths.businessStrategies(newest.id),
    };
  }
  const [newestStrategy] = strategies ?? [];
  if (newestStrategy && strategies?.every(({ status }) => status !== "approved")) {
    return {
      title: words.approveStrategy(newestStrategy.title),
      text: words.approveStrategyText,
      verb: words.openStrategy,
      to: paths.strategy(newestStrategy.id),
    };
  }
  if (posts?.length === 0) {
    return {
      title: words.draftFirst,
      text: words.draftFirstText,
      verb: words.draftPosts,
      to: paths.newPosts,
    };
  }
  if (posts?.every(({ status, scheduledFor }) => status !== "published" && scheduledFor === null)) {
    return {
      title: words.planFirst,
      text: words.planFirstText,
      verb: words.planPosts,
      to: paths.calendar,
    };
  }
  return {
    title: words.knowCustomer,
    text: words.knowCustomerText,
    verb: words.readChapter,
    to: paths.chapter("know-your-customer"),
  };
}

/** How to ask for the first fact that is missing, given the name of the business. */
function missingFact({ description, targetAudience, marketingGoals }: Business) {
  if (!description) return words.describe;
  if (!targetAudience) return words.describeCustomers;
  if (!marketingGoals) return words.setGoal;
  return undefined;
}
