import { cpus } from "node:os";
import autocannon from "autocannon";
import { prepareScenarios, type Scenario } from "./scenarios.ts";
import { startTarget } from "./target.ts";

// The measurement behind `npm run bench`: bounded, on loopback, needs nothing that is already running.
const CONNECTIONS = 32;
const SECONDS = 5;
const WARM_UP_SECONDS = 1;

const target = await startTarget();
try {
  const scenarios = await prepareScenarios(target);
  console.log(
    `${new Date().toISOString().slice(0, 10)}, ${cpus().length} cores, Node ${process.version}, ${CONNECTIONS} connections\n`,
  );
  console.log("| scenario | requests/s | p50 ms | p99 ms | failures |\n|---|--:|--:|--:|--:|");
  for (const scenario of scenarios) {
    await load(target.url, scenario, WARM_UP_SECONDS);
    const { requests, latency, errors, non2xx } = await load(target.url, scenario, SECONDS);
    const failures = errors + non2xx;
    console.log(
      `| ${scenario.name} | ${Math.round(requests.average)} | ${latency.p50} | ${latency.p99} | ${failures} |`,
    );
    if (failures > 0) process.exitCode = 1;
  }
} finally {
  await target.stop();
}

function load(
  url: string,
  { path, method, body, headers }: Scenario,
  duration: number,
): Promise<autocannon.Result> {
  return autocannon({
    url: url + path,
    method,
    headers,
    connections: CONNECTIONS,
    duration,
    ...(body !== undefined && { body }),
  });
}
