import type { Business } from "@growth-guide/contract";
import { useParams } from "react-router";
import { paths } from "../../paths.ts";
import { ButtonLink } from "../../ui/button-link.tsx";
import { Page } from "../../ui/page.tsx";
import { BusinessState } from "./business-state.tsx";
import { RemoveBusiness } from "./remove-business.tsx";
import { readRowId } from "../../row-id.ts";
import { words } from "../../words/business.ts";
import { words as ui } from "../../words/ui.ts";
import { asDate } from "../../language/formats.ts";

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
          <ButtonLink to={paths.businessStrategies(business.id)}>{words.strategies}</ButtonLink>
          <ButtonLink to={paths.editBusiness(business.id)} variant="secondary">
            {ui.edit}
          </ButtonLink>
          <RemoveBusiness business={business} />
        </>
      }
    >
      <dl className="grid gap-6 rounded-lg border border-line bg-surface p-5 sm:p-7">
        <Fact name={words.whatItDoes} text={business.description} missing={words.noDescription} />
        <Fact name={words.customers} text={business.targetAudience} missing={words.noAudience} />
        <Fact name={words.marketingGoals} text={business.marketingGoals} missing={words.noGoals} />
        <Fact name={words.timeZone} text={business.timeZone} missing={words.noZone} />
      </dl>
      <p className="text-xs text-muted">
        {words.dates(asDay(business.createdAt), asDay(business.updatedAt))}
      </p>
    </Page>
  );
}

function Fact({ name, text, missing }: { name: string; text: string | null; missing: string }) {
  return (
    <div className="grid gap-1">
      <dt className="text-xs font-semibold text-muted">{name}</dt>
      <dd dir="auto" className={text === null ? "text-muted" : "whitespace-pre-wrap"}>
        {text ?? missing}
      </dd>
    </div>
  );
}

function asDay(instant: string): string {
  return asDate(instant, { dateStyle: "long" });
}
