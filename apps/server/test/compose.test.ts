/** What docker-compose.yml promises, as far as it can be told without a container engine. */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { variableNames } from "../src/config.ts";

type Service = {
  image?: string;
  build?: string;
  command?: string[];
  profiles?: string[];
  ports?: string[];
  volumes?: string[];
  read_only?: boolean;
  environment?: Record<string, string>;
  healthcheck?: { disable?: boolean };
  depends_on?: Record<string, { condition: string }>;
  deploy?: { replicas: number };
};

const fromRoot = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const text = readFileSync(fromRoot("docker-compose.yml"), "utf8");
const { services } = parse(text, { merge: true }) as { services: Record<string, Service> };
const ours = Object.entries(services).filter(([, service]) => service.build !== undefined);

const dependencies = (name: string) =>
  Object.entries(services[name]?.depends_on ?? {}).map(([other, { condition }]) => `${other} ${condition}`);

test("without a profile there are a database, Redis, one run of the migrations and one server", () => {
  const names = Object.keys(services).filter((name) => services[name]?.profiles === undefined);
  expect(names).toEqual(["postgres", "redis", "migrate", "app"]);
});

test("a server waits for the migrations and Redis, the migrations for the database, the proxy for servers", () => {
  expect(dependencies("migrate")).toEqual(["postgres service_healthy"]);
  for (const name of ["app", "servers"]) {
    expect(dependencies(name)).toEqual(["migrate service_completed_successfully", "redis service_healthy"]);
  }
  expect(dependencies("proxy")).toEqual(["servers service_healthy"]);
});

test("the profile scale has several servers, which only the proxy reaches", () => {
  expect(services.servers).toMatchObject({ profiles: ["scale"], environment: { TRUST_PROXY: "1" } });
  expect(services.servers?.deploy?.replicas).toBeGreaterThan(1);
  expect(services.servers?.ports).toBeUndefined();
  const mounted = services.proxy?.volumes?.map((volume) => volume.split(":")[0]?.slice(2) ?? "") ?? [];
  expect(mounted.map((path) => existsSync(fromRoot(path)))).toEqual([true]);
});

test("our containers run the image's own programs, write nothing, and are told variables that exist", () => {
  const dockerfile = readFileSync(fromRoot("Dockerfile"), "utf8");
  for (const [name, service] of ours) {
    expect(service.read_only, name).toBe(true);
    expect(variableNames).toEqual(expect.arrayContaining(Object.keys(service.environment ?? {})));
    const program = service.command?.at(-1) ?? "apps/server/dist/main.js";
    expect(["apps/server/dist/main.js", "apps/server/dist/migrate.js"]).toContain(program);
  }
  expect(dockerfile).toContain("HEALTHCHECK");
});

test("what is secret of an installation is taken from its own environment, never from this file", () => {
  const secrets = variableNames.filter((name) => /KEY|SECRET/.test(name));
  for (const [name, { environment = {} }] of ours) {
    const taken = Object.fromEntries(secrets.map((secret) => [secret, `\${${secret}:-}`]));
    expect(environment, name).toMatchObject(taken);
  }
});

test("every port is this machine's alone, and every other image names its major version", () => {
  const all = Object.values(services);
  for (const port of all.flatMap(({ ports }) => ports ?? [])) expect(port).toMatch(/^127\.0\.0\.1:/);
  for (const { image } of all.filter(({ build }) => build === undefined))
    expect(image).toMatch(/^[a-z]+:\d+/);
});
