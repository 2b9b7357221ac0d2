import type { IncomingHttpHeaders } from "node:http";

/** A request being followed. */
export type FollowedRequest = {
  /** Does what comes of it, so that everything inside is seen as part of it. */
  run<T>(work: () => T): T;
  /** Names the request by what came of it, which may be known only now. */
  end(answer: { method: string; route: string; status: number }): void;
};

/** Tells a collector what a request consists of and how long each part took; names only, never what was sent. */
export type Tracing = {
  /** `route` as it is declared; a caller's own trace, named in `traceparent`, is gone on with. */
  request(request: { method: string; route: string; headers: IncomingHttpHeaders }): FollowedRequest;
  /** One procedure; `ok` false in what it gives counts as failed. */
  procedure<T extends { ok: boolean }>(path: string, work: () => Promise<T>): Promise<T>;
  /** One statement, without its parameters; to be called again when it is over. */
  statement(text: string): (error?: unknown) => void;
  /** Sends what is left. */
  close(): Promise<void>;
};
