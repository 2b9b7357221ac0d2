import { readFile } from "node:fs/promises";
import { cpus } from "node:os";
import autocannon from "autocannon";
import { prepareScenarios } from "../bench/scenarios.ts";
import { startTarget, type Target } from "../bench/target.ts";

export type MemoryOptions = {
  requests: number;
  sessions: number;
  connections: number;
  /** Requests a second; 0: as many as there can be. */
  rate: number;
  /** The end of each part, whatever is done by then. */
  seconds: number;
};

/** Texts of about 4 kB; sessions differ, and chapters repeat as they do among readers. */
const CHAPTERS = Array.from(
  { length: 50 },
  (_, number) =>
    `# Chapter ${number}\n\n${"A business must ascertain which customers purchase frequently.\n\n".repeat(63)}`,
);
/** Enough for a hundred thousand sessions, so that none is put out to make room. */
const ENV = { SESSION_MEMORY_MB: "2048", SESSIONS_PER_ADDRESS: "1000000" };
const SAMPLE_MS = 1000;
/** Samples between two lines about how far it is. */
const SAMPLES_TOLD = 10;

type Sample = { minutes: number; mib: number };

/**
 * Fills the server with sessions, then asks for everything in turns, and prints what became of its memory and how it
 * answered. Exits with 1 when an answer failed.
 */
export async function soakMemory(options: MemoryOptions): Promise<void> {
  const target = await startTarget(ENV);
  try {
    const scenarios = await prepareScenarios(target);
    const before = await residentMib(target);
    const filling = await part(target, options, {
      name: "Sessions opened",
      amount: options.sessions,
      requests: [openingSessions()],
    });
    const filled = await residentMib(target);
    const requests = scenarios.map(({ path, method, headers, body }) => ({
      path,
      method,
      headers,
      ...(body && { body }),
    }));
    const asking = await part(target, options, {
      name: "Requests answered",
      amount: options.requests,
      requests: [...requests, readingSessions(options.sessions)],
    });
    print(options, { before, filled, filling, asking });
    if (filling.failures + asking.failures > 0) process.exitCode = 1;
  } finally {
    await target.stop();
  }
}

type Part = { result: autocannon.Result; failures: number; samples: Sample[] };

async function part(
  target: Target,
  { connections, rate, seconds }: MemoryOptions,
  { name, amount, requests }: { name: string; amount: number; requests: autocannon.Request[] },
): Promise<Part> {
  const samples: Sample[] = [];
  let answered = 0;
  const startedAt = performance.now();
  const sampling = setInterval(async () => {
    const mib = await residentMib(target);
    samples.push({ minutes: (performance.now() - startedAt) / 60_000, mib });
    if (samples.length % SAMPLES_TOLD === 0)
      console.error(`${name}: ${answered} of ${amount}, ${Math.round(mib)} MiB.`);
  }, SAMPLE_MS);
  const running = autocannon({
    url: target.url,
    connections: Math.min(connections, Math.max(1, amount)),
    amount: Math.max(1, amount),
    requests,
    ...(rate > 0 && { overallRate: rate }),
  });
  // The promise is the running instance as well.
  const instance = running as unknown as autocannon.Instance;
  instance.on("response", () => {
    answered += 1;
  });
  const late = setTimeout(() => instance.stop?.(), seconds * 1000);
  const result = await running;
  clearTimeout(late);
  clearInterval(sampling);
  return { result, failures: result.errors + result.non2xx + result.timeouts, samples };
}

const json = { "content-type": "application/json" };

function openingSessions(): autocannon.Request {
  let number = 0;
  return {
    method: "POST",
    path: "/api/personalization/personalize",
    headers: json,
    setupRequest(request) {
      number += 1;
      const body = {
        session_id: `soak-${number}`,
        chapter_id: "soak",
        chapter_content: CHAPTERS[number % CHAPTERS.length],
        difficulty_level: "beginner",
      };
      return { ...request, body: JSON.stringify(body) };
    },
  };
}

function readingSessions(sessions: number): autocannon.Request {
  return {
    method: "POST",
    path: "/api/personalization/toggle-original",
    headers: json,
    setupRequest: (request) => {
      const session_id = sessions === 0 ? "bench" : `soak-${1 + Math.floor(Math.random() * sessions)}`;
      return { ...request, body: JSON.stringify({ session_id }) };
    },
  };
}

/** NaN when the server is gone. */
async function residentMib({ server }: Target): Promise<number> {
  const status = await readFile(`/proc/${server.pid}/status`, "utf8").catch(() => "");
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? Number.NaN) / 1024;
}

/** Least squares over the second half, when everything that is filled once has been: MiB a minute. */
function slope(samples: Sample[]): number {
  const half = samples.slice(Math.floor(samples.length / 2));
  const mean = (pick: (sample: Sample) => number) =>
    half.reduce((sum, each) => sum + pick(each), 0) / half.length;
  const [time, size] = [mean(({ minutes }) => minutes), mean(({ mib }) => mib)];
  const spread = half.reduce((sum, { minutes }) => sum + (minutes - time) ** 2, 0);
  return half.reduce((sum, { minutes, mib }) => sum + (minutes - time) * (mib - size), 0) / spread;
}

type Figures = { before: number; filled: number; filling: Part; asking: Part };

function print(options: MemoryOptions, { before, filled, filling, asking }: Figures): void {
  const { requests, latency } = asking.result;
  const end = asking.samples.at(-1)?.mib ?? filled;
  const lines = [
    ["requests answered", requests.total],
    ["requests a second", Math.round(requests.average)],
    ["p50, p99, slowest (ms)", `${latency.p50}, ${latency.p99}, ${latency.max}`],
    ["failures", filling.failures + asking.failures],
    ["sessions opened", filling.result.requests.total],
    [
      "resident memory before, with the sessions, at the end (MiB)",
      [before, filled, end].map(Math.round).join(", "),
    ],
    ["its slope in the second half (MiB a minute)", slope(asking.samples).toFixed(1)],
  ];
  const date = new Date().toISOString().slice(0, 10);
  console.log(
    `${date}, ${cpus().length} cores, Node ${process.version}, ${options.connections} connections, ${options.rate || "no"} rate\n`,
  );
  console.log("| soak | |\n|---|--:|");
  for (const [name, value] of lines) console.log(`| ${name} | ${value} |`);
}
