import { type Logger, pino } from "pino";
import type { Config } from "./config.ts";

export type { Logger };

/**
 * JSON lines in production, readable ones on a developer's terminal. Nothing secret is ever handed to it;
 * redaction is the second line of defence, by the names such things have.
 */
export async function openLogger({
  environment,
  logLevel,
}: Pick<Config, "environment" | "logLevel">): Promise<Logger> {
  const options = {
    level: logLevel,
    base: null,
    redact: ["*.authorization", "*.token", "*.password", "*.secretKey", "*.apiKey"],
  };
  if (environment !== "development" || !process.stdout.isTTY) return pino(options);
  const { default: pretty } = await import("pino-pretty");
  return pino(options, pretty({ ...READABLE, sync: true, messageFormat: toSentence }));
}

/** A line of its own for each request; what the sentence says already is not said twice. */
const READABLE = { singleLine: true, translateTime: "HH:MM:ss", ignore: "method,path,status,ms,requestId" };

function toSentence(line: Record<string, unknown>, messageKey: string): string {
  const told = (name: string) => String(line[name] as string | number);
  if (line.method === undefined) return told(messageKey);
  return `${told("method")} ${told("path")} ${told("status")} in ${told("ms")} ms`;
}
