import { expect, test } from "vitest";
import { readAudit, toResult } from "../src/audit.mjs";

const advisory = (severity: string) => ({
  module_name: "left-pad",
  severity,
  title: "Pads too far",
  url: "https://example.com/1",
});
const report = (...severities: string[]) =>
  JSON.stringify({ advisories: Object.fromEntries(severities.map((one, at) => [at, advisory(one)])) });

test.each(["moderate", "high", "critical"])("a %s advisory fails the run and is named", (severity) => {
  const { failed, output } = toResult(readAudit(report("low", severity)));
  expect(failed).toBe(1);
  expect(output).toBe(`left-pad: Pads too far (${severity}) https://example.com/1`);
});

test.each([
  ["none at all", report()],
  ["low ones", report("info", "low")],
])("%s pass", (_name, answer) => {
  expect(toResult(readAudit(answer))).toMatchObject({ passed: 1, failed: 0 });
});

test("warnings printed before the answer do not hide it", () => {
  expect(readAudit(`WARN deprecated things\n${report("high")}`)).toMatchObject({ kind: "found" });
});

test.each([
  [
    "a registry without advisories",
    '{"error":{"code":"X","message":"responded with 405 at https://a.example/x"}}',
  ],
  ["no network", "getaddrinfo ENOTFOUND"],
  ["nothing", ""],
  ["half an answer", '{"advisories":'],
  ["something else", "{}"],
])("%s is no verdict: nothing fails, and it is said loudly", (_name, answer) => {
  const { passed, failed, notes = [] } = toResult(readAudit(answer));
  expect({ passed, failed }).toEqual({ passed: 0, failed: 0 });
  expect(notes.join()).toContain("NOT audited");
  expect(notes.join()).not.toContain("https://");
});
