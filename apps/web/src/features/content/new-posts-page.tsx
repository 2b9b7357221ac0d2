import {
  type Business,
  CONTENT_TYPES,
  type ContentType,
  PLATFORMS,
  type Platform,
  TONES,
  type Tone,
} from "@growth-guide/contract";
import { type FormEvent, useState } from "react";
import { messageFor } from "../../api/error-messages.ts";
import { trpc } from "../../api/trpc.ts";
import { usePerson } from "../../auth/auth.ts";
import { storageKeys } from "../../storage/keys.ts";
import { texts } from "../../storage/strings.ts";
import { useDraft } from "../../storage/use-draft.ts";
import { randomUuid } from "../../storage/uuid.ts";
import { Button } from "../../ui/button.tsx";
import { SelectField, TextField } from "../../ui/field.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Page } from "../../ui/page.tsx";
import { WithBusinesses } from "./business-choice.tsx";
import { choicesOf, platformChoices, toneNames, typeNames } from "./labels.ts";
import { PostCard } from "./library/post-card.tsx";
import { useRemoval } from "./use-removal.ts";

/** Asks for draft posts and shows them; they are kept as drafts at once. */
export function NewPostsPage() {
  return (
    <Page
      title="Draft posts"
      intro="Written from what you told us. What only you can know stands in [brackets]."
    >
      <WithBusinesses>{(businesses) => <DraftForm businesses={businesses} />}</WithBusinesses>
    </Page>
  );
}

const acceptWish = texts("business", "platform", "type", "tone", "topic", "strategy", "count");

function DraftForm({ businesses }: { businesses: [Business, ...Business[]] }) {
  const person = usePerson();
  const { draft: wish, change } = useDraft({
    place: "device",
    key: storageKeys.postsWish(person.id),
    accept: acceptWish,
    initial: () => ({
      business: String(businesses[0].id),
      platform: "linkedin",
      type: "post",
      tone: "professional",
      topic: "",
      strategy: "",
      count: "3",
    }),
  });
  const set = (member: keyof typeof wish) => (value: string) => change({ ...wish, [member]: value });
  const business = businesses.find(({ id }) => String(id) === wish.business) ?? businesses[0];
  const strategies = trpc.strategy.list.useQuery({ businessId: business.id, limit: 100 });
  const approved = strategies.data?.items.filter(({ status }) => status === "approved") ?? [];
  const cache = trpc.useUtils();
  const drafting = trpc.content.draft.useMutation({ onSuccess: () => cache.content.list.invalidate() });
  const [round, setRound] = useState({ key: randomUuid(), variation: 0 });

  const ask = (variation: number, key: string) =>
    drafting.mutate({
      businessId: business.id,
      strategyId: approved.find(({ id }) => String(id) === wish.strategy)?.id ?? null,
      platform: PLATFORMS.find((each) => each === wish.platform) ?? "linkedin",
      contentType: CONTENT_TYPES.find((each) => each === wish.type) ?? "post",
      tone: TONES.find((each) => each === wish.tone) ?? "professional",
      topic: wish.topic.trim() || null,
      count: Math.min(20, Math.max(1, Number(wish.count) || 1)),
      variation,
      idempotencyKey: key,
    });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // The same press sent twice is one wish; another press asks for others.
    const next = drafting.isSuccess ? { key: randomUuid(), variation: round.variation + 1 } : round;
    setRound(next);
    ask(next.variation, next.key);
  };

  return (
    <div className="grid items-start gap-8 lg:grid-cols-[22rem_1fr]">
      <form onSubmit={submit} className="grid gap-5 rounded-lg border border-line bg-surface p-5">
        <SelectField
          label="Business"
          value={String(business.id)}
          options={businesses.map(({ id, name }) => [String(id), name] as const)}
          onChange={set("business")}
        />
        <SelectField<Platform>
          label="Network"
          value={wish.platform as Platform}
          options={platformChoices}
          onChange={set("platform")}
        />
        <SelectField<ContentType>
          label="Kind"
          value={wish.type as ContentType}
          options={choicesOf(typeNames)}
          onChange={set("type")}
        />
        <SelectField<Tone>
          label="Tone"
          value={wish.tone as Tone}
          options={choicesOf(toneNames)}
          onChange={set("tone")}
        />
        <TextField
          label="Topic"
          optional
          maxLength={500}
          placeholder="For example: Our new oven"
          value={wish.topic}
          onChange={({ target }) => set("topic")(target.value)}
        />
        {approved.length > 0 && (
          <SelectField
            label="Strategy to follow"
            value={wish.strategy}
            options={[["", "None"], ...approved.map(({ id, title }) => [String(id), title] as const)]}
            onChange={set("strategy")}
          />
        )}
        <TextField
          label="How many"
          type="number"
          min={1}
          max={20}
          value={wish.count}
          onChange={({ target }) => set("count")(target.value)}
        />
        <Button type="submit" busy={drafting.isPending}>
          {drafting.isSuccess ? "Draft others" : "Draft posts"}
        </Button>
      </form>
      <Drafts drafting={drafting} business={business} />
    </div>
  );
}

type Drafting = ReturnType<typeof trpc.content.draft.useMutation>;

function Drafts({ drafting, business }: { drafting: Drafting; business: Business }) {
  const cache = trpc.useUtils();
  const removal = trpc.content.remove.useMutation({ onSettled: () => cache.content.invalidate() });
  const { isHidden, hide } = useRemoval((id) => removal.mutate({ id }));
  if (drafting.isError) return <Notice tone="danger">{messageFor(drafting.error)}</Notice>;
  const drafts = drafting.data?.filter(({ id }) => !isHidden(id)) ?? [];
  return (
    <section aria-label="Drafts" aria-live="polite" className="grid gap-4">
      {drafting.isSuccess && (
        <p className="text-sm text-muted">
          {drafting.data.length === 1 ? "One draft is" : `${drafting.data.length} drafts are`} kept with your
          posts. Open one to make it yours.
        </p>
      )}
      {drafts.map((post) => (
        <PostCard
          key={post.id}
          post={post}
          business={business}
          onRemove={() => hide(post.id, "The draft was removed.")}
        />
      ))}
    </section>
  );
}
