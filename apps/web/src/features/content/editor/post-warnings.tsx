import type { Business, Content } from "@growth-guide/contract";
import { findClaims, nearDuplicates } from "@growth-guide/strategist/posts";
import { useDeferredValue, useMemo } from "react";
import { Link } from "react-router";
import { trpc } from "../../../api/trpc.ts";
import { paths } from "../../../paths.ts";
import { factsText } from "../business-choice.tsx";
import { beginningOf } from "../library/post-card.tsx";
import type { PostText } from "./use-post.ts";

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
  const places = useMemo(() => [...new Set(text.match(/\[[^\]\n]+\]/g))], [text]);
  const claims = useMemo(
    () => [...new Set(findClaims(text, factsText(business)).map(({ text: claim }) => claim))],
    [text, business],
  );
  const rest = useMemo(
    () => others.data?.items.filter(({ id }) => id !== post.id) ?? [],
    [others.data, post.id],
  );
  const twins = useMemo(() => nearDuplicates(text, rest).slice(0, 3), [text, rest]);
  const sameTime = rest.filter((other) => isSameTime(other, post)).slice(0, 3);
  if (places.length + claims.length + twins.length + sameTime.length === 0) return null;
  return (
    <section
      aria-label="Before it goes out"
      className="grid gap-3 rounded-md border border-line bg-sun-wash p-4 text-sm"
    >
      <h2 className="text-base font-semibold text-sun-ink">Before it goes out</h2>
      <ul className="grid list-disc gap-2 pl-5">
        {places.length > 0 && (
          <li>
            Fill in: <Marked texts={places} />
          </li>
        )}
        {claims.length > 0 && (
          <li>
            Check: <Marked texts={claims} /> – {business.name}’s description does not say so.
          </li>
        )}
        {twins.map((twin) => (
          <li key={twin.id}>
            Nearly the same as <PostLink post={twin} />.
          </li>
        ))}
        {sameTime.map((other) => (
          <li key={other.id}>
            Planned within the same hour as <PostLink post={other} />.
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
      <mark className="rounded-sm bg-sun px-1 text-[oklch(0.24_0.025_155)]">{text}</mark>
    </span>
  ));
}

function PostLink({ post }: { post: Content }) {
  return (
    <Link to={paths.post(post.id)} className="underline underline-offset-4">
      “{beginningOf(post.text)}”
    </Link>
  );
}
