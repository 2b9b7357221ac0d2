import { type Business, type Content, contentLimits } from "@growth-guide/contract";
import { lazy, Suspense, useState } from "react";
import { Link } from "react-router";
import { paths } from "../../../paths.ts";
import { Button } from "../../../ui/button.tsx";
import { TextArea, TextField } from "../../../ui/field.tsx";
import { Page } from "../../../ui/page.tsx";
import { copyText } from "../../../ui/copy-text.ts";
import { SaveStatus } from "../../../ui/save-status.tsx";
import { toast } from "../../../ui/toast-store.ts";
import { wholePost } from "@growth-guide/strategist/posts";
import { platformName, standingOf } from "../labels.ts";
import { PostMeter } from "./post-meter.tsx";
import { PostPreview } from "./post-preview.tsx";
import { PostSchedule } from "./post-schedule.tsx";
import { PostVersions } from "./post-versions.tsx";
import { PostWarnings } from "./post-warnings.tsx";
import { SaveAsTemplate } from "./save-as-template.tsx";
import { type EditedPost, usePost } from "./use-post.ts";
import { words } from "../../../words/content.ts";

const PostConflict = lazy(async () => ({ default: (await import("./post-conflict.tsx")).PostConflict }));

type Props = { post: Content; business: Business; personId: string };

/** A post with everything one needs to make it ready. */
export function PostEditor({ post: initial, business, personId }: Props) {
  const edited = usePost(initial, personId);
  const { post, draft, change, state } = edited;
  return (
    <Page
      title={words.postTitle(platformName(post.platform), words.types[post.contentType])}
      intro={
        <p className="text-base">
          {words.for}{" "}
          <Link to={paths.business(business.id)} className="text-brand underline underline-offset-4">
            {business.name}
          </Link>
          {` · ${words.tones[post.tone]} · ${standingOf(post)}`}
        </p>
      }
      actions={<Steps edited={edited} />}
    >
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-8 lg:grid-cols-2">
        <div className="grid gap-5">
          <TextArea
            label={words.text}
            rows={9}
            maxLength={contentLimits.text}
            value={draft.text}
            error={draft.text.trim() === "" ? words.textNeeded : undefined}
            onChange={({ target }) => change({ ...draft, text: target.value })}
          />
          <TextField
            label={words.hashtags}
            optional
            hint={words.hashtagsHint}
            maxLength={contentLimits.hashtags}
            value={draft.hashtags}
            onChange={({ target }) => change({ ...draft, hashtags: target.value })}
          />
          <PostMeter platform={post.platform} draft={draft} />
          <SaveStatus state={state} error={edited.error} onRetry={() => void edited.retry()} />
          <PostWarnings post={post} draft={draft} business={business} />
        </div>
        <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
          <PostPreview platform={post.platform} draft={draft} business={business} />
          <PostSchedule edited={edited} business={business} />
          <PostVersions edited={edited} />
          <SaveAsTemplate post={post} draft={draft} />
        </div>
      </div>
      {state === "conflict" && (
        <Suspense fallback={null}>
          <PostConflict edited={edited} />
        </Suspense>
      )}
    </Page>
  );
}

function Steps({ edited }: { edited: EditedPost }) {
  const { post, draft, state, isStepping } = edited;
  const [copied, setCopied] = useState(false);
  const wait = state !== "saved" || isStepping;
  const copy = async () => {
    const done = await copyText(wholePost(draft.text, draft.hashtags));
    if (done) setCopied(true);
    toast(done ? words.copied : words.notCopied);
  };
  return (
    <>
      {post.approvedAt === null ? (
        <Button disabled={wait} onClick={() => void edited.approve(true)}>
          {words.approve}
        </Button>
      ) : (
        <Button variant="secondary" disabled={wait} onClick={() => void edited.approve(false)}>
          {words.takeApprovalBack}
        </Button>
      )}
      <Button variant="secondary" onClick={() => void copy()}>
        {copied ? words.copyAgain : words.copy}
      </Button>
      {post.status === "published" ? (
        <Button
          variant="secondary"
          disabled={wait}
          onClick={() =>
            void edited.edit(
              { status: post.scheduledFor === null ? "draft" : "scheduled" },
              words.countsNotPosted,
            )
          }
        >
          {words.notPosted}
        </Button>
      ) : (
        <Button
          variant="secondary"
          disabled={wait}
          onClick={() => void edited.edit({ status: "published" }, words.markedPosted)}
        >
          {words.markPosted}
        </Button>
      )}
    </>
  );
}
