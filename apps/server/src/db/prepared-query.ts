import pg from "pg";

/** What PostgreSQL said of a statement's rows, as pg keeps it in an answer. */
type Layout = { fields: unknown[]; _parsers: unknown; _prebuiltEmptyResultObject: unknown };

/** pg's own query, with what its types leave out. */
interface PgQuery extends Omit<pg.Query, "submit"> {
  name: string;
  _result: Layout;
  _accumulateRows: boolean;
  submit(connection: pg.Connection): void;
  handleCommandComplete(message: unknown, connection: pg.Connection): void;
}
type Callback = (error: Error | null | undefined, result: pg.QueryResult) => void;
const PgQuery = pg.Query as unknown as new (text: string, values: unknown[], callback: Callback) => PgQuery;

type Known = {
  /** By the statements' names. */
  layouts: Map<string, Layout>;
  /** The same connection, which leaves out to ask for a description. */
  withoutDescribe: pg.Connection;
};

const known = new WeakMap<pg.Connection, Known>();

/**
 * A named statement whose rows are described once on each connection. pg asks for the description with every execution:
 * PostgreSQL writes it and we read it anew each time. It cannot change as long as the statement is prepared; executing
 * it would fail.
 * @source https://www.postgresql.org/docs/current/protocol-flow.html#PROTOCOL-FLOW-EXT-QUERY
 */
export class PreparedQuery extends PgQuery {
  /** Where to keep the layout this execution asks for. */
  #asked: Map<string, Layout> | undefined;

  override submit(connection: pg.Connection): void {
    const { layouts, withoutDescribe } = knownOf(connection);
    const layout = layouts.get(this.name);
    if (layout === undefined) {
      this.#asked = layouts;
      return super.submit(connection);
    }
    Object.assign(this._result, layout);
    this._accumulateRows = true;
    return super.submit(withoutDescribe);
  }

  override handleCommandComplete(message: unknown, connection: pg.Connection): void {
    const { fields, _parsers, _prebuiltEmptyResultObject } = this._result;
    this.#asked?.set(this.name, { fields, _parsers, _prebuiltEmptyResultObject });
    super.handleCommandComplete(message, connection);
  }
}

function knownOf(connection: pg.Connection): Known {
  const found = known.get(connection);
  if (found !== undefined) return found;
  const withoutDescribe = Object.create(connection, { describe: { value: () => {} } }) as pg.Connection;
  const made = { layouts: new Map<string, Layout>(), withoutDescribe };
  known.set(connection, made);
  return made;
}
