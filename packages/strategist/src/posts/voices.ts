import type { Tone } from "@growth-guide/contract";
import type { Voice } from "./voice.ts";
import { casual } from "./voices/casual.ts";
import { educational } from "./voices/educational.ts";
import { inspirational } from "./voices/inspirational.ts";
import { professional } from "./voices/professional.ts";
import { promotional } from "./voices/promotional.ts";

/** How each tone begins and ends its posts. */
export const VOICES: Readonly<Record<Tone, Voice>> = {
  professional,
  casual,
  educational,
  promotional,
  inspirational,
};
