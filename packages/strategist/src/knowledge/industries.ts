import type { Industry } from "./industry.ts";
import { bodyAndHealth } from "./industries/body-and-health.ts";
import { foodAndDrink } from "./industries/food-and-drink.ts";
import { homeAndTrades } from "./industries/home-and-trades.ts";
import { knowledgeServices } from "./industries/knowledge-services.ts";
import { otherBusinesses } from "./industries/other-businesses.ts";
import { peopleAndPlaces } from "./industries/people-and-places.ts";
import { shops } from "./industries/shops.ts";
import { specialists } from "./industries/specialists.ts";

/** Every trade we know something of. To add one, write its entry in the file it belongs to; nothing else changes. */
export const INDUSTRIES: readonly Industry[] = [
  ...specialists,
  ...foodAndDrink,
  ...shops,
  ...bodyAndHealth,
  ...homeAndTrades,
  ...knowledgeServices,
  ...peopleAndPlaces,
];

/** What is said of a business whose trade is not known. */
export const ANY_INDUSTRY: Industry = otherBusinesses;
