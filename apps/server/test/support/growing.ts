import type { Caller } from "./caller.ts";
import { aBusinessBody } from "./factories.ts";

/** A business with all its facts, kept over REST; its id. */
export async function keepBusiness(owner: Caller, members: Record<string, unknown> = {}): Promise<number> {
  const response = await owner.post("/api/v1/businesses/", aBusinessBody(members));
  return ((await response.json()) as { id: number }).id;
}
