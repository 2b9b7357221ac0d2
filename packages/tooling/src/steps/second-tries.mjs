/*
 * One test in fourteen thousand may meet a machine's bad moment. In a run of everything a failed test is tried once
 * more, and one that only then passes is named with what went wrong: it is a fault of the test or of the product.
 */

/** @typedef {{ title: string, ancestorTitles?: string[], status: string, failureMessages?: string[] }} Assertion */
/** @typedef {{ projectName: string, status: string, results: { error?: { message?: string } }[] }} Attempted */
/** @typedef {{ title: string, specs?: { title: string, tests: Attempted[] }[], suites?: Suite[] }} Suite */

/** What Vitest's report says of tests that passed on a second try, a sentence each. @param {unknown} report */
export function secondTriesOfVitest(report) {
  const { testResults } = /** @type {{ testResults: { assertionResults: Assertion[] }[] }} */ (report);
  return testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status, failureMessages = [] }) => status === "passed" && failureMessages.length > 0)
    .map(({ ancestorTitles = [], title, failureMessages }) =>
      sentence([...ancestorTitles, title], failureMessages?.[0]),
    );
}

/** What Playwright's report says of tests that passed on a second try, a sentence each. @param {unknown} report */
export function secondTriesOfPlaywright(report) {
  const { suites } = /** @type {{ suites: Suite[] }} */ (report);
  return suites.flatMap((suite) => shakyIn(suite, []));
}

/** @param {Suite} suite @param {string[]} above @returns {string[]} */
function shakyIn({ title, specs = [], suites = [] }, above) {
  const path = [...above, title];
  const here = specs.flatMap((spec) =>
    spec.tests
      .filter(({ status }) => status === "flaky")
      .map(({ projectName, results }) =>
        sentence([projectName, ...path, spec.title], results[0]?.error?.message),
      ),
  );
  return [...here, ...suites.flatMap((suite) => shakyIn(suite, path))];
}

/** @param {string[]} path @param {string | undefined} message */
function sentence(path, message = "no message") {
  return `passed only on a second try: ${path.join(" › ")}\n${message}`;
}
