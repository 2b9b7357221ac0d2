import { median, newVisitor } from "./page.mjs";

const VISITS = 5;
/** Most pieces named that moved. */
const MOST_NAMED = 4;
/** Long enough for late fonts, chunks and shifts. */
const SETTLING_MS = 3500;

/** Largest contentful paint and layout shift of first visits, everything slow, nothing cached. */
export async function measureFirstVisit(browser, name, address) {
  const visits = [];
  for (let visit = 0; visit < VISITS; visit++) visits.push(await visitOnce(browser, address));
  return [
    {
      what: `largest contentful paint, ${name}`,
      value: median(visits.map(({ lcp }) => lcp)) / 1000,
      limit: 2,
      unit: "s",
      digits: 2,
      note: visits.at(-1).lcpElement,
    },
    {
      what: `cumulative layout shift, ${name}`,
      value: Math.max(...visits.map(({ cls }) => cls)),
      limit: 0.02,
      unit: "",
      digits: 3,
      note: [...new Set(visits.flatMap(({ shifted }) => shifted))].slice(0, MOST_NAMED).join("; "),
    },
  ];
}

async function visitOnce(browser, address) {
  const visitor = await newVisitor(browser);
  await visitor.slowNetwork();
  await visitor.slowProcessor();
  await visitor.page.goto(address, { waitUntil: "load" });
  await visitor.page.waitForTimeout(SETTLING_MS);
  const vitals = await visitor.vitals();
  await visitor.close();
  return vitals;
}
