import type { Business } from "@growth-guide/contract";
import { trpc } from "../../api/trpc.ts";
import { paths } from "../../paths.ts";
import { ButtonLink } from "../../ui/button-link.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";

type Action = { title: string; text: string; verb: string; to: string };

/** The one thing worth doing next. */
export function NextAction({ businesses }: { businesses: Business[] }) {
  const strategies = trpc.strategy.list.useQuery({ limit: 100 });
  if (strategies.isPending) return <Skeleton label="Looking for the next thing to do…" lines={4} />;
  const { title, text, verb, to } = nextActionFor(businesses, strategies.data?.items.length !== 0);
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

/** A business first; then what is missing about the newest one; then a strategy; then reading. */
export function nextActionFor(businesses: Business[], hasStrategy: boolean): Action {
  const [newest] = businesses;
  if (newest === undefined) {
    return {
      title: "Tell us about your business",
      text: "Three short questions. Only the name is needed to begin, and you can change everything later.",
      verb: "Begin",
      to: paths.onboarding("business"),
    };
  }
  const missing = missingFact(newest);
  if (missing !== undefined) {
    return {
      title: `${missing} ${newest.name}`,
      text: "A few words now make everything that follows fit better.",
      verb: "Add it",
      to: paths.editBusiness(newest.id),
    };
  }
  if (!hasStrategy) {
    return {
      title: `Have a strategy written for ${newest.name}`,
      text: "Nine short sections for the next three months, from what you told us. You can change every word.",
      verb: "Write a strategy",
      to: paths.businessStrategies(newest.id),
    };
  }
  return {
    title: "Know your customer",
    text: "The first chapter of the playbook: learn in a few weeks who buys from you, and why.",
    verb: "Read the chapter",
    to: paths.chapter("know-your-customer"),
  };
}

function missingFact({ description, targetAudience, marketingGoals }: Business): string | undefined {
  if (!description) return "Describe what you do at";
  if (!targetAudience) return "Describe the customers of";
  if (!marketingGoals) return "Set a goal for";
  return undefined;
}
