import type { AppRouter } from "@growth-guide/api-client";
import type { TRPCLink } from "@trpc/client";
import { observable } from "@trpc/server/observable";

/** What is shown of an answer to the procedure with this path. */
export type AnswerFilter = (path: string, data: unknown) => unknown;

let filter: AnswerFilter = (_, data) => data;

/** Everything answered from now on passes this filter, which is loaded later than the first page. */
export function setAnswerFilter(next: AnswerFilter): void {
  filter = next;
}

/** A link that shows answers through the filter of the moment. */
export function filterAnswers(): TRPCLink<AppRouter> {
  return () =>
    ({ op, next }) =>
      observable((observer) =>
        next(op).subscribe({
          ...observer,
          next: ({ result, ...answer }) =>
            observer.next({
              ...answer,
              result: result.type === "data" ? { type: "data", data: filter(op.path, result.data) } : result,
            }),
        }),
      );
}
