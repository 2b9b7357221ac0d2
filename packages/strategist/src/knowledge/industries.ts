import type { Industry } from "./industry.ts";
import { accounting } from "./industries/accounting.ts";
import { advisory } from "./industries/advisory.ts";
import { agency } from "./industries/agency.ts";
import { architect } from "./industries/architect.ts";
import { bakery } from "./industries/bakery.ts";
import { bar } from "./industries/bar.ts";
import { barber } from "./industries/barber.ts";
import { bicycles } from "./industries/bicycles.ts";
import { bookshop } from "./industries/bookshop.ts";
import { boutique } from "./industries/boutique.ts";
import { builder } from "./industries/builder.ts";
import { cafe } from "./industries/cafe.ts";
import { care } from "./industries/care.ts";
import { catering } from "./industries/catering.ts";
import { childcare } from "./industries/childcare.ts";
import { cleaning } from "./industries/cleaning.ts";
import { consulting } from "./industries/consulting.ts";
import { coworking } from "./industries/coworking.ts";
import { craft } from "./industries/craft.ts";
import { creator } from "./industries/creator.ts";
import { dentist } from "./industries/dentist.ts";
import { education } from "./industries/education.ts";
import { energy } from "./industries/energy.ts";
import { events } from "./industries/events.ts";
import { finance } from "./industries/finance.ts";
import { fitness } from "./industries/fitness.ts";
import { florist } from "./industries/florist.ts";
import { foodProducer } from "./industries/food-producer.ts";
import { garage } from "./industries/garage.ts";
import { garden } from "./industries/garden.ts";
import { giftShop } from "./industries/gift-shop.ts";
import { grocer } from "./industries/grocer.ts";
import { hotel } from "./industries/hotel.ts";
import { legal } from "./industries/legal.ts";
import { manufacturer } from "./industries/manufacturer.ts";
import { movers } from "./industries/movers.ts";
import { nonprofit } from "./industries/nonprofit.ts";
import { onlineShop } from "./industries/online-shop.ts";
import { otherBusinesses } from "./industries/other-businesses.ts";
import { passengers } from "./industries/passengers.ts";
import { pets } from "./industries/pets.ts";
import { practice } from "./industries/practice.ts";
import { printing } from "./industries/printing.ts";
import { property } from "./industries/property.ts";
import { recruitment } from "./industries/recruitment.ts";
import { repair } from "./industries/repair.ts";
import { restaurant } from "./industries/restaurant.ts";
import { salon } from "./industries/salon.ts";
import { security } from "./industries/security.ts";
import { software } from "./industries/software.ts";
import { beauty } from "./industries/beauty.ts";
import { ensemble } from "./industries/ensemble.ts";
import { funeral } from "./industries/funeral.ts";
import { secondHand } from "./industries/second-hand.ts";
import { tattoo } from "./industries/tattoo.ts";
import { tours } from "./industries/tours.ts";
import { transport } from "./industries/transport.ts";

/** Every trade we know something of. To add one, write its file in `industries/` and name it here. */
export const INDUSTRIES: readonly Industry[] = [
  barber,
  dentist,
  florist,
  bookshop,
  bicycles,
  energy,
  transport,
  passengers,
  movers,
  grocer,
  bar,
  cafe,
  restaurant,
  bakery,
  foodProducer,
  catering,
  boutique,
  secondHand,
  giftShop,
  onlineShop,
  repair,
  craft,
  printing,
  tattoo,
  beauty,
  salon,
  fitness,
  practice,
  care,
  funeral,
  pets,
  builder,
  architect,
  security,
  cleaning,
  garden,
  garage,
  coworking,
  property,
  finance,
  accounting,
  legal,
  recruitment,
  consulting,
  advisory,
  agency,
  creator,
  software,
  manufacturer,
  education,
  childcare,
  hotel,
  tours,
  events,
  ensemble,
  nonprofit,
];

/** What is said of a business whose trade is not known. */
export const ANY_INDUSTRY: Industry = otherBusinesses;
