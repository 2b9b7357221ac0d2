import type { ProviderFault } from "../providers/text-provider.ts";

/** What may be too short to take a call: time of the process, its memory, connections to the database. */
export const REFUSALS = ["eventLoop", "memory", "databasePool"] as const;

/** One answered request, as it is counted. */
export type AnsweredRequest = {
  /** A path or procedure as it is declared, never an address with anybody's ids in it. */
  route: string;
  method: string;
  status: number;
  seconds: number;
};

/** What the parts of the server have open, looked at whenever somebody asks for the figures. */
export type Watched = {
  /** Connections to the database: lent out, lying ready, and calls that wait for one. */
  database: () => { inUse: number; idle: number; waiting: number };
  /** Chapters being adapted, and those waiting for a thread. */
  adaptations: () => { running: number; waiting: number };
  /** Reading sessions in this process and the bytes they are counted with. */
  sessions: () => { count: number; bytes: number };
};

/** What an operator wants to know of a running server, collected in this process. */
export type Metrics = {
  answered(request: AnsweredRequest): void;
  /** One call that was refused for want of capacity. */
  refused(reason: (typeof REFUSALS)[number]): void;
  modelFault(fault: ProviderFault): void;
  /** Names the places that are looked at from now on. */
  watch(places: Partial<Watched>): void;
  close(): Promise<void>;
};
