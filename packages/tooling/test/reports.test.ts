import { expect, test } from "vitest";
import { closingLine } from "../src/steps/closing-line.mjs";
import { addUp, wholeStep } from "../src/steps/step.mjs";
import { secondTriesOfPlaywright, secondTriesOfVitest } from "../src/steps/second-tries.mjs";
import { countPlaywright, countVitest, skippedByVitest } from "../src/steps/test-reports.mjs";

test("the closing line is the counts and nothing else", () => {
  expect(closingLine({ passed: 412, failed: 0 })).toBe("412 passed, 0 failed");
  expect(closingLine({ passed: 0, failed: 1 })).toBe("0 passed, 1 failed");
});

test("steps add up", () => {
  const checks = [wholeStep({ code: 0, output: "" }), wholeStep({ code: 2, output: "bad" })];
  expect(addUp([...checks, { passed: 40, failed: 3, output: "" }])).toEqual({ passed: 41, failed: 4 });
});

test("Vitest's tests are counted, and a file that does not load counts as one failure", () => {
  const report = {
    numPassedTests: 3,
    numFailedTests: 1,
    testResults: [
      { status: "passed", assertionResults: [{ status: "passed" }, { status: "passed" }] },
      { status: "failed", assertionResults: [{ status: "passed" }, { status: "failed" }] },
      { status: "failed", assertionResults: [] },
    ],
  };
  expect(countVitest(report)).toEqual({ passed: 3, failed: 2 });
});

test("Vitest's tests that did not run are told of, by the group they belong to", () => {
  const inRedis = { status: "skipped", title: "expire", ancestorTitles: ["in Redis: no server here"] };
  const alone = { status: "todo", title: "a plan", ancestorTitles: [] };
  const testResults = [
    { status: "passed", assertionResults: [inRedis, { status: "passed", title: "ran", ancestorTitles: [] }] },
    { status: "passed", assertionResults: [inRedis, alone] },
  ];
  expect(skippedByVitest({ testResults })).toEqual([
    "2 not run: in Redis: no server here",
    "1 not run: a plan",
  ]);
});

test("Playwright's tests are counted, and errors around them count as failures", () => {
  const stats = { expected: 5, flaky: 1, unexpected: 2, skipped: 1 };
  expect(countPlaywright({ stats, errors: [] })).toEqual({ passed: 6, failed: 2 });
  expect(countPlaywright({ stats, errors: [{}] })).toEqual({ passed: 6, failed: 3 });
});

test("Vitest's tests that passed on a second try are named, with what went wrong first", () => {
  const steady = { status: "passed", title: "holds", ancestorTitles: [], failureMessages: [] };
  const shaky = { ...steady, title: "waits", ancestorTitles: ["a queue"], failureMessages: ["too late"] };
  const broken = { ...shaky, status: "failed", title: "breaks" };
  expect(secondTriesOfVitest({ testResults: [{ assertionResults: [steady, shaky, broken] }] })).toEqual([
    "passed only on a second try: a queue › waits\ntoo late",
  ]);
});

test("Playwright's tests that passed on a second try are named, with what went wrong first", () => {
  const steady = { projectName: "desk", status: "expected", results: [{}] };
  const shaky = { projectName: "phone", status: "flaky", results: [{ error: { message: "too late" } }, {}] };
  const specs = [{ title: "opens", tests: [steady, shaky] }];
  const suites = [{ title: "a.spec.ts", suites: [{ title: "a menu", specs }] }];
  expect(secondTriesOfPlaywright({ suites })).toEqual([
    "passed only on a second try: phone › a.spec.ts › a menu › opens\ntoo late",
  ]);
});
