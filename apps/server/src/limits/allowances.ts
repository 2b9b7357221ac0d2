/** The seconds after which a holder's allowance is whole again, counted from its first use. */
export const WINDOW_SECONDS = 60;

/**
 * What one holder may do in a minute, at a factor of 1. A call is cheap and guards this process alone; the others
 * stand for work that is dear, or for something that could be guessed.
 */
export const allowances = {
  /** Calls of any kind: 500 a second from one address. Calls in a batch are counted one by one. */
  call: { address: 30_000, user: 20_000 },
  /** Chapters adapted, whether at once or as a stream. */
  adapt: { address: 600, user: 600 },
  /** Strategies and posts written. */
  write: { address: 600, user: 120 },
  /** Messages sent to a webhook by the press of a button: whom they reach did not ask for them. */
  send: { address: 300, user: 60 },
  /** Exports of all that is kept for a person. */
  export: { address: 120, user: 20 },
  /** Tokens of the local sign-in. */
  signIn: { address: 1200 },
  /** Reading sessions asked for that are not there: whoever knows an id can read the session. */
  guess: { address: 600 },
} as const satisfies Record<string, Partial<Record<"address" | "user", number>>>;

export type Work = keyof typeof allowances;
