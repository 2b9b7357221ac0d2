import { idempotencyKeySchema } from "@growth-guide/contract";
import { z } from "zod";
import type { ReadBody } from "./body.ts";
import { InvalidInput } from "./failure.ts";
import { absentBody, type Fault, faultsOf, type InputPlace } from "./faults.ts";
import type { Dialect, Route } from "./route.ts";

export type RawInput = {
  params: object;
  query: object;
  body: ReadBody | undefined;
  idempotencyKey: string | undefined;
};

const headers = z.object({ "idempotency-key": idempotencyKeySchema.optional() });

/**
 * Checks a request against its route's schemas: path first, then query, then headers, then body, all faults at
 * once.
 * @throws InvalidInput in the words of the route's document
 */
export function validated(route: Route, raw: RawInput): { params: unknown; query: unknown; body: unknown } {
  const faults: Fault[] = [];

  function checked(place: InputPlace, schema: Route["body"], input: unknown): unknown {
    const result = schema?.safeParse(input);
    if (result?.success === false) faults.push(...faultsOf(result.error, place, input));
    return result?.data;
  }

  const params = checked("path", route.params, raw.params);
  const query = checked("query", route.query, raw.query);
  if (route.idempotent) checked("header", headers, { "idempotency-key": raw.idempotencyKey });
  let body: unknown;
  if (raw.body !== undefined && "fault" in raw.body) faults.push(raw.body.fault);
  else if (raw.body !== undefined) body = checked("body", route.body, raw.body.value);
  if (faults.length > 0) throw dialects[route.dialect](faults);
  return { params, query, body };
}

const dialects: Record<Dialect, (faults: Fault[]) => InvalidInput> = {
  growthManager: (faults) => new InvalidInput(422, { detail: listed(faults), error: "invalid_input" }),

  // This document wants one named error with one sentence: a wrong type first, then the first member at fault.
  personalization: (faults) => {
    const isForm = ({ error = "invalid_request" }: Fault) => error === "invalid_request";
    const { error = "invalid_request", msg } = faults.find(isForm) ?? faults[0] ?? absentBody;
    return new InvalidInput(400, { detail: msg, error, errors: listed(faults) });
  },
};

function listed(faults: Fault[]): Fault[] {
  return faults.map(({ error: _, ...fault }) => fault);
}
