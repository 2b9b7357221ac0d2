import type { Business } from "@growth-guide/contract";
import { type FormEvent, useState } from "react";
import { Button } from "../../../ui/button.tsx";
import { TextField } from "../../../ui/field.tsx";
import { zoneOf } from "../business-choice.tsx";
import { showTime } from "../time/show-time.ts";
import { fromFieldText, toFieldText, toInstant, toWallTime } from "../time/zoned-time.ts";
import type { EditedPost } from "./use-post.ts";

/** When the post goes out, on the wall clock of the business. */
export function PostSchedule({ edited, business }: { edited: EditedPost; business: Business }) {
  const { post, state, isStepping } = edited;
  const zone = zoneOf(business);
  const planned =
    post.scheduledFor === null ? "" : toFieldText(toWallTime(new Date(post.scheduledFor), zone));
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? planned;
  const wall = fromFieldText(text);
  const wait = state !== "saved" || isStepping;
  const plan = (event: FormEvent) => {
    event.preventDefault();
    if (wall === null) return;
    setTyped(null);
    const scheduledFor = toInstant(wall, zone).toISOString();
    void edited.edit({ scheduledFor }, `Planned for ${showTime(scheduledFor, zone)}.`);
  };
  return (
    <form onSubmit={plan} className="grid gap-3">
      <h2 className="text-base font-semibold">When</h2>
      <TextField
        label="Day and time"
        hint={`On the clock of ${zone.replaceAll("_", " ")}.`}
        type="datetime-local"
        value={text}
        onChange={({ target }) => setTyped(target.value)}
      />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" variant="secondary" disabled={wait || wall === null || text === planned}>
          Plan it
        </Button>
        {post.scheduledFor !== null && (
          <Button
            variant="quiet"
            disabled={wait}
            onClick={() => {
              setTyped(null);
              void edited.edit({ scheduledFor: null }, "It has no time any more.");
            }}
          >
            Take the time away
          </Button>
        )}
      </div>
    </form>
  );
}
