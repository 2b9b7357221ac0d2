import type { Business } from "@growth-guide/contract";
import { Link } from "react-router";
import { paths } from "../../paths.ts";
import { words } from "../../words/business.ts";

/** A business at a glance; the whole card leads to its page. */
export function BusinessCard({ business }: { business: Business }) {
  const facts = [business.industry, business.companySize].filter(Boolean).join(" · ");
  return (
    <article className="relative grid content-start gap-1.5 rounded-lg border border-line bg-surface p-5 transition-shadow hover:shadow-raised">
      <h2 className="min-w-0 text-lg">
        <Link to={paths.business(business.id)} className="after:absolute after:inset-0 after:rounded-lg">
          {business.name}
        </Link>
      </h2>
      {facts && <p className="text-xs text-muted">{facts}</p>}
      <p className="line-clamp-3 text-sm text-muted">{business.description ?? words.noDescriptionOpen}</p>
    </article>
  );
}
