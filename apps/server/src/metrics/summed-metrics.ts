import { AggregatorRegistry } from "prom-client";
import { serveMetrics } from "./serve-metrics.ts";

/** Tells the figures of all processes behind one port, added up. @throws ConfigError when the port is taken */
export function serveSummedMetrics(address: { host: string; port: number }): Promise<() => Promise<void>> {
  const all = new AggregatorRegistry();
  return serveMetrics(address, { contentType: all.contentType, tell: () => all.clusterMetrics() });
}
