import { type DemoPerson, makeDemoPerson } from "../scripts/demo-person.ts";
import { ONBOARDING_STEPS, paths } from "../src/paths.ts";
import { expectSound } from "./support/sound.ts";
import { aPerson, test as base } from "./support/test.ts";

/** Somebody with businesses, a strategy and posts; one for all tests of a worker. */
const test = base.extend<object, { person: DemoPerson }>({
  person: [
    // oxlint-disable-next-line eslint/no-empty-pattern -- Playwright reads from the pattern which fixtures are wanted
    async ({}, use) => use(await makeDemoPerson(`http://localhost:${process.env["E2E_PORT"]}`, aPerson())),
    { scope: "worker" },
  ],
});

type Addresses = { for: "anybody" | "members"; of: (person: DemoPerson) => string[] };

const open = (...addresses: string[]): Addresses => ({ for: "anybody", of: () => addresses });
const members = (of: (person: DemoPerson) => string | string[]): Addresses => ({
  for: "members",
  of: (person) => [of(person)].flat(),
});

/** Where each path of the app leads to; the compiler misses a page that is not here. */
const pages: Record<keyof typeof paths, Addresses> = {
  home: open(paths.home),
  playbook: open(paths.playbook),
  chapter: open(paths.chapter("pricing")),
  ownChapter: open(paths.ownChapter),
  ownReading: open(paths.ownReading),
  signIn: open(paths.signIn),
  savedChapter: members(() => paths.savedChapter(1)),
  onboarding: members(() => ONBOARDING_STEPS.map(paths.onboarding)),
  dashboard: members(() => paths.dashboard),
  businesses: members(() => paths.businesses),
  business: members(({ businessId }) => paths.business(businessId)),
  editBusiness: members(({ businessId }) => paths.editBusiness(businessId)),
  businessStrategies: members(({ businessId }) => paths.businessStrategies(businessId)),
  strategies: members(() => paths.strategies),
  strategy: members(({ strategyId }) => paths.strategy(strategyId)),
  strategyVersions: members(({ strategyId }) => paths.strategyVersions(strategyId)),
  readStrategy: members(({ strategyId }) => paths.readStrategy(strategyId)),
  posts: members(() => paths.posts),
  newPosts: members(() => paths.newPosts),
  post: members(({ postId }) => paths.post(postId)),
  templates: members(() => paths.templates),
  calendar: members(() => paths.calendar),
  account: members(() => paths.account),
};

for (const [name, addresses] of Object.entries(pages)) {
  if (addresses.for === "anybody")
    test(`${name} is accessible to anybody, in every width and light`, async ({ page, person }) => {
      for (const address of addresses.of(person)) {
        await page.goto(address);
        await expectSound(page);
      }
    });
  test(`${name} is accessible to somebody signed in, in every width and light`, async ({ page, person }) => {
    test.slow();
    await page.addInitScript((kept) => {
      localStorage.setItem("growth-guide.local-person", kept);
    }, JSON.stringify(person.name));
    for (const address of addresses.of(person)) {
      await page.goto(address);
      await page.getByRole("link", { name: /^Your account/ }).waitFor();
      await expectSound(page);
    }
  });
}
