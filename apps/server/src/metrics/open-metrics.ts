import cluster from "node:cluster";
import { AggregatorRegistry, collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";
import { type Metrics, REFUSALS, type Watched } from "./metrics.ts";
import { serveMetrics } from "./serve-metrics.ts";

/** Upper bounds in seconds: from an answer out of memory to a stream that a model writes into. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60];

/**
 * Collects figures and tells them in Prometheus' text format at `/metrics` of a port of their own, so that the public
 * one never shows them.
 * @throws ConfigError when the port is taken
 */
export async function openMetrics({ host, port }: { host: string; port: number }): Promise<Metrics> {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const durations = new Histogram({
    name: "http_request_duration_seconds",
    help: "Time until a request was answered whole, by route or procedure",
    labelNames: ["method", "route", "status"],
    buckets: BUCKETS,
    registers,
  });
  const faults = new Counter({
    name: "model_faults_total",
    help: "Attempts at the language model that gave no text, by the name of the fault",
    labelNames: ["fault"],
    registers,
  });
  const refusals = new Counter({
    name: "load_refusals_total",
    help: "Calls refused for want of capacity, by what was short",
    labelNames: ["reason"],
    registers,
  });
  // Told from the start, so that the first refusal shows as a rise.
  for (const reason of REFUSALS) refusals.inc({ reason }, 0);
  const close = await tellFigures(registry, { host, port });
  return {
    answered: ({ method, route, status, seconds }) => durations.observe({ method, route, status }, seconds),
    refused: (reason) => refusals.inc({ reason }),
    modelFault: (fault) => faults.inc({ fault }),
    watch: (places) => watch(places, registry),
    close,
  };
}

function watch({ database, adaptations, sessions }: Partial<Watched>, registry: Registry): void {
  const gauge = (name: string, help: string, look: () => Record<string, number>) => {
    new Gauge({
      name,
      help,
      labelNames: ["state"],
      registers: [registry],
      collect() {
        for (const [state, value] of Object.entries(look())) this.set({ state }, value);
      },
    });
  };
  const plain = (name: string, help: string, look: () => number) => {
    new Gauge({
      name,
      help,
      registers: [registry],
      collect() {
        this.set(look());
      },
    });
  };
  if (database) gauge("database_connections", "Connections of the pool, and calls waiting for one", database);
  if (adaptations) gauge("adaptations", "Chapters under way, and those waiting for a thread", adaptations);
  if (sessions) {
    plain("reading_sessions", "Reading sessions in memory", () => sessions().count);
    plain("reading_sessions_bytes", "What they are counted with, in bytes", () => sessions().bytes);
  }
}

/** One of several processes hands its figures to the one that has the port. */
async function tellFigures(registry: Registry, address: { host: string; port: number }) {
  if (!cluster.isWorker) {
    return serveMetrics(address, { contentType: registry.contentType, tell: () => registry.metrics() });
  }
  new AggregatorRegistry();
  AggregatorRegistry.setRegistries(registry);
  return async () => {};
}
