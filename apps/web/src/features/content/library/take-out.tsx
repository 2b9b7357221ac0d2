import type { Business, Content } from "@growth-guide/contract";
import { useState } from "react";
import { messageFor } from "../../../api/error-messages.ts";
import { trpc } from "../../../api/trpc.ts";
import { Button } from "../../../ui/button.tsx";
import { saveFile } from "../../../ui/save-file.ts";
import { toast } from "../../../ui/toast-store.ts";
import { zoneOf } from "../business-choice.tsx";
import { toCsv } from "../take-out/csv.ts";
import { toIcs } from "../take-out/ics.ts";
import { toMarkdown } from "../take-out/markdown.ts";
import { showTime } from "../time/show-time.ts";
import { words } from "../../../words/content.ts";

/** All posts of one business as a file, made in the browser. */
export function TakeOut({ business }: { business: Business }) {
  const cache = trpc.useUtils();
  const [busy, setBusy] = useState(false);
  const save = async (make: (posts: Content[]) => [name: string, type: string, text: string]) => {
    setBusy(true);
    try {
      saveFile(...make(await cache.content.listPlannedFirst.fetch({ businessId: business.id })));
    } catch (error) {
      toast(messageFor(error));
    } finally {
      setBusy(false);
    }
  };
  const timeOf = ({ scheduledFor }: Content) =>
    scheduledFor === null ? "" : showTime(scheduledFor, zoneOf(business));
  return (
    <div
      className="flex flex-wrap items-center gap-2"
      role="group"
      aria-label={words.takeOutOf(business.name)}
    >
      <span className="text-sm text-muted">{words.takeOutAll(business.name)}</span>
      <Button
        variant="secondary"
        busy={busy}
        onClick={() =>
          void save((posts) => [
            "posts.md",
            "text/markdown",
            toMarkdown(words.postsOf(business.name), posts, timeOf),
          ])
        }
      >
        Markdown
      </Button>
      <Button
        variant="secondary"
        busy={busy}
        onClick={() => void save((posts) => ["posts.csv", "text/csv", toCsv(posts)])}
      >
        CSV
      </Button>
      <Button
        variant="secondary"
        busy={busy}
        onClick={() => void save((posts) => ["posts.ics", "text/calendar", toIcs(posts, new Date())])}
      >
        {words.calendarFile}
      </Button>
    </div>
  );
}
