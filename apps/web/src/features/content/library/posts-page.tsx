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
import { WithBusinesses } from "../business-choice.tsx";
import { choicesOf, platformChoices, statusNames } from "../labels.ts";
import { PostList } from "./post-list.tsx";
import { TakeOut } from "./take-out.tsx";

/** All posts, narrowed by business, network and status; the choice is part of the address. */
export function PostsPage() {
  return (
    <Page
      title="Posts"
      intro="Drafts to edit, approve and plan. You copy and post them yourself."
      actions={
        <>
          <ButtonLink to={paths.newPosts}>Draft posts</ButtonLink>
          <ButtonLink to={paths.calendar} variant="secondary">
            Calendar
          </ButtonLink>
          <ButtonLink to={paths.templates} variant="secondary">
            Templates
          </ButtonLink>
        </>
      }
    >
      <WithBusinesses>{(businesses) => <Library businesses={businesses} />}</WithBusinesses>
    </Page>
  );
}

function Library({ businesses }: { businesses: Business[] }) {
  const [address, setAddress] = useSearchParams();
  const business = businesses.find(({ id }) => String(id) === address.get("business"));
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
      <div className="grid gap-4 sm:grid-cols-3">
        <SelectField
          label="Business"
          value={String(business?.id ?? "")}
          options={[["", "All businesses"], ...businesses.map(({ id, name }) => [String(id), name] as const)]}
          onChange={(value) => choose("business", value)}
        />
        <SelectField<Platform | "">
          label="Network"
          value={platform ?? ""}
          options={[["", "All networks"], ...platformChoices]}
          onChange={(value) => choose("platform", value)}
        />
        <SelectField<ContentStatus | "">
          label="Status"
          value={status ?? ""}
          options={[["", "Every status"], ...choicesOf(statusNames)]}
          onChange={(value) => choose("status", value)}
        />
      </div>
      {business && <TakeOut business={business} />}
      <PostList
        key={address.toString()}
        filter={{ businessId: business?.id ?? null, platform, status }}
        businesses={businesses}
      />
    </>
  );
}
