import type { Identity } from "../auth/identity.ts";
import type { Resources } from "../resources.ts";

/** What a door knows of one request, in plain words: no type of the web framework comes in here. */
export type Incoming = {
  authorization: string | undefined;
  requestId: string;
  /** Where the request comes from, as limits count it. */
  address: string;
  /** A signal aborted when the client is gone. Asked once at most, by whoever first wants to know. */
  whenGone(): AbortSignal;
};

/** What procedures see: the resources and, when they ask, who is calling. */
export interface Context extends Resources, Omit<Incoming, "authorization" | "whenGone"> {
  /** Aborted when the client is gone: nobody waits for the answer any more. Made for who asks; few procedures do. */
  gone(): AbortSignal;
  /**
   * The caller, verified at most once per request.
   * @throws DomainError unauthenticated, token_invalid, token_expired, token_without_user
   */
  identity(): Promise<Identity>;
  /** The caller, or null when there is no token or it does not verify: for procedures open to anyone. */
  identityIfAny(): Promise<Identity | null>;
}

/** One context per request; both doors make theirs here. */
export function createContext(resources: Resources, incoming: Incoming): Context {
  const { authorization, requestId, address } = incoming;
  let verified: Promise<Identity> | undefined;
  let gone: AbortSignal | undefined;
  const identity = () => (verified ??= resources.authenticate(authorization));
  return {
    ...resources,
    requestId,
    address,
    identity,
    identityIfAny: () => (authorization === undefined ? Promise.resolve(null) : identity().catch(() => null)),
    gone: () => (gone ??= incoming.whenGone()),
  };
}
