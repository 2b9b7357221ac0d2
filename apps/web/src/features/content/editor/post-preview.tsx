import type { Business, Platform } from "@growth-guide/contract";
import { tagsOf } from "@growth-guide/strategist/posts";
import { classNames } from "../../../ui/class-names.ts";
import { platformName } from "../labels.ts";
import { CutText } from "./cut-text.tsx";
import type { PostText } from "./use-post.ts";
import { words } from "../../../words/content.ts";
import { firstSign } from "../../../language/first-sign.ts";

type Look = {
  frame: string;
  avatar: string;
  text: string;
  shownLines: string;
  handle: (name: string) => string;
};

const atName = (name: string) => `@${name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "")}`;

/** How much each network shows before "more", and how it sets a post; roughly, as they change it often. */
const looks: Record<Platform, Look> = {
  linkedin: {
    frame: "rounded-lg",
    avatar: "rounded-full",
    text: "text-sm",
    shownLines: "line-clamp-5",
    handle: () => words.postedNow,
  },
  twitter: {
    frame: "rounded-2xl",
    avatar: "rounded-full",
    text: "text-base",
    shownLines: "",
    handle: atName,
  },
  facebook: {
    frame: "rounded-lg",
    avatar: "rounded-full",
    text: "text-base",
    shownLines: "line-clamp-6",
    handle: () => words.postedJustNow,
  },
  instagram: {
    frame: "rounded-none",
    avatar: "rounded-full ring-2 ring-sun ring-offset-2 ring-offset-surface",
    text: "text-sm",
    shownLines: "line-clamp-3",
    handle: atName,
  },
};

/** Roughly how the post will look where it goes, in the theme that is on. */
export function PostPreview({
  platform,
  draft,
  business,
}: {
  platform: Platform;
  draft: PostText;
  business: Business;
}) {
  const { frame, avatar, text, shownLines, handle } = looks[platform];
  const tags = tagsOf(draft.hashtags);
  return (
    <section
      aria-label={words.previewOn(platformName(platform))}
      className="grid grid-cols-[minmax(0,1fr)] gap-2"
    >
      <h2 className="text-base font-semibold">{words.on(platformName(platform))}</h2>
      <div
        className={classNames(
          "grid max-w-md grid-cols-[minmax(0,1fr)] gap-3 border border-line bg-surface p-4",
          frame,
        )}
      >
        <div className="flex items-center gap-3">
          <span
            aria-hidden="true"
            className={classNames(
              "grid size-10 shrink-0 place-items-center bg-brand font-semibold text-on-brand",
              avatar,
            )}
          >
            {firstSign(business.name).toUpperCase()}
          </span>
          <p className="min-w-0 leading-tight">
            <span className="block truncate text-sm font-semibold">{business.name}</span>
            <span dir="auto" className="block truncate text-start text-xs text-muted">
              {handle(business.name)}
            </span>
          </p>
        </div>
        {platform === "instagram" && (
          <p className="grid aspect-square place-items-center bg-sunken text-sm text-muted">
            {words.yourPicture}
          </p>
        )}
        <CutText key={platform} className={text} shownLines={shownLines}>
          {draft.text}
          {tags.length > 0 && <span className="text-brand">{`\n\n${tags.join(" ")}`}</span>}
        </CutText>
      </div>
    </section>
  );
}
