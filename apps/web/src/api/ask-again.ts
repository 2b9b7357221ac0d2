import { isUnauthenticated } from "@growth-guide/api-client";

/**
 * How often to ask again for what is being written: so many milliseconds, and not at all once the sign-in is refused. Each
 * refusal asks for a new sign-in over the page; with that, everything is asked for again.
 */
export function askEvery(ms: number): (query: { state: { error: unknown } }) => number | false {
  return ({ state }) => !isUnauthenticated(state.error) && ms;
}
