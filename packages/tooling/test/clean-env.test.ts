import { delimiter } from "node:path";
import { expect, test } from "vitest";
import { environmentFor, withoutNpmSettings } from "../src/bootstrap/clean-env.mjs";

test("what npm leaves in a script's environment is gone", () => {
  const env = {
    HOME: "/home/ada",
    INIT_CWD: "/home/ada/project",
    npm_lifecycle_event: "test",
    npm_package_name: "growth-guide",
    npm_config_user_agent: "npm/10",
    npm_config_prefix: "/usr",
    npm_config_ignore_scripts: "true",
    npm_execpath: "/usr/lib/node_modules/npm/bin/npm-cli.js",
    npm_node_execpath: "/usr/bin/node",
  };
  expect(withoutNpmSettings(env)).toEqual({ HOME: "/home/ada" });
});

test("registry, proxy and certificate settings stay", () => {
  const env = {
    npm_config_registry: "https://packages.example/",
    "npm_config_@acme:registry": "https://acme.example/",
    "npm_config_//packages.example/:_authToken": "secret",
    npm_config_proxy: "http://proxy.example",
    npm_config_https_proxy: "http://proxy.example",
    npm_config_noproxy: "localhost",
    npm_config_cafile: "/etc/ca.pem",
    npm_config_strict_ssl: "false",
    npm_config_userconfig: "/home/ada/.npmrc",
    NPM_CONFIG_REGISTRY: "https://packages.example/",
    HTTPS_PROXY: "http://proxy.example",
    NODE_EXTRA_CA_CERTS: "/etc/ca.pem",
  };
  expect(withoutNpmSettings(env)).toEqual(env);
});

test("without npm around it, the environment stays as it is", () => {
  const env = { EDITOR: "vi", COLOR: "1", INIT_CWD: "/somewhere", HOME: "/home/ada" };
  expect(withoutNpmSettings(env)).toEqual(env);
});

test("the chosen Node comes first on the path, however the platform spells it", () => {
  expect(environmentFor({ PATH: "/usr/bin" }, "/opt/node/bin/node").PATH).toBe(
    `/opt/node/bin${delimiter}/usr/bin`,
  );
  expect(environmentFor({ Path: "/usr/bin" }, "/opt/node/bin/node")).toEqual({
    Path: `/opt/node/bin${delimiter}/usr/bin`,
  });
  expect(environmentFor({}, "/opt/node/bin/node")).toEqual({ PATH: "/opt/node/bin" });
});
