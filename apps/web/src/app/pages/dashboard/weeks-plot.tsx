import type { WeekCount } from "./posts-per-week.ts";
import { words } from "../../../words/dashboard.ts";
import { asDate, asNumber } from "../../../language/formats.ts";

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
        aria-label={words.perWeekPlot(
          asNumber(total),
          asNumber(weeks.length),
          asNumber(total === 0 ? 0 : most),
        )}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        className="w-full max-w-sm overflow-visible"
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
                  {asNumber(posts)}
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
        <summary>{words.showFigures}</summary>
        <table className="mt-2 text-start">
          <caption className="sr-only">{words.perWeekTable}</caption>
          <thead>
            <tr>
              <th scope="col" className="pe-6 font-semibold">
                {words.weekFrom}
              </th>
              <th scope="col" className="font-semibold">
                {words.postsColumn}
              </th>
            </tr>
          </thead>
          <tbody>
            {weeks.map(({ monday, posts }) => (
              <tr key={monday}>
                <th scope="row" className="pe-6 font-normal">
                  {asDay(monday)}
                </th>
                <td>{asNumber(posts)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

function asDay(date: string): string {
  return asDate(`${date}T00:00:00Z`, { day: "numeric", month: "short", timeZone: "UTC" });
}
