import { getTRPCErrorShape, TRPCError } from "@trpc/server";
import type { Request, RequestHandler } from "express";
import { appRouter, callable, procedures } from "../app-router.ts";
import { DomainError } from "../errors.ts";
import type { Resources } from "../resources.ts";
import type { Context } from "../trpc/context.ts";
import { toTrpcError } from "../trpc/domain-errors.ts";
import { type Procedure, runProcedure } from "../trpc/run-procedure.ts";
import { readBody } from "./read-body.ts";
import { contextOf } from "./request-context.ts";
import { sendJson } from "./send-json.ts";
import { headersFor, logFailure } from "./trpc-failures.ts";
import { maxBodyBytes } from "./trpc-guard.ts";

const TYPES: Record<string, "query" | "mutation" | undefined> = { GET: "query", POST: "mutation" };

/** As the adapter's. */
const VARY = ["vary", "trpc-accept, accept"];

/** A request of plain calls: all queries or all mutations, each there, answered as one JSON. */
type Asked = { type: "query" | "mutation"; names: string[]; isBatch: boolean; search: URLSearchParams };
type Outcome = { result: { data: unknown } } | { error: ReturnType<typeof getTRPCErrorShape> };

/**
 * Answers queries and mutations, batched or not, straight from Node's request, with the router's own procedures and
 * error shapes. The official adapter makes a Fetch request and response of each first, which costs more than all the
 * rest. What is not a plain call (subscriptions, streams, unknown names, wrong methods) goes on to it.
 */
export function answerDirectly(resources: Resources): RequestHandler {
  return async (request, response, next) => {
    const asked = plainCallsOf(request);
    if (asked === undefined) return next();
    const ctx = contextOf(resources, request, response);
    const inputs = lazily(() => inputsOf(request, asked));
    const errors: TRPCError[] = [];
    const call = async (name: string, index: number): Promise<Outcome> => {
      try {
        return { result: { data: await run(asked, name, index, ctx, inputs) } };
      } catch (cause) {
        const error = toTrpcError(cause);
        errors.push(error);
        logFailure(resources.log, { error, path: name, requestId: ctx.requestId });
        return { error: shapeOf(error, asked.type, name, ctx) };
      }
    };
    const outcomes = await Promise.all(asked.names.map(call));
    const own = [...VARY, ...Object.entries(headersFor(errors)).flat()];
    sendJson(response, statusOf(outcomes), asked.isBatch ? outcomes : outcomes[0], own);
  };
}

function plainCallsOf(request: Request): Asked | undefined {
  const type = TYPES[request.method];
  const contentType = request.headers["content-type"] ?? (type === "query" ? "application/json" : "");
  if (type === undefined || !contentType.startsWith("application/json")) return undefined;
  if (request.headers["trpc-accept"] !== undefined) return undefined;
  const { url } = request;
  const mark = url.indexOf("?");
  const search = new URLSearchParams(mark < 0 ? "" : url.slice(mark + 1));
  if (search.has("connectionParams")) return undefined;
  const path = decodeURIComponent(mark < 0 ? url.slice(1) : url.slice(1, mark));
  const isBatch = search.get("batch") === "1";
  const names = isBatch ? path.split(",") : [path];
  return names.every((name) => procedures.get(name)?.type === type)
    ? { type, names, isBatch, search }
    : undefined;
}

async function run(
  { type }: Asked,
  path: string,
  batchIndex: number,
  ctx: Context,
  inputs: () => Promise<unknown[]>,
): Promise<unknown> {
  const getRawInput = async () => (await inputs())[batchIndex];
  const procedure = callable[path] as Procedure;
  return runProcedure(procedure, { path, type, ctx, getRawInput, batchIndex, signal: undefined });
}

/** What each call is given. Read when the first of them wants it: who may not ask is told before. */
async function inputsOf(request: Request, { type, names, isBatch, search }: Asked): Promise<unknown[]> {
  const text = type === "query" ? search.get("input") : await bodyOf(request);
  if (type === "query" && !text) return [];
  const given: unknown = JSON.parse(text ?? "");
  if (!isBatch) return [given];
  if (typeof given !== "object" || given === null || Array.isArray(given)) {
    throw new TRPCError({ code: "BAD_REQUEST", message: "The input of a batch is an object by index" });
  }
  return names.map((_, index) => (given as Record<number, unknown>)[index]);
}

const utf8 = new TextDecoder("utf-8", { fatal: true });

async function bodyOf(request: Request): Promise<string> {
  const bytes = await readBody(request, maxBodyBytes(request));
  try {
    return utf8.decode(bytes);
  } catch (cause) {
    throw new SyntaxError("JSON is UTF-8", { cause });
  }
}

function lazily<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make().catch(refuse));
}

/** As the adapter says it: whatever keeps an input from being read is the sender's mistake. */
function refuse(cause: unknown): never {
  if (cause instanceof TRPCError) throw cause;
  const isTooLarge = cause instanceof DomainError && cause.code === "payload_too_large";
  throw new TRPCError({ code: isTooLarge ? "PAYLOAD_TOO_LARGE" : "BAD_REQUEST", cause });
}

function shapeOf(error: TRPCError, type: Asked["type"], path: string, ctx: Context) {
  return getTRPCErrorShape({ config: appRouter._def._config, error, type, path, input: undefined, ctx });
}

/** The status all calls share, or 207 for a batch whose calls fared differently. */
function statusOf(outcomes: Outcome[]): number {
  const statuses = outcomes.map((outcome) => ("error" in outcome ? outcome.error.data.httpStatus : 200));
  const [first = 200] = statuses;
  return statuses.every((status) => status === first) ? first : 207;
}
