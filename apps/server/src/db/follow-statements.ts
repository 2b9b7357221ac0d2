import type pg from "pg";

/** Told of a statement's text, without its parameters; what it gives is called when the statement is over. */
export type OnStatement = (text: string) => (error?: unknown) => void;

/** The same client; each of its statements is told of. */
export function followStatements<Client extends pg.ClientBase>(
  client: Client,
  onStatement: OnStatement,
): Client {
  const ask = client.query.bind(client) as (...parameters: unknown[]) => unknown;
  const follow = (...parameters: unknown[]) => {
    const end = onStatement(textOf(parameters[0]));
    const answer = ask(...parameters);
    if (answer instanceof Promise) answer.then(() => end(), end);
    else end();
    return answer;
  };
  return Object.assign(client, { query: follow });
}

function textOf(statement: unknown): string {
  if (typeof statement === "string") return statement;
  const isNamed = typeof statement === "object" && statement !== null && "text" in statement;
  return isNamed && typeof statement.text === "string" ? statement.text : "";
}
