import { errorDetails, type ErrorCode } from "@growth-guide/contract";
import { TRPCClientError, type TRPCLink } from "@trpc/client";
import { observable } from "@trpc/server/observable";
import type { ApiInputs, ApiOutputs, AppRouter } from "./app-router.ts";

/** Every procedure as `router.procedure`. */
type Path = { [R in keyof ApiInputs]: `${R}.${keyof ApiInputs[R] & string}` }[keyof ApiInputs];
type At<Table, P> = P extends `${infer R}.${infer N}`
  ? R extends keyof Table
    ? N extends keyof Table[R]
      ? Table[R][N]
      : never
    : never
  : never;

/** Answers by procedure, e.g. `{ "business.list": () => [] }`; each may be a promise or throw an `ApiFailure`. */
export type AnswerTable = {
  [P in Path]?: (input: At<ApiInputs, P>) => At<ApiOutputs, P> | Promise<At<ApiOutputs, P>>;
};

/** A failure as the server would answer it, by its name in the catalog. */
export class ApiFailure extends Error {
  readonly code: ErrorCode;
  readonly fields: Record<string, string> | undefined;
  constructor(code: ErrorCode, fields?: Record<string, string>) {
    super(errorDetails[code]);
    this.name = "ApiFailure";
    this.code = code;
    this.fields = fields;
  }
}

/** A link that ends here: calls are answered by the table, and a call it does not know is `not_found`. */
export function tableLink(answers: AnswerTable): TRPCLink<AppRouter> {
  const table = new Map<string, (input: unknown) => unknown>(Object.entries(answers) as [string, never][]);
  return () =>
    ({ op }) =>
      observable((observer) => {
        const answer = table.get(op.path);
        // A promise's own turn of the event loop keeps answers as late as a network's.
        void Promise.resolve()
          .then(() => {
            if (answer === undefined) throw new ApiFailure("not_found");
            return answer(op.input);
          })
          .then(
            (data) => {
              observer.next({ result: { type: "data", data } });
              observer.complete();
            },
            (cause: unknown) => observer.error(clientError(cause, op.path)),
          );
      });
}

function clientError(cause: unknown, path: string): TRPCClientError<AppRouter> {
  if (!(cause instanceof ApiFailure)) {
    return new TRPCClientError(String(cause), cause instanceof Error ? { cause } : {});
  }
  const data = {
    error: cause.code,
    path,
    requestId: "request-of-a-test",
    ...(cause.fields && { fields: cause.fields }),
  };
  return TRPCClientError.from({ error: { message: cause.message, code: -32_603, data } } as never);
}
