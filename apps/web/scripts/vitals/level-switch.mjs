import { median, newVisitor } from "./page.mjs";
import { chapterOf, chooseLevel, readOwnText } from "./own-text.mjs";

const CHARACTERS = 20_000;
const ROUNDS = 7;

/** From the tap on a level that was read before to the frame in which its text is on the screen. */
export async function measureLevelSwitch(browser, address) {
  const visitor = await newVisitor(browser);
  const { page } = visitor;
  await readOwnText(page, address, chapterOf(CHARACTERS));
  await chooseLevel(page, "Beginner");
  await chooseLevel(page, "Original");
  await visitor.slowProcessor();
  const times = [];
  for (let round = 0; round < ROUNDS; round++) {
    times.push(await page.evaluate(timeSwitch, "beginner"));
    times.push(await page.evaluate(timeSwitch, "original"));
  }
  await visitor.close();
  return [
    {
      what: "level switch of a cached chapter of 20 kB",
      value: median(times),
      limit: 100,
      unit: "ms",
      digits: 0,
    },
  ];
}

/** Runs in the page: taps a level, and waits until other text is there and has been drawn. */
async function timeSwitch(level) {
  const text = () => document.querySelector("article .chapter").textContent;
  const before = text();
  const start = performance.now();
  document.querySelector(`input[type=radio][value=${level}]`).click();
  const painted = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => resolve(performance.now());
        channel.port2.postMessage(null);
      });
    });
  let end = await painted();
  while (text() === before) end = await painted();
  const taken = end - start;
  await new Promise((resolve) => setTimeout(resolve, 400));
  return taken;
}
