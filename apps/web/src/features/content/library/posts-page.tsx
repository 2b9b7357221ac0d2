import {
  type Business,
  CONTENT_STATUSES,
  type ContentStatus,
  PLATFORMS,
  type Platform,
} from "@growth-guide/contract";
import { useSearchParams } from "react-router";
import { paths } from "../../../paths.ts";
import { ButtonLink } from "../../../ui/button-link.tsx";
import { SelectField } from "../../../ui/field.tsx";
import { Page } from "../../../ui/page.tsx";
import { useMayHaveBusiness, WithBusinesses } from "../business-choice.tsx";
import { choicesOf, platformChoices } from "../labels.ts";
import { PostList } from "./post-list.tsx";
import { TakeOut } from "./take-out.tsx";
import { words } from "../../../words/content.ts";

/** All posts, narrowed by business, network and status; the choice is part of the address. */
export function PostsPage() {
  const mayHaveBusiness = useMayHaveBusiness();
  return (
    <Page
      title={words.posts}
      intro={words.postsIntro}
      actions={
        mayHaveBusiness && (
          <>
            <ButtonLink to={paths.newPosts}>{words.draftPosts}</ButtonLink>
            <ButtonLink to={paths.calendar} variant="secondary">
              {words.calendar}
            </ButtonLink>
            <ButtonLink to={paths.templates} variant="secondary">
              {words.templates}
            </ButtonLink>
          </>
        )
      }
    >
      <WithBusinesses>{(businesses) => <Library businesses={businesses} />}</WithBusinesses>
    </Page>
  );
}

function Library({ businesses }: { businesses: Business[] }) {
  const [address, setAddress] = useSearchParams();
  const business = businesses.find(({ id }) => String(id) === address.get("business"));
  // With one business alone nobody has to say whose posts they mean.
  const whose = business ?? (businesses.length === 1 ? businesses[0] : undefined);
  const platform = PLATFORMS.find((each) => each === address.get("platform")) ?? null;
  const status = CONTENT_STATUSES.find((each) => each === address.get("status")) ?? null;
  const choose = (name: string, value: string) =>
    setAddress(
      (before) => {
        const next = new URLSearchParams(before);
        if (value === "") next.delete(name);
        else next.set(name, value);
        return next;
      },
      { replace: true },
    );
  return (
    <>
      <div className="grid gap-4 min-[26rem]:grid-cols-2 sm:grid-cols-3 [&>:first-child]:col-span-full sm:[&>:first-child]:col-span-1">
        <SelectField
          label={words.business}
          value={String(business?.id ?? "")}
          options={[
            ["", words.allBusinesses],
            ...businesses.map(({ id, name }) => [String(id), name] as const),
          ]}
          onChange={(value) => choose("business", value)}
        />
        <SelectField<Platform | "">
          label={words.network}
          value={platform ?? ""}
          options={[["", words.allNetworks], ...platformChoices]}
          onChange={(value) => choose("platform", value)}
        />
        <SelectField<ContentStatus | "">
          label={words.status}
          value={status ?? ""}
          options={[["", words.everyStatus], ...choicesOf(words.statuses)]}
          onChange={(value) => choose("status", value)}
        />
      </div>
      {whose && <TakeOut business={whose} />}
      <PostList
        key={address.toString()}
        filter={{ businessId: business?.id ?? null, platform, status }}
        businesses={businesses}
      />
    </>
  );
}
