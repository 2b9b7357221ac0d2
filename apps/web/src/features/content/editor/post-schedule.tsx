import type { Business, ContentPatch } from "@growth-guide/contract";
import { type FormEvent, useRef, useState } from "react";
import { Button } from "../../../ui/button.tsx";
import { TextField } from "../../../ui/field.tsx";
import { zoneOf } from "../business-choice.tsx";
import { showClock, showTime } from "../time/show-time.ts";
import { fromFieldText, isLeftOut, toFieldText, toInstant, toWallTime } from "../time/zoned-time.ts";
import type { EditedPost } from "./use-post.ts";
import { words } from "../../../words/content.ts";

/** When the post goes out, on the wall clock of the business. */
export function PostSchedule({ edited, business }: { edited: EditedPost; business: Business }) {
  const { post, state, isStepping } = edited;
  const zone = zoneOf(business);
  const planned =
    post.scheduledFor === null ? "" : toFieldText(toWallTime(new Date(post.scheduledFor), zone));
  const title = useRef<HTMLHeadingElement>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? planned;
  const wall = fromFieldText(text);
  const [opened] = useState(() => Date.now());
  const isPast = wall !== null && post.status !== "published" && toInstant(wall, zone).getTime() < opened;
  const isOut = wall !== null && isLeftOut(wall, zone);
  const wait = state !== "saved" || isStepping;
  // Until it is planned, the time stands as it was typed.
  const give = async (patch: ContentPatch, sentence: string) => {
    if (await edited.edit(patch, sentence)) setTyped(null);
  };
  const plan = (event: FormEvent) => {
    event.preventDefault();
    if (wall === null) return;
    const scheduledFor = toInstant(wall, zone).toISOString();
    void give({ scheduledFor }, words.plannedFor(showTime(scheduledFor, zone)));
    // There is nothing more to plan, so the button cannot keep the focus.
    title.current?.focus({ preventScroll: true });
  };
  return (
    <form onSubmit={plan} className="grid gap-3">
      <h2 ref={title} tabIndex={-1} className="text-base font-semibold">
        {words.when}
      </h2>
      <TextField
        label={words.dayAndTime}
        hint={words.onClockOf(zone.replaceAll("_", " "))}
        type="datetime-local"
        value={text}
        onChange={({ target }) => setTyped(target.value)}
      />
      {isPast && <p className="text-sm text-muted">{words.timeIsPast}</p>}
      {isOut && (
        <p role="status" className="text-sm text-muted">
          {words.timeIsLeftOut(showClock(toInstant(wall, zone).toISOString(), zone))}
        </p>
      )}
      <div className="flex flex-wrap gap-3">
        <Button type="submit" variant="secondary" disabled={wait || wall === null || text === planned}>
          {words.plan}
        </Button>
        {post.scheduledFor !== null && (
          <Button
            variant="quiet"
            disabled={wait}
            onClick={() => void give({ scheduledFor: null }, words.noTimeAnyMore)}
          >
            {words.takeTimeAway}
          </Button>
        )}
      </div>
    </form>
  );
}
