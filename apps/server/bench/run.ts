import { parseArgs } from "node:util";
import { PARTS, type Part } from "./row.ts";
import type { SuiteOptions } from "./suite.ts";

// `npm run bench`: the suite, parts of it, or a longer look at one thing. Bounded, on loopback, needs nothing that is
// already running.
const looks = {
  stores: () => import("./stores.ts"),
  chapters: () => import("./chapters.ts"),
  streams: () => import("./streams.ts"),
};
const isPart = (name: string): name is Part => PARTS.some((part) => part === name);
const isLook = (name: string): name is keyof typeof looks => Object.hasOwn(looks, name);

const usage =
  `npm run bench -- [${PARTS.join("] [")}] [--rounds 3] [--seconds 2] [--save]\n` +
  `npm run bench -- ${Object.keys(looks).join(" | ")}`;

const chosen = choose();
if (chosen === undefined) process.exitCode = 2;
else if (typeof chosen === "string") await looks[chosen]();
else await (await import("./suite.ts")).runSuite(chosen);

/** What the command line asks for; undefined when it cannot be done, which has been said. */
function choose(): keyof typeof looks | SuiteOptions | undefined {
  try {
    return parse();
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
    return undefined;
  }
}

function parse(): keyof typeof looks | SuiteOptions {
  const { values, positionals } = parseArgs({
    // pnpm hands a "--" on, npm does not.
    args: process.argv.slice(2).filter((argument) => argument !== "--"),
    allowPositionals: true,
    options: {
      rounds: { type: "string", default: "3" },
      seconds: { type: "string", default: "2" },
      save: { type: "boolean", default: false },
    },
  });
  const [rounds, seconds] = [Number(values.rounds), Number(values.seconds)];
  const [first = ""] = positionals;
  if (positionals.length === 1 && isLook(first)) return first;
  if (!positionals.every(isPart)) throw new Error(`Not one of these: ${positionals.join(", ")}.`);
  if (!(Number.isInteger(rounds) && rounds > 0 && seconds > 0)) {
    throw new Error("Rounds are a whole number and seconds a number, both above 0.");
  }
  if (values.save && positionals.length > 0) throw new Error("Only a run of the whole suite can be saved.");
  return { parts: positionals.length > 0 ? positionals : [...PARTS], rounds, seconds, save: values.save };
}
