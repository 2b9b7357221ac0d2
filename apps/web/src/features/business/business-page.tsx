import type { Business } from "@growth-guide/contract";
import { useParams } from "react-router";
import { paths } from "../../paths.ts";
import { ButtonLink } from "../../ui/button-link.tsx";
import { Page } from "../../ui/page.tsx";
import { BusinessState } from "./business-state.tsx";
import { RemoveBusiness } from "./remove-business.tsx";
import { readRowId } from "../../row-id.ts";

/** Everything known about one business. */
export function BusinessPage() {
  const id = readRowId(useParams()["id"]);
  return <BusinessState id={id}>{(business) => <Details business={business} />}</BusinessState>;
}

function Details({ business }: { business: Business }) {
  return (
    <Page
      title={business.name}
      intro={[business.industry, business.companySize].filter(Boolean).join(" · ")}
      width="text"
      actions={
        <>
          <ButtonLink to={paths.businessStrategies(business.id)}>Strategies</ButtonLink>
          <ButtonLink to={paths.editBusiness(business.id)} variant="secondary">
            Edit
          </ButtonLink>
          <RemoveBusiness business={business} />
        </>
      }
    >
      <dl className="grid gap-6 rounded-lg border border-line bg-surface p-5 sm:p-7">
        <Fact name="What it does" text={business.description} missing="No description yet." />
        <Fact name="Customers" text={business.targetAudience} missing="Nobody described yet." />
        <Fact name="Marketing goals" text={business.marketingGoals} missing="No goals yet." />
        <Fact name="Time zone" text={business.timeZone} missing="Not chosen yet: posts are shown in yours." />
      </dl>
      <p className="text-xs text-muted">
        Added {asDate(business.createdAt)}, last changed {asDate(business.updatedAt)}.
      </p>
    </Page>
  );
}

function Fact({ name, text, missing }: { name: string; text: string | null; missing: string }) {
  return (
    <div className="grid gap-1">
      <dt className="text-xs font-semibold text-muted">{name}</dt>
      <dd className={text === null ? "text-muted" : "whitespace-pre-wrap"}>{text ?? missing}</dd>
    </div>
  );
}

function asDate(instant: string): string {
  return new Date(instant).toLocaleDateString(undefined, { dateStyle: "long" });
}
