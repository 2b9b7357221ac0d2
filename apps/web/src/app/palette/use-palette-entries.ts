import { trpc } from "../../api/trpc.ts";
import { useAuth } from "../../auth/auth.ts";
import type { FailedQuery } from "../../ui/query-failure.tsx";
import { paths } from "../../paths.ts";
import { words } from "../../words/palette.ts";

/** Something to go to. `key` is its own among all entries; `hint` says what it belongs to. */
export type Entry = { key: string; label: string; hint?: string; to: string };
export type EntryGroup = { name: string; entries: Entry[] };

/** Most of a kind that are looked through. */
const MOST = 100;
/** As much of a post as tells it from others, in UTF-16 code units. */
const POST_LENGTH = 80;

/** `failure`: why something could not be loaded, and how to try again. */
type Found = { groups: EntryGroup[]; isLoading: boolean; failure: FailedQuery | null };

/** What can be gone to by its name: chapters for everybody, and what somebody who is signed in has made. */
export function usePaletteEntries(): Found {
  const isMember = useAuth().state.status === "signed-in";
  const enabled = { enabled: isMember };
  const chapters = trpc.chapter.list.useQuery();
  const saved = trpc.chapter.listSaved.useQuery({ limit: MOST }, enabled);
  const businesses = trpc.business.list.useQuery(undefined, enabled);
  const strategies = trpc.strategy.list.useQuery({ limit: MOST }, enabled);
  const posts = trpc.content.list.useQuery({ limit: MOST }, enabled);
  const nameOf = (id: number) => businesses.data?.find((business) => business.id === id)?.name;

  const groups: EntryGroup[] = [
    {
      name: words.pages.businesses,
      entries: (businesses.data ?? []).map(({ id, name }) => ({
        key: `business ${id}`,
        label: name,
        to: paths.business(id),
      })),
    },
    {
      name: words.pages.strategies,
      entries: (strategies.data?.items ?? []).map(({ id, title, businessId }) => ({
        key: `strategy ${id}`,
        label: title,
        ...hint(nameOf(businessId)),
        to: paths.strategy(id),
      })),
    },
    {
      name: words.pages.posts,
      entries: (posts.data?.items ?? []).map(({ id, text, businessId }) => ({
        key: `post ${id}`,
        label: text.slice(0, POST_LENGTH),
        ...hint(nameOf(businessId)),
        to: paths.post(id),
      })),
    },
    {
      name: words.chapters,
      entries: [
        ...(saved.data?.items ?? []).map(({ id, title }) => ({
          key: `saved ${id}`,
          label: title,
          hint: words.yours,
          to: paths.savedChapter(id),
        })),
        ...(chapters.data ?? []).map(({ slug, title }) => ({
          key: `chapter ${slug}`,
          label: title,
          to: paths.chapter(slug),
        })),
      ],
    },
  ];
  const asked = [chapters, ...(isMember ? [saved, businesses, strategies, posts] : [])];
  const failed = asked.filter(({ isError, data }) => isError && data === undefined);
  return {
    groups: groups.filter(({ entries }) => entries.length > 0),
    isLoading: asked.some(({ isLoading: waits }) => waits),
    failure:
      failed[0] === undefined
        ? null
        : { error: failed[0].error, refetch: () => failed.forEach(({ refetch }) => void refetch()) },
  };
}

function hint(text: string | undefined): { hint?: string } {
  return text === undefined ? {} : { hint: text };
}
