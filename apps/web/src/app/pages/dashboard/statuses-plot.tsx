import { CONTENT_STATUSES, type Content } from "@growth-guide/contract";
import { asNumber } from "../../../language/formats.ts";
import { words } from "../../../words/dashboard.ts";

/** How many posts stand where: a table for those who want figures, a bar in each row for those who would rather look. */
export function StatusesPlot({ posts }: { posts: Content[] }) {
  const rows = CONTENT_STATUSES.map((status) => ({
    status,
    count: posts.filter((post) => post.status === status).length,
  })).filter(({ status, count }) => status !== "failed" || count > 0);
  const most = Math.max(1, ...rows.map(({ count }) => count));
  return (
    <table className="w-full max-w-md self-start">
      <caption className="sr-only">{words.byStatus(asNumber(posts.length))}</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">{words.statusColumn}</th>
          <th scope="col">{words.postsColumn}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ status, count }) => (
          <tr key={status}>
            <th
              scope="row"
              className="py-1.5 pe-4 text-start text-xs font-normal whitespace-nowrap text-muted"
            >
              {words.statuses[status]}
            </th>
            <td className="py-1.5 pe-4 text-end font-serif text-xl font-semibold tabular-nums">
              {asNumber(count)}
            </td>
            <td aria-hidden="true" className="w-full">
              <div
                className={`h-3 rounded-sm ${status === "failed" ? "bg-danger" : "bg-brand"}`}
                style={{ width: `${(count / most) * 100}%` }}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
