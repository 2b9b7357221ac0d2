import type { Goal } from "./goal.ts";
import { averageSale } from "./goals/average-sale.ts";
import { awareness } from "./goals/awareness.ts";
import { bookings } from "./goals/bookings.ts";
import { firmsAsClients } from "./goals/firms-as-clients.ts";
import { footfall } from "./goals/footfall.ts";
import { hiring } from "./goals/hiring.ts";
import { launch } from "./goals/launch.ts";
import { leads } from "./goals/leads.ts";
import { mailingList } from "./goals/mailing-list.ts";
import { newCustomers } from "./goals/new-customers.ts";
import { noShows } from "./goals/no-shows.ts";
import { offers } from "./goals/offers.ts";
import { onlineSales } from "./goals/online-sales.ts";
import { ownAim } from "./goals/own-aim.ts";
import { referrals } from "./goals/referrals.ts";
import { repeatVisits } from "./goals/repeat-visits.ts";
import { retention } from "./goals/retention.ts";
import { reviews } from "./goals/reviews.ts";
import { sales } from "./goals/sales.ts";
import { support } from "./goals/support.ts";
import { volunteers } from "./goals/volunteers.ts";

/**
 * Every kind of aim we know something of. To add one, write its file in `goals/` and name it here. Where an aim uses
 * as many words of two kinds, the one named first has it.
 */
export const GOALS: readonly Goal[] = [
  newCustomers,
  repeatVisits,
  bookings,
  averageSale,
  awareness,
  leads,
  offers,
  onlineSales,
  launch,
  reviews,
  mailingList,
  referrals,
  footfall,
  retention,
  hiring,
  firmsAsClients,
  support,
  volunteers,
  noShows,
  sales,
];

/** What is said of an aim whose kind is not known. */
export const ANY_GOAL: Goal = ownAim;
