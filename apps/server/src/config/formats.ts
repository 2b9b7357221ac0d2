import { z } from "zod";

// How values are written in variables; what each of them makes of its text is what the rest of the server sees.

/** A whole number between two bounds, both included. */
export const whole = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d+$/, "must be a whole number")
    .transform(Number)
    .refine((value) => value >= least && value <= most, `must lie between ${least} and ${most}`);

/** Words with commas between them; blanks around them do not count. */
export const list = z.string().transform((text) =>
  text
    .split(",")
    .map((item) => item.trim())
    .filter(Boolean),
);

/** Origins as browsers send them: they are compared letter by letter. */
export const origins = list.refine(
  (given) => given.every(isOrigin),
  "must be origins such as https://app.example.com, comma-separated: no path, no slash at the end, no *",
);

/** The addresses of apps that are no web pages (`capacitor://localhost`) have no origin by the standard. */
function isOrigin(text: string): boolean {
  if (/^https?:/.test(text))
    return URL.canParse(text) && new URL(text).origin === text && !text.includes("*");
  return /^[a-z][a-z0-9+.-]*:\/\/[^\s/?#*]+$/.test(text);
}

/** One of some words. */
export const oneOf = <const Words extends readonly [string, ...string[]]>(words: Words) =>
  z.enum(words, `must be ${words.slice(0, -1).join(", ")} or ${words.at(-1)}`);

export const flag = z
  .enum(["true", "false", "1", "0"], "must be true or false")
  .transform((text) => text === "true" || text === "1");

/** A factor on every allowance; null is "off". */
export const rateLimits = z
  .string()
  .regex(/^(off|\d+(\.\d+)?)$/, "must be off, or a factor such as 0.5")
  .transform((text) => (text === "off" ? null : Number(text)))
  .refine((factor) => factor === null || (factor > 0 && factor <= 1000), "must be above 0, at most 1000");

export const postgresUrl = z.string().regex(/^postgres(ql)?:\/\/./, "must be a postgres:// address");

/** Several addresses, or the parameter `cluster=true`, mean a Redis Cluster. */
export const redisAddress = list
  .refine((urls) => urls.every(isRedisUrl), "must be redis:// or rediss:// addresses, comma-separated")
  .transform((urls) => ({
    urls: urls.map((url) => url.split("?", 1)[0] ?? url),
    isCluster: urls.length > 1 || urls.some((url) => new URL(url).searchParams.get("cluster") === "true"),
  }));

/** A public key in PEM; line breaks may be written as `\n`. */
export const pem = z
  .string()
  .transform((text) => text.replaceAll("\\n", "\n"))
  .refine(
    (text) => text.includes("-----BEGIN PUBLIC KEY-----"),
    "must be a PEM public key (BEGIN PUBLIC KEY)",
  );

function isRedisUrl(text: string): boolean {
  return /^rediss?:\/\/./.test(text) && URL.canParse(text);
}
