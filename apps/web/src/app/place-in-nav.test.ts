import { expect, test } from "vitest";
import { paths } from "../paths.ts";
import { isAt } from "./place-in-nav.ts";

const ways = {
  playbook: paths.playbook,
  own: paths.ownChapter,
  businesses: paths.businesses,
  strategies: paths.strategies,
  posts: paths.posts,
};

test.each([
  ["/read", ["playbook"]],
  ["/read/pricing", ["playbook"]],
  ["/read/own", ["own"]],
  ["/read/saved/3", ["own"]],
  ["/businesses/7/strategies", ["businesses"]],
  ["/strategies/4/versions", ["strategies"]],
  ["/posts/templates", ["posts"]],
  ["/calendar", ["posts"]],
  ["/readers", []],
])("%s belongs to %j", (pathname, expected) => {
  const here = Object.entries(ways).filter(([, way]) => isAt(way, pathname));
  expect(here.map(([name]) => name)).toEqual(expected);
});
