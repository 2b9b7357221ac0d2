import type { Business, Content } from "@growth-guide/contract";
import { nearDuplicates } from "@growth-guide/strategist/posts";
import { useDeferredValue, useMemo } from "react";
import { Link } from "react-router";
import { trpc } from "../../../api/trpc.ts";
import { paths } from "../../../paths.ts";
import { factsText } from "../business-choice.tsx";
import { beginningOf } from "../library/post-card.tsx";
import { toCheck } from "./to-check.ts";
import type { PostText } from "./use-post.ts";
import { words } from "../../../words/content.ts";

/** Two posts closer than this go out at the same time, as readers feel it. */
const SAME_TIME_MS = 60 * 60 * 1000;

/** What to look at before this goes out: places to fill in, claims nobody made, posts that say the same. */
export function PostWarnings({
  post,
  draft,
  business,
}: {
  post: Content;
  draft: PostText;
  business: Business;
}) {
  const text = useDeferredValue(draft.text);
  const others = trpc.content.list.useQuery({ businessId: business.id, limit: 100 });
  const { places, claims } = useMemo(() => toCheck(text, factsText(business)), [text, business]);
  const rest = useMemo(
    () => others.data?.items.filter(({ id }) => id !== post.id) ?? [],
    [others.data, post.id],
  );
  const twins = useMemo(() => nearDuplicates(text, rest).slice(0, 3), [text, rest]);
  const sameTime = rest.filter((other) => isSameTime(other, post)).slice(0, 3);
  if (places.length + claims.length + twins.length + sameTime.length === 0) return null;
  return (
    <section
      aria-label={words.beforeOut}
      className="grid gap-3 rounded-md border border-line bg-sun-wash p-4 text-sm"
    >
      <h2 className="text-base font-semibold text-sun-ink">{words.beforeOut}</h2>
      <ul className="grid list-disc gap-2 ps-5">
        {places.length > 0 && (
          <li>
            {words.fillIn} <Marked texts={places} />
          </li>
        )}
        {claims.length > 0 && (
          <li>
            {words.checkThis} <Marked texts={claims} /> {words.notDescribed(business.name)}
          </li>
        )}
        {twins.map((twin) => (
          <li key={twin.id}>
            {words.nearlySame} <PostLink post={twin} />
          </li>
        ))}
        {sameTime.map((other) => (
          <li key={other.id}>
            {words.sameHour} <PostLink post={other} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function isSameTime(other: Content, { scheduledFor }: Content): boolean {
  if (other.scheduledFor === null || scheduledFor === null) return false;
  return Math.abs(Date.parse(other.scheduledFor) - Date.parse(scheduledFor)) < SAME_TIME_MS;
}

function Marked({ texts }: { texts: string[] }) {
  return texts.map((text, at) => (
    <span key={text}>
      {at > 0 && ", "}
      <mark className="rounded-sm bg-sun px-1 text-on-sun">{text}</mark>
    </span>
  ));
}

function PostLink({ post }: { post: Content }) {
  return (
    <Link to={paths.post(post.id)} className="underline underline-offset-4">
      {words.inQuotes(beginningOf(post.text))}
    </Link>
  );
}
