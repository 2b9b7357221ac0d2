import { errorDetails, errorKinds, type ErrorCode, type ErrorKind } from "@growth-guide/contract";

type FailureOptions = {
  /** What went wrong underneath; kept for the log, never shown. */
  cause?: unknown;
  /** A sentence that says more than the catalog's, when the documents ask for one. */
  detail?: string;
  /** When a next try may fare better, where that is known. */
  retryAfterSeconds?: number | undefined;
};

/** A failure a caller may meet by name. Its sentence is safe to show; its cause is for the log only. */
export class DomainError extends Error {
  override readonly name = "DomainError";
  readonly code: ErrorCode;
  readonly retryAfterSeconds: number | undefined;

  constructor(code: ErrorCode, { cause, detail, retryAfterSeconds }: FailureOptions = {}) {
    super(detail ?? errorDetails[code], { cause });
    this.code = code;
    this.retryAfterSeconds = retryAfterSeconds ?? patienceOf(errorKinds[code]);
  }
}

/** What is away for a moment is worth another try in two seconds. */
function patienceOf(kind: ErrorKind): number | undefined {
  return kind === "unavailable" ? 2 : undefined;
}

/** Throws the named failure; made to be read as `find(…) ?? fail("business_not_found")`. */
export function fail(code: ErrorCode, options?: FailureOptions): never {
  throw new DomainError(code, options);
}

/** The only table of numbers: what each kind of failure is called on tRPC and its HTTP status. */
const kinds = {
  unauthenticated: { trpc: "UNAUTHORIZED", status: 401 },
  forbidden: { trpc: "FORBIDDEN", status: 403 },
  invalid: { trpc: "UNPROCESSABLE_CONTENT", status: 422 },
  bad_request: { trpc: "BAD_REQUEST", status: 400 },
  // 400 is what the documents answer a registration with that collides.
  conflict: { trpc: "CONFLICT", status: 400 },
  state_conflict: { trpc: "CONFLICT", status: 409 },
  not_found: { trpc: "NOT_FOUND", status: 404 },
  method_not_allowed: { trpc: "METHOD_NOT_SUPPORTED", status: 405 },
  cancelled: { trpc: "CLIENT_CLOSED_REQUEST", status: 499 },
  too_large: { trpc: "PAYLOAD_TOO_LARGE", status: 413 },
  too_many: { trpc: "TOO_MANY_REQUESTS", status: 429 },
  unavailable: { trpc: "SERVICE_UNAVAILABLE", status: 503 },
  internal: { trpc: "INTERNAL_SERVER_ERROR", status: 500 },
} as const satisfies Record<ErrorKind, { trpc: string; status: number }>;

/** The tRPC code a failure travels under. */
export function trpcCodeOf(code: ErrorCode) {
  return kinds[errorKinds[code]].trpc;
}

/** The HTTP status a failure answers with on REST. */
export function statusOf(code: ErrorCode): number {
  return kinds[errorKinds[code]].status;
}
