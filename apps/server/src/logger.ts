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
  return pino(options, pretty({ sync: true, ignore: "pid,hostname", translateTime: "HH:MM:ss" }));
}
