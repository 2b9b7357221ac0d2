import { type AppRouter, errorCodeOf } from "@growth-guide/api-client";
import type { TRPCLink } from "@trpc/client";
import { observable } from "@trpc/server/observable";

/** A link that answers questions about the playbook from this device when nobody else answers. */
export function answerOffline(): TRPCLink<AppRouter> {
  return () =>
    ({ op, next }) =>
      observable((observer) =>
        next(op).subscribe({
          next: (value) => observer.next(value),
          complete: () => observer.complete(),
          error: (error) => {
            if (op.type !== "query" || errorCodeOf(error) !== undefined) return observer.error(error);
            void findAnswer(op.path, op.input).then((data) => {
              if (data === undefined) return observer.error(error);
              observer.next({ result: { type: "data", data } });
              observer.complete();
            });
          },
        }),
      );
}

async function findAnswer(path: string, input: unknown): Promise<unknown> {
  try {
    return await (await import("./kept-playbook.ts")).findKeptAnswer(path, input);
  } catch {
    // Neither the network nor this device has it; the first failure says so.
    return undefined;
  }
}
