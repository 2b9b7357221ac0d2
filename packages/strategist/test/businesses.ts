import type { BusinessFacts, Month } from "../src/index.ts";

/** A business of which only the name is known, and whatever a test adds. */
export function aBusiness(facts: Partial<BusinessFacts> = {}): BusinessFacts {
  return {
    name: "Blue Cup",
    description: null,
    industry: null,
    companySize: null,
    targetAudience: null,
    marketingGoals: null,
    additionalContext: null,
    ...facts,
  };
}

/** Ten different businesses, as their owners might describe them, and the month each begins. */
export const TEN_BUSINESSES: Readonly<Record<string, { month: Month; facts: BusinessFacts }>> = {
  "corner-cafe": {
    month: 11,
    facts: aBusiness({
      description: "We roast coffee in small batches and serve it in a corner shop by the station.",
      industry: "Coffee shop",
      companySize: "4 people",
      targetAudience: "Commuters who pass at seven, and parents who meet after school.",
      marketingGoals:
        "Twenty more breakfast guests on weekdays, without discounts. Fifty more regulars by summer.",
      additionalContext: "We can spend €500 a month.",
    }),
  },
  "tax-office": {
    month: 1,
    facts: aBusiness({
      name: "Lindqvist & Daughters",
      description: "Bookkeeping and tax returns for craftspeople and small shops",
      industry: "Accounting",
      companySize: "6-10",
      targetAudience: "Sole traders; craft firms with up to 20 employees",
      marketingGoals: "More enquiries from craft firms; be recommended by our clients",
    }),
  },
  "yoga-studio": {
    month: 8,
    facts: aBusiness({
      name: "Stillwater Yoga",
      description: "Small yoga classes above the bakery. Eight mats, two teachers.",
      companySize: "Just me and a friend",
      targetAudience: "Office workers with sore backs, beginners over fifty",
      marketingGoals: "Fill the morning classes\nKeep members longer than the first month",
    }),
  },
  "online-ceramics": {
    month: 10,
    facts: aBusiness({
      name: "Tide & Clay",
      description: "Handmade ceramic tableware, glazed with ash from the village.",
      industry: "Handmade ceramics, online",
      companySize: "Solo",
      targetAudience: "People who set a table with care",
      marketingGoals: "Sell more online before Christmas, build a newsletter list",
    }),
  },
  plumber: {
    month: 4,
    facts: aBusiness({
      name: "Okafor Plumbing",
      description: "Bathrooms, boilers and leaks in the eastern districts.",
      industry: "Plumbing",
      companySize: "12 employees",
      targetAudience: "Home owners; property managers",
      marketingGoals: "Find two apprentices, more reviews, fewer small emergency jobs",
    }),
  },
  "school-software": {
    month: 9,
    facts: aBusiness({
      name: "Rota",
      description: "Software that plans substitute teachers in schools.",
      industry: "SaaS",
      companySize: "25",
      targetAudience: "Heads of schools and their secretaries",
      marketingGoals: "Thirty demos by December; lower churn after the trial",
    }),
  },
  "animal-shelter": {
    month: 11,
    facts: aBusiness({
      name: "Second Basket",
      description: "An association that finds homes for old dogs and cats.",
      industry: "Nonprofit",
      targetAudience: "Families, retired people and people who lost a pet",
      marketingGoals: "Monthly donors. Volunteers for the weekend walks.",
    }),
  },
  "guest-house": {
    month: 2,
    facts: aBusiness({
      name: "Haus am Wehr",
      description: "A guest house with nine rooms beside the river path.",
      industry: "Guest house",
      companySize: "family",
      targetAudience: "Cyclists, couples in the quiet season",
      marketingGoals: "More direct bookings, fill November and March",
    }),
  },
  "unknown-trade": {
    month: 6,
    facts: aBusiness({
      name: "Quillon",
      description: "We restore fencing foils and lend them to clubs.",
      marketingGoals: "Be asked for advice before a season begins",
    }),
  },
  "name-only": { month: 12, facts: aBusiness({ name: "Nadel *und* Faden | since 1998" }) },
};

/** Two of one trade, who want different things for different people. */
export const USED_BOOKS = aBusiness({
  name: "Second Story Books",
  industry: "Bookstore",
  description: "A used bookstore with a reading room and a cat.",
  companySize: "2 people",
  targetAudience: "Readers, collectors, students",
  marketingGoals: "Survive the winter",
});
export const CHILDRENS_BOOKS = aBusiness({
  name: "Page & Pine",
  industry: "Bookstore",
  description: "New books and toys for children, with a story hour on Saturdays.",
  companySize: "5 people",
  targetAudience: "Parents of small children, grandparents, teachers",
  marketingGoals: "Sell more before Christmas. Fill the story hour.",
});
