import type { Strategy } from "@growth-guide/contract";
import { Link } from "react-router";
import { trpc } from "../../api/trpc.ts";
import { paths } from "../../paths.ts";
import { words } from "../../words/strategy.ts";

/** The way back: to all strategies, and to those of this business. */
export function StrategyWay({ strategy: { businessId } }: { strategy: Strategy }) {
  const business = trpc.business.get.useQuery({ id: businessId });
  return (
    <nav aria-label={words.whereThisIs} className="no-print text-sm text-muted">
      <Link to={paths.strategies} className="inline-block py-1 text-brand underline-offset-4 hover:underline">
        {words.strategies}
      </Link>
      {business.data && (
        <>
          <span aria-hidden="true"> / </span>
          <Link
            to={paths.businessStrategies(businessId)}
            className="inline-block py-1 text-brand underline-offset-4 hover:underline"
          >
            {business.data.name}
          </Link>
        </>
      )}
    </nav>
  );
}
