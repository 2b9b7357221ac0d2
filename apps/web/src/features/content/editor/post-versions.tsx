import { useState } from "react";
import { trpc } from "../../../api/trpc.ts";
import { Button } from "../../../ui/button.tsx";
import { QueryFailure } from "../../../ui/query-failure.tsx";
import type { EditedPost } from "./use-post.ts";
import { words } from "../../../words/content.ts";
import { asDate } from "../../../language/formats.ts";

/** Every text this post had; any of them can be the newest again. */
export function PostVersions({ edited }: { edited: EditedPost }) {
  const [open, setOpen] = useState(false);
  const { post, draft, change, state } = edited;
  const versions = trpc.content.versions.useQuery({ id: post.id }, { enabled: open });
  const earlier = (versions.data ?? []).filter(
    ({ text, hashtags }, at, all) =>
      (text !== draft.text || (hashtags ?? "") !== draft.hashtags) &&
      all.findIndex((other) => other.text === text && other.hashtags === hashtags) === at,
  );
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="cursor-pointer py-2 font-semibold">{words.earlierTexts}</summary>
      {versions.isError && <QueryFailure query={versions} />}
      {versions.isSuccess && earlier.length === 0 && (
        <p className="text-sm text-muted">{words.noOtherText}</p>
      )}
      <ol className="grid gap-3">
        {earlier.map(({ version, text, hashtags, createdAt }) => (
          <li key={version} className="grid gap-2 rounded-md border border-line p-3">
            <p className="text-xs text-muted">
              {asDate(createdAt, { dateStyle: "medium", timeStyle: "short" })}
            </p>
            <p dir="auto" className="line-clamp-4 text-sm whitespace-pre-line">
              {text}
            </p>
            <Button
              variant="secondary"
              className="justify-self-start"
              disabled={state === "conflict"}
              onClick={() => change({ text, hashtags: hashtags ?? "" })}
            >
              {words.takeText}
            </Button>
          </li>
        ))}
      </ol>
    </details>
  );
}
