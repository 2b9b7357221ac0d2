import type { Platform } from "@growth-guide/contract";
import { measurePost, PLATFORM_RULES } from "@growth-guide/strategist/posts";
import { classNames } from "../../../ui/class-names.ts";
import type { PostText } from "./use-post.ts";
import { words } from "../../../words/content.ts";
import { asNumber } from "../../../language/formats.ts";

/** How much of what the network takes is used, as it counts it. */
export function PostMeter({ platform, draft }: { platform: Platform; draft: PostText }) {
  const { length, limit, left, links, hashtags } = measurePost(platform, draft.text, draft.hashtags);
  const { name, hashtags: most } = PLATFORM_RULES[platform];
  return (
    <div className="grid gap-1.5">
      <div
        role="meter"
        aria-label={words.lengthOn(name)}
        aria-valuemin={0}
        aria-valuemax={limit}
        aria-valuenow={Math.min(length, limit)}
        aria-valuetext={
          left < 0 ? words.tooMany(asNumber(-left)) : words.leftOf(asNumber(left), asNumber(limit))
        }
        className="h-1.5 overflow-hidden rounded-full bg-sunken"
      >
        <div
          className={classNames("h-full rounded-full", left < 0 ? "bg-danger" : "bg-brand")}
          style={{ width: `${Math.min(100, (100 * length) / limit)}%` }}
        />
      </div>
      <p className={classNames("text-sm", left < 0 ? "font-medium text-danger" : "text-muted")}>
        {left < 0 ? words.charactersTooMany(-left, name) : words.charactersLeft(left, name)}
        {links > 0 && words.linksCounted(links)}
        {hashtags > most && words.hashtagsNoise(most)}
      </p>
    </div>
  );
}
