import { connect, createServer, type Server, type Socket } from "node:net";

/**
 * Stands between a server and its PostgreSQL and keeps what is asked: the text of each statement that is run, and so
 * waited for, in the order in which it is sent.
 * @source https://www.postgresql.org/docs/current/protocol-message-formats.html
 */
export async function startCountingProxy(databaseUrl: string) {
  const to = new URL(databaseUrl);
  let asked: string[] = [];
  const sockets = new Set<Socket>();
  const server: Server = createServer((client) => {
    const database = connect(Number(to.port), to.hostname);
    client.on(
      "data",
      readStatements((text) => asked.push(text)),
    );
    client.pipe(database).pipe(client);
    for (const socket of [client, database]) {
      sockets.add(socket);
      socket.on("error", () => socket.destroy()).on("close", () => sockets.delete(socket));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = new URL(databaseUrl);
  const address = server.address();
  url.hostname = "127.0.0.1";
  url.port = String(typeof address === "object" && address !== null ? address.port : "");
  return {
    url: url.href,
    /** What was asked since the last time this was called. */
    taken(): string[] {
      const taken = asked;
      asked = [];
      return taken;
    },
    stop() {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}

/** Reads the messages of one connection, however they are cut into pieces. */
function readStatements(onStatement: (text: string) => void): (piece: Buffer) => void {
  const prepared = new Map<string, string>();
  let rest: Buffer = Buffer.alloc(0);
  let begun = false;

  function read(type: string, body: Buffer): void {
    const [first = "", second = ""] = body.toString("latin1").split("\0", 2);
    if (type === "P") prepared.set(first, second);
    if (type === "B") onStatement(prepared.get(second) ?? "");
    if (type === "Q") onStatement(first);
  }

  return (piece) => {
    rest = Buffer.concat([rest, piece]);
    for (;;) {
      // The first message has no type: its length comes first.
      const at = begun ? 1 : 0;
      if (rest.length < at + 4) return;
      const end = at + rest.readUInt32BE(at);
      if (rest.length < end) return;
      if (begun) read(String.fromCharCode(rest[0] ?? 0), rest.subarray(5, end));
      begun = true;
      rest = rest.subarray(end);
    }
  };
}
