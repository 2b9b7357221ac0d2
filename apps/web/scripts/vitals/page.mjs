/** A processor four times slower than this one: about a mid-range phone. */
const CPU_SLOWDOWN = 4;

/** Lighthouse's "slow 4G": 150 ms round trip, 1.6 Mbit/s down, 750 kbit/s up. */
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
};

const PHONE = { width: 390, height: 844 };

/**
 * A page of a visitor who has never been here, which writes down its vitals as the browser reports them.
 * @param {import("@playwright/test").Browser} browser
 */
export async function newVisitor(browser) {
  const context = await browser.newContext({ viewport: PHONE, deviceScaleFactor: 2, hasTouch: true });
  const page = await context.newPage();
  await page.addInitScript(watchVitals);
  const session = await context.newCDPSession(page);
  return {
    page,
    slowNetwork: () => session.send("Network.emulateNetworkConditions", SLOW_4G),
    slowProcessor: () => session.send("Emulation.setCPUThrottlingRate", { rate: CPU_SLOWDOWN }),
    /** @returns {Promise<{ lcp: number, cls: number, lcpElement: string, events: { name: string, duration: number }[] }>} */
    vitals: () => page.evaluate(() => structuredClone(globalThis.vitals)),
    close: () => context.close(),
  };
}

/** Runs in the page before anything else does. */
function watchVitals() {
  const vitals = { lcp: 0, lcpElement: "", cls: 0, shifted: [], events: [] };
  globalThis.vitals = vitals;
  const watch = (options, note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
      buffered: true,
      ...options,
    });
  watch({ type: "largest-contentful-paint" }, (entry) => {
    vitals.lcp = entry.startTime;
    vitals.lcpElement = `${entry.element?.tagName.toLowerCase() ?? "?"}: ${entry.element?.textContent?.slice(0, 30) ?? ""}`;
  });
  watch({ type: "layout-shift" }, (entry) => {
    if (entry.hadRecentInput) return;
    vitals.cls += entry.value;
    for (const { node } of entry.sources)
      vitals.shifted.push(
        `${entry.value.toFixed(3)} ${node?.nodeName.toLowerCase() ?? "?"}: ${node?.textContent?.slice(0, 30) ?? ""}`,
      );
  });
  watch({ type: "event", durationThreshold: 16 }, ({ name, duration, interactionId }) => {
    if (interactionId) vitals.events.push({ name, duration });
  });
}

/** The middle one of some numbers. */
export function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;
}
