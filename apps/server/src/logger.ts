import { type DestinationStream, destination, type Logger, pino, stdSerializers } from "pino";
import type { Config } from "./config.ts";

export type { Logger };

/** Names of what must not be read in a log, wherever it stands in a line. */
const HIDDEN = [
  "accessToken",
  "apiKey",
  "authorization",
  "cookie",
  "password",
  "refreshToken",
  "secret",
  "secretKey",
  "token",
];

/** Of an error what leads to its place. Drivers and clients attach rows, parameters and headers to theirs. */
function toLogged(error: unknown) {
  if (!(error instanceof Error)) return error;
  const { type, message, stack } = stdSerializers.err(error);
  return { type, message, stack, ...("code" in error && { code: error.code }) };
}

/** How lines are written, wherever they go. */
export const loggerOptions = {
  base: null,
  redact: HIDDEN.flatMap((name) => [name, `*.${name}`]),
  serializers: { err: toLogged },
};

/**
 * JSON lines in production, readable ones on a developer's terminal. Nothing secret is ever handed to it;
 * redaction is the second line of defence, by the names such things have.
 */
export async function openLogger({
  environment,
  logLevel,
}: Pick<Config, "environment" | "logLevel">): Promise<Logger> {
  const options = { ...loggerOptions, level: logLevel };
  if (environment !== "development" || !process.stdout.isTTY) return pino(options, openOutput());
  const { default: pretty } = await import("pino-pretty");
  return pino(options, pretty({ ...READABLE, sync: true, messageFormat: toSentence }));
}

/** Standard output, to which the lines of one turn of the event loop go in one write. None is kept for longer. */
function openOutput(): DestinationStream {
  const output = destination({ sync: true });
  let lines = "";
  const flush = () => {
    if (lines !== "") output.write(lines);
    lines = "";
  };
  process.once("exit", flush);
  return {
    write(line) {
      if (lines === "") setImmediate(flush);
      lines += line;
    },
  };
}

/** A line of its own for each request; what the sentence says already is not said twice. */
const READABLE = { singleLine: true, translateTime: "HH:MM:ss", ignore: "method,path,status,ms,requestId" };

function toSentence(line: Record<string, unknown>, messageKey: string): string {
  const told = (name: string) => String(line[name] as string | number);
  if (line.method === undefined) return told(messageKey);
  return `${told("method")} ${told("path")} ${told("status")} in ${told("ms")} ms`;
}
