import { storableJsonFault } from "@growth-guide/contract";
import { z } from "zod";
import { missing, noChoice, refuse } from "./wire.ts";

/** One of some words, in any case. */
export function wireEnum<const Values extends readonly [string, ...string[]]>(values: Values) {
  return z
    .unknown()
    .transform((value, context): Values[number] => {
      const found = values.find((known) => typeof value === "string" && known === value.toLowerCase());
      return found ?? refuse(context, value === undefined ? missing : noChoice(values));
    })
    .meta({ override: { type: "string", enum: [...values] } });
}

/** A JSON object of any shape whose texts PostgreSQL can keep. */
export const wireDictionary = z
  .unknown()
  .transform((value, context): Record<string, unknown> => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      return refuse(context, { type: "dict_type", msg: "Input should be a valid dictionary" });
    }
    const fault = storableJsonFault(value);
    return fault === null
      ? (value as Record<string, unknown>)
      : refuse(context, { type: "value_error", msg: `Value error, ${fault}` });
  })
  .meta({ override: { type: "object", additionalProperties: true } });
