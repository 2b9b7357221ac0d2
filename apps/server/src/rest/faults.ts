import type { ErrorCode } from "@growth-guide/contract";
import type { z } from "zod";
import { missing, noChoice, type WireFault } from "./wire.ts";

/** One entry of the documented 422 list. */
export type Fault = {
  type: string;
  loc: (string | number)[];
  msg: string;
  input: unknown;
  ctx?: Record<string, unknown>;
  /** The failure's name, for the document that has one per fault; not part of the list as sent. */
  error?: ErrorCode;
};

/** Where checked input came from: the first element of a fault's `loc`. */
export type InputPlace = "path" | "query" | "header" | "body";

/**
 * Zod's issues → the documented list, in the order of the schema, with the value that was wrong.
 * @source Pydantic's error types and messages, recorded from the documented API
 */
export function faultsOf(error: z.ZodError, place: InputPlace, input: unknown): Fault[] {
  return error.issues.map((issue) => {
    const path = issue.path.map((part) => (typeof part === "symbol" ? String(part) : part));
    const value = valueAt(input, path);
    const { type, msg, ctx, error: name } = wording(issue, value);
    // What a query lacks, it lacks by itself; what a body lacks, it lacks in an object.
    const isMember = type === "missing" && path.length > 0 && place === "body";
    return {
      type,
      loc: [place, ...path],
      msg,
      input: isMember ? valueAt(input, path.slice(0, -1)) : (value ?? null),
      ...(ctx && { ctx }),
      ...(name && { error: name }),
    };
  });
}

/** The fault of a body that is absent altogether. */
export const absentBody: Fault = {
  type: "missing",
  loc: ["body"],
  msg: "Field required",
  input: null,
  error: "missing_required_field",
};

const noObject: WireFault = {
  type: "model_attributes_type",
  msg: "Input should be a valid dictionary or object to extract fields from",
};

/** The fault of a body that is no JSON object, or was not read as JSON because of its content type. */
export function notAnObject(input: unknown): Fault {
  return { type: noObject.type, loc: ["body"], msg: noObject.msg, input };
}

function wording(issue: z.core.$ZodIssue, value: unknown): WireFault {
  switch (issue.code) {
    case "invalid_type":
      return typeFault(issue, value);
    case "invalid_value":
      return noChoice(issue.values.map(String));
    case "too_big":
      return issue.origin === "string"
        ? lengthFault("string_too_long", "at most", Number(issue.maximum), "max_length")
        : boundFault("less_than_equal", "less", Number(issue.maximum), "le");
    case "too_small":
      return issue.origin === "string"
        ? lengthFault("string_too_short", "at least", Number(issue.minimum), "min_length")
        : boundFault("greater_than_equal", "greater", Number(issue.minimum), "ge");
    case "custom":
      return customFault(issue);
    default:
      return { type: "value_error", msg: issue.message };
  }
}

function typeFault({ expected, path }: z.core.$ZodIssueInvalidType, value: unknown): WireFault {
  if (value === undefined && path.length > 0) return missing;
  switch (expected) {
    case "string":
      return { type: "string_type", msg: "Input should be a valid string" };
    case "object":
      return path.length === 0 ? noObject : { type: "dict_type", msg: "Input should be a valid dictionary" };
    case "record":
      return { type: "dict_type", msg: "Input should be a valid dictionary" };
    default:
      return { type: `${expected}_type`, msg: `Input should be a valid ${expected}` };
  }
}

function lengthFault(type: string, bound: string, length: number, member: string): WireFault {
  return { type, msg: `String should have ${bound} ${length} characters`, ctx: { [member]: length } };
}

function boundFault(type: string, side: string, bound: number, member: string): WireFault {
  return { type, msg: `Input should be ${side} than or equal to ${bound}`, ctx: { [member]: bound } };
}

function customFault({ params, message }: z.core.$ZodIssueCustom): WireFault {
  if (typeof params?.type === "string") return params as WireFault;
  if (typeof params?.reason === "string") {
    return {
      type: "value_error",
      msg: `value is not a valid email address: ${params.reason}`,
      ctx: { reason: params.reason },
    };
  }
  return { type: "value_error", msg: `Value error, ${message}` };
}

function valueAt(input: unknown, path: (string | number)[]): unknown {
  return path.reduce<unknown>(
    (value, part) =>
      value !== null && typeof value === "object" && Object.hasOwn(value, part)
        ? value[part as keyof typeof value]
        : undefined,
    input,
  );
}
