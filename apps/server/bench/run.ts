// `npm run bench`: everything, or only what is named. Bounded, on loopback, needs nothing that is already running.
const measurements = {
  requests: () => import("./requests.ts"),
  stores: () => import("./stores.ts"),
  chapters: () => import("./chapters.ts"),
  streams: () => import("./streams.ts"),
};
type Name = keyof typeof measurements;

const names = Object.keys(measurements) as Name[];
const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !names.includes(name as Name));

if (unknown.length > 0) {
  console.error(`There is no measurement "${unknown.join(", ")}". There are: ${names.join(", ")}.`);
  process.exitCode = 2;
} else {
  for (const name of names) {
    if (chosen.length === 0 || chosen.includes(name)) await measurements[name]();
  }
}
