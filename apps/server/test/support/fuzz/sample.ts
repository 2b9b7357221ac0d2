import { z } from "zod";
import type { Random } from "./random.ts";

/** As much of JSON Schema as zod writes of our schemas. */
export type Schema = {
  type?: string;
  const?: unknown;
  enum?: unknown[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  minItems?: number;
  minimum?: number;
  maximum?: number;
};

/** A schema's JSON form as a client would read it; what has none is anything. */
export function schemaOf(type: z.ZodType): Schema {
  return z.toJSONSchema(type, { io: "input", unrepresentable: "any", reused: "inline" }) as Schema;
}

/** A value that is likely to fit a schema; members named in `known` get one of the values given there. */
export function sample(schema: Schema, random: Random, known: Record<string, unknown[]>, name = ""): unknown {
  if (known[name] !== undefined && random.maybe(0.9)) return random.pick(known[name]);
  if (schema.const !== undefined) return schema.const;
  if (schema.enum !== undefined) return random.pick(schema.enum);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices !== undefined) return sample(random.pick(choices), random, known, name);
  if (schema.allOf !== undefined) {
    return Object.assign({}, ...schema.allOf.map((part) => sample(part, random, known, name)));
  }
  if (schema.type === "object") return sampleObject(schema, random, known);
  if (schema.type === "array") {
    const items = schema.items ?? {};
    return Array.from({ length: (schema.minItems ?? 0) + random.below(3) }, () =>
      sample(items, random, known),
    );
  }
  return sampleScalar(schema, random);
}

function sampleObject(schema: Schema, random: Random, known: Record<string, unknown[]>): object {
  const members = Object.entries(schema.properties ?? {}).filter(
    ([name]) => schema.required?.includes(name) || random.maybe(0.5),
  );
  return Object.fromEntries(members.map(([name, part]) => [name, sample(part, random, known, name)]));
}

function sampleScalar({ type, minimum = 0, maximum = 1000 }: Schema, random: Random): unknown {
  if (type === "integer" || type === "number") {
    const value = minimum + random.below(Math.min(1000, maximum - minimum) + 1);
    return type === "integer" ? value : value + random.next();
  }
  if (type === "boolean") return random.maybe(0.5);
  if (type === "null") return null;
  return random.pick([
    "Blue Cup",
    "growth",
    "2026-12-01T10:00:00Z",
    "ada@example.com",
    "Größe ☕",
    "a".repeat(50),
  ]);
}
