import { useState } from "react";
import { Link } from "react-router";
import { trpc } from "../../api/trpc.ts";
import { listRecentChapters } from "../../features/reader/recent-chapters.ts";
import { paths } from "../../paths.ts";
import { ButtonLink } from "../../ui/button-link.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { listReading } from "./list-reading.ts";
import { words } from "../../words/dashboard.ts";
import { asPercent } from "../../language/formats.ts";

const MOST_SHOWN = 3;

/** Chapters opened on any device, and how far they were read. */
export function ContinueReading() {
  const [recent] = useState(listRecentChapters);
  const places = trpc.personalization.places.useQuery({ limit: 6 });
  // Where the account cannot be asked, this device's own list holds.
  const reading = listReading(places.data ?? [], recent).slice(0, MOST_SHOWN);
  return (
    <section aria-labelledby="reading" className="grid gap-4">
      <h2 id="reading" className="text-xl">
        {words.continueReading}
      </h2>
      {places.isPending ? (
        <Skeleton label={words.lookingForReading} lines={3} />
      ) : reading.length === 0 ? (
        <Notice
          tone="empty"
          action={
            <ButtonLink to={paths.playbook} variant="secondary">
              {words.openPlaybook}
            </ButtonLink>
          }
        >
          {words.nothingRead}
        </Notice>
      ) : (
        <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
          {reading.map(({ address, title, share }) => (
            <li key={address}>
              <Link
                to={address}
                className="grid h-full content-between gap-4 rounded-lg border border-line bg-surface p-5 hover:shadow-raised"
              >
                <bdi className="font-serif text-lg font-semibold">{title}</bdi>
                <span className="grid gap-1.5 text-xs text-muted">
                  {share > 0 ? words.shareRead(asPercent(Math.max(0.01, share))) : words.justOpened}
                  <span aria-hidden="true" className="h-1.5 overflow-hidden rounded-full bg-sunken">
                    <span className="block h-full bg-brand" style={{ width: `${share * 100}%` }} />
                  </span>
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
