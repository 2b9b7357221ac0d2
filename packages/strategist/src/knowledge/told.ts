import type { Industry } from "./industry.ts";
import { bodyAndHealth } from "./told/body-and-health.ts";
import { foodAndDrink } from "./told/food-and-drink.ts";
import { homeAndTrades } from "./told/home-and-trades.ts";
import { knowledgeServices } from "./told/knowledge-services.ts";
import { otherBusinesses } from "./told/other-businesses.ts";
import { peopleAndPlaces } from "./told/people-and-places.ts";
import { shops } from "./told/shops.ts";
import { specialists } from "./told/specialists.ts";

/**
 * What a post says once it has named its subject: by trade, and by the words of the trade's idea, tip or season. Two
 * or three sentences, the first of which can stand alone. True of the trade in general, without figures; what only the
 * owner can know stands in square brackets.
 */
export type Told = Readonly<Record<Industry["id"], Readonly<Record<string, string>>>>;

export const TOLD: Told = {
  ...specialists,
  ...foodAndDrink,
  ...shops,
  ...bodyAndHealth,
  ...homeAndTrades,
  ...knowledgeServices,
  ...peopleAndPlaces,
  ...otherBusinesses,
};
