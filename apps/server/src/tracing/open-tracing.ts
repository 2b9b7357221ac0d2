import { AsyncLocalStorage } from "node:async_hooks";
import {
  type Context,
  defaultTextMapGetter,
  ROOT_CONTEXT,
  type Span,
  SpanKind,
  SpanStatusCode,
  trace,
} from "@opentelemetry/api";
import { W3CTraceContextPropagator } from "@opentelemetry/core";
import { OTLPTraceExporter } from "@opentelemetry/exporter-trace-otlp-http";
import { resourceFromAttributes } from "@opentelemetry/resources";
import { BatchSpanProcessor, TracerProvider } from "@opentelemetry/sdk-trace";
import { VERSION } from "../http/service.ts";
import type { Tracing } from "./tracing.ts";

/** What is asked of the database, in one word for the name of a span. */
const VERB = /^\s*(?:with\b[\s\S]*?\)\s*)?(\w+)/i;

/**
 * Sends traces to `<endpoint>/v1/traces` as OTLP over HTTP, every few seconds. A collector that is away costs the
 * traces and nothing else.
 * @source OpenTelemetry semantic conventions for HTTP, RPC and database spans
 */
export function openTracing({ endpoint }: { endpoint: string }): Tracing {
  const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/$/, "")}/v1/traces` });
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ "service.name": "growth-guide", "service.version": VERSION }),
    spanProcessors: [new BatchSpanProcessor({ exporter })],
  });
  const tracer = provider.getTracer("growth-guide", VERSION);
  const propagator = new W3CTraceContextPropagator();
  const current = new AsyncLocalStorage<Context>();
  const around = () => current.getStore() ?? ROOT_CONTEXT;
  const inside = <T>(span: Span, context: Context, work: () => T) =>
    current.run(trace.setSpan(context, span), work);

  return {
    request({ method, route, headers }) {
      const context = propagator.extract(ROOT_CONTEXT, headers, defaultTextMapGetter);
      const attributes = { "http.request.method": method, "http.route": route };
      const span = tracer.startSpan(`${method} ${route}`, { kind: SpanKind.SERVER, attributes }, context);
      return {
        run: (work) => inside(span, context, work),
        end({ method, route, status }) {
          span.updateName(`${method} ${route}`);
          span.setAttribute("http.route", route);
          span.setAttribute("http.response.status_code", status);
          if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
          span.end();
        },
      };
    },
    async procedure(path, work) {
      const context = around();
      const attributes = { "rpc.system": "trpc", "rpc.method": path };
      const span = tracer.startSpan(path, { attributes }, context);
      try {
        const result = await inside(span, context, work);
        if (!result.ok) span.setStatus({ code: SpanStatusCode.ERROR });
        return result;
      } finally {
        span.end();
      }
    },
    statement(text) {
      const attributes = { "db.system.name": "postgresql", "db.query.text": text };
      const name = VERB.exec(text)?.[1]?.toUpperCase() ?? "QUERY";
      const span = tracer.startSpan(name, { kind: SpanKind.CLIENT, attributes }, around());
      return (error) => {
        // The error's own words may hold values; its code never does.
        if (error !== undefined) span.setStatus({ code: SpanStatusCode.ERROR });
        span.end();
      };
    },
    close: () => provider.shutdown().catch(() => undefined),
  };
}
