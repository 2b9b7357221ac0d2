import {
  type Compilable,
  type CompiledQuery,
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from "kysely";
import type { Db } from "./database.ts";
import type { Database } from "./schema.ts";

/** A place in a statement that each run fills in by name. */
class Placeholder {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

/** Builds statements without a connection: compiling needs only PostgreSQL's grammar. */
const builder = new Kysely<Database>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
});

type Build<Parameters, Row> = (
  db: Db,
  parameter: <Name extends keyof Parameters & string>(name: Name) => Parameters[Name],
) => Compilable<Row>;

/** A compiled statement: all rows, the first one, or the number of rows it touched. */
export type Statement<Parameters, Row> = {
  all(db: Db, parameters: Parameters): Promise<Row[]>;
  first(db: Db, parameters: Parameters): Promise<Row | undefined>;
  count(db: Db, parameters: Parameters): Promise<number>;
};

/**
 * Compiles a query once, when it is first run: some hundred at the start would be a tenth of it. Each run then only fills
 * in its parameters; building and compiling per request costs more than the database's answer does.
 * @example statement<{ id: number }>()((db, parameter) => db.selectFrom("…").where("id", "=", parameter("id")))
 */
export function statement<Parameters extends object>() {
  return <Row>(build: Build<Parameters, Row>): Statement<Parameters, Row> => {
    let compiled: CompiledQuery<Row> | undefined;
    const run = (db: Db, parameters: Parameters): Promise<QueryResult<Row>> => {
      compiled ??= build(builder, (name) => new Placeholder(name) as never).compile();
      return db.executeQuery(filledIn(compiled, parameters as Record<string, unknown>));
    };
    return {
      all: async (db, parameters) => (await run(db, parameters)).rows,
      first: async (db, parameters) => (await run(db, parameters)).rows[0],
      count: async (db, parameters) => Number((await run(db, parameters)).numAffectedRows ?? 0n),
    };
  };
}

function filledIn<Row>(compiled: CompiledQuery<Row>, values: Record<string, unknown>): CompiledQuery<Row> {
  const parameters = compiled.parameters.map((parameter) =>
    parameter instanceof Placeholder ? values[parameter.name] : parameter,
  );
  return { ...compiled, parameters };
}
