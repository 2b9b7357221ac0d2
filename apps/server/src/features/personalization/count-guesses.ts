import { DomainError } from "../../errors.ts";
import type { Context } from "../../trpc/context.ts";

type Guesser = Pick<Context, "limits" | "address">;

/**
 * Counts a session that was asked for and is not there, or not the caller's. Whoever has used their allowance is
 * told so instead, and gets no session at all for a while.
 * @throws DomainError rate_limited
 */
export async function countGuess({ limits, address }: Guesser, thrown: unknown): Promise<void> {
  const named = thrown instanceof Error && thrown.cause instanceof DomainError ? thrown.cause : thrown;
  if (named instanceof DomainError && named.code === "session_not_found")
    await limits.take("guess", { address });
}

/**
 * The same events, with a session that is not there counted as `countGuess` does.
 * @throws DomainError rate_limited
 */
export async function* countingGuesses<T>(guesser: Guesser, events: AsyncIterable<T>): AsyncGenerator<T> {
  try {
    yield* events;
  } catch (error) {
    await countGuess(guesser, error);
    throw error;
  }
}
