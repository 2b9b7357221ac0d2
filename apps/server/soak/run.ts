import { parseArgs } from "node:util";

// `npm run soak`: the production bundle on a database of its own, asked for as long as the options say. Bounded, on
// loopback, needs nothing that is already running.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    requests: { type: "string", default: "50000" },
    sessions: { type: "string", default: "5000" },
    connections: { type: "string", default: "16" },
    rate: { type: "string", default: "0" },
    seconds: { type: "string", default: "600" },
    writes: { type: "string", default: "5000" },
  },
});
const [what = "memory", ...rest] = positionals;
const options = Object.fromEntries(
  Object.entries(values).map(([name, value]) => [name, Number(value)]),
) as Record<keyof typeof values, number>;
const isSound = Object.values(options).every((value) => Number.isInteger(value) && value >= 0);

if (rest.length > 0 || !isSound || !["memory", "crash"].includes(what)) {
  console.error(
    "npm run soak -- [memory] [--requests 50000] [--sessions 5000] [--connections 16] [--rate 0] [--seconds 600]\n" +
      "npm run soak -- crash [--writes 5000] [--connections 16] [--seconds 600]",
  );
  process.exitCode = 2;
} else if (what === "crash") {
  const { soakCrashes } = await import("./crash.ts");
  await soakCrashes(options);
} else {
  const { soakMemory } = await import("./memory.ts");
  await soakMemory(options);
}
