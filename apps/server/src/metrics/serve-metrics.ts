import { createServer } from "node:http";
import { ConfigError } from "../config.ts";

/**
 * Tells figures in Prometheus' text format at `/metrics` of a port of their own, so that the public one never shows
 * them. Resolves to the way to stop.
 * @throws ConfigError when the port is taken
 */
export async function serveMetrics(
  { host, port }: { host: string; port: number },
  { contentType, tell }: { contentType: string; tell: () => Promise<string> },
): Promise<() => Promise<void>> {
  const server = createServer((request, response) => {
    if (request.method !== "GET" || request.url !== "/metrics") return void response.writeHead(404).end();
    tell().then(
      (text) => response.writeHead(200, { "content-type": contentType }).end(text),
      () => response.writeHead(500).end(),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", ({ code, message }: NodeJS.ErrnoException) => {
      const reason = code === "EADDRINUSE" ? "this port is taken by another program" : message;
      reject(new ConfigError([`METRICS_PORT: ${reason}`]));
    });
    server.listen(port, host, resolve);
  });
  return () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
}
