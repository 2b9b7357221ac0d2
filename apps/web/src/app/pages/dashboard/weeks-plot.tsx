import type { WeekCount } from "./posts-per-week.ts";

const WIDTH = 360;
const HEIGHT = 140;
/** Room for the days under the bars, and for the figures above them. */
const LABEL = 26;
const FIGURE = 22;

/** Bars, one a week; the same as a sentence for those who do not see them, and as a table for those who want figures. */
export function WeeksPlot({ weeks }: { weeks: WeekCount[] }) {
  const total = weeks.reduce((sum, { posts }) => sum + posts, 0);
  const most = Math.max(1, ...weeks.map(({ posts }) => posts));
  const step = WIDTH / weeks.length;
  return (
    <figure className="grid gap-3">
      <svg
        role="img"
        aria-label={`Posts planned per week: ${total} in ${weeks.length} weeks, at most ${total === 0 ? 0 : most} in one.`}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        className="w-full max-w-sm"
      >
        <line
          x1="0"
          x2={WIDTH}
          y1={HEIGHT - LABEL}
          y2={HEIGHT - LABEL}
          className="stroke-line-strong"
          strokeWidth="1"
        />
        {weeks.map(({ monday, posts }, index) => {
          const height = (posts / most) * (HEIGHT - LABEL - FIGURE);
          const middle = index * step + step / 2;
          return (
            <g key={monday} textAnchor="middle" fontSize="15">
              <rect
                x={index * step + step * 0.18}
                y={HEIGHT - LABEL - height}
                width={step * 0.64}
                height={height}
                rx="3"
                className="fill-brand"
              />
              {posts > 0 && (
                <text x={middle} y={HEIGHT - LABEL - height - 6} className="fill-ink font-semibold">
                  {posts}
                </text>
              )}
              {index % 2 === 0 && (
                <text x={middle} y={HEIGHT - 7} className="fill-muted">
                  {asDay(monday)}
                </text>
              )}
            </g>
          );
        })}
      </svg>
      <details className="text-sm">
        <summary>Show the figures</summary>
        <table className="mt-2 text-left">
          <caption className="sr-only">Posts planned per week</caption>
          <thead>
            <tr>
              <th scope="col" className="pr-6 font-semibold">
                Week from
              </th>
              <th scope="col" className="font-semibold">
                Posts
              </th>
            </tr>
          </thead>
          <tbody>
            {weeks.map(({ monday, posts }) => (
              <tr key={monday}>
                <th scope="row" className="pr-6 font-normal">
                  {asDay(monday)}
                </th>
                <td>{posts}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

function asDay(date: string): string {
  return new Date(`${date}T00:00:00Z`).toLocaleDateString(undefined, {
    day: "numeric",
    month: "short",
    timeZone: "UTC",
  });
}
