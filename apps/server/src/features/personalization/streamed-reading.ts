import type { ReadingEvent } from "@growth-guide/contract";
import type { Resources } from "../../resources.ts";
import type { Reading } from "./personalization.service.ts";

/** What streaming needs beside the rules of reading: a chapter's beginning before its whole, and a model if there is one. */
export type StreamedReading = Reading & Pick<Resources, "adaptHead" | "plan" | "writer">;

/** An event and the id under which a client comes back to the place behind it. */
export type PlacedEvent = [id: string, event: ReadingEvent];
