import type { Industry } from "../industry.ts";

export const barber: Industry = {
  id: "barber",
  name: "barbers",
  words: ["barber*", "men's hair", "men's haircut", "hot towel", "wet shave", "beard trim", "beard oil"],
  hints: ["beard", "shave*", "haircut"],
  model: "local",
  moment:
    "Hair grows back on a rhythm of its own; a man stays with the chair he knows until he moves, waits too long or is talked into something.",
  weighs: [
    "a cut that sits the same each time",
    "how long the wait is",
    "the mood in the room",
    "hours before and after work",
  ],
  customers: [
    "Men who come every three or four weeks",
    "Fathers with sons",
    "Grooms and their friends before a wedding",
  ],
  aims: [
    "Fill the quiet morning hours",
    "More regulars who book the next cut at the till",
    "More public reviews",
  ],
  channels: ["localSearch", "instagram", "reviews", "referrals"],
  pillars: [
    {
      title: "In the chair",
      purpose: "show the cut on people like the reader",
      ideas: [
        "a cut from the side, the back and the front",
        "a beard brought back into shape",
        "a first haircut, with consent",
      ],
    },
    {
      title: "Between two cuts",
      purpose: "be useful at home",
      ideas: [
        "how to trim the neck line yourself",
        "which comb for which hair",
        "what to do about a dry beard",
      ],
    },
    {
      title: "The shop",
      purpose: "make a stranger feel like a regular",
      ideas: [
        "who stands at which chair",
        "the music and who chooses it",
        "a regular and what he always asks for, with consent",
      ],
    },
    {
      title: "When to come",
      purpose: "fill the quiet hours",
      ideas: ["the hour without a wait", "how far before a wedding to come", "what a full shave takes"],
    },
  ],
  tactics: [
    "Offer the next appointment at the till, and write it on a card.",
    "Photograph each good cut at the same wall in the same light, with consent.",
    "Keep a card for each regular with the length, the guard and what he does not like.",
    "Give fathers and sons an hour of their own in the quiet part of the week.",
  ],
  seasons: {
    calendar: {
      1: "short hair and good intentions",
      11: "moustaches and beards in season",
      12: "fresh cuts for the holidays",
    },
    weather: {
      3: "beards come off",
    },
    schoolYear: {
      5: "weddings and graduations",
      9: "back to school and to the office",
    },
  },
  metrics: ["bookings", "repeatRate", "reviewCount"],
  tips: [
    "Say how it should look after three weeks, not only today.",
    "Wash a beard like hair, and oil it like skin.",
    "Shave with the grain first; against it only if the skin allows.",
    "Warm water softens a beard more than any foam.",
    "A photo says more than a number on the clipper.",
    "Comb a beard downwards before you trim, and take off less than you think.",
    "Rinse with cold water after a shave; the skin settles sooner.",
    "Tell us about a cowlick before the first cut.",
  ],
  hashtags: ["barbershop", "menshair", "beardcare"],
  told: {
    "a cut from the side, the back and the front":
      "The front is what you see, the back is what others see. The side is where the two have to agree. Which one do you look at first?",
    "a beard brought back into shape":
      "A beard loses its line slowly, and one day it is only hair. First the cheek line, then the neck line, then the length: in this order little has to go. [Before and after, with consent.]",
    "a first haircut, with consent":
      "A first haircut needs time, a steady hand and somebody who makes faces. There is no hurry and no perfect line. [With consent: who came, and what helped.]",
    "how to trim the neck line yourself":
      "Put two fingers above the Adam's apple: there the beard ends. Shave below that line and leave the curve alone. When in doubt, take less: it can be repeated, but not put back.",
    "which comb for which hair":
      "A wide comb for wet and curly hair, a fine one for a parting and short sides. Wood and horn charge hair less than plastic. A comb with a missing tooth has earned its rest.",
    "what to do about a dry beard":
      "A dry beard usually means a dry skin below it. Wash it less often, with lukewarm water, and work a few drops of oil in down to the skin while it is still damp.",
    "who stands at which chair":
      "Every chair has its own hand. [Name] is the one for [what they do best], [name] for [what]. Ask for whom you like.",
    "the music and who chooses it":
      "Somebody has to choose, and somebody always complains. This week it is [who chooses, and what plays]. What would you play?",
    "a regular and what he always asks for, with consent":
      "Some people say three words and we know the rest. [With consent: what he asks for, and since when.] It is good to be known.",
    "the hour without a wait":
      "The quietest time here is [day and hour]. Come then and you sit down at once. The fullest is the one everybody thinks of first.",
    "how far before a wedding to come":
      "Not the day before: a fresh cut looks settled after a few days. Come about a week ahead and bring a picture of what you will wear; collar and neck line belong together.",
    "what a full shave takes":
      "Warm towel, soft beard, with the grain, a second pass only where it is needed, cold towel. A full shave takes [time here], and most of it is not the blade.",
    "Say how it should look after three weeks, not only today.":
      "On the first day every cut looks right. The good one still has its shape when it has grown, and it saves you a visit.",
    "Wash a beard like hair, and oil it like skin.":
      "Soap for the face dries a beard out. A mild shampoo and a little oil keep both hair and skin supple.",
    "Shave with the grain first; against it only if the skin allows.":
      "Against the grain is closer, but it is also where red spots begin. One pass, well done, is enough for most days.",
    "Warm water softens a beard more than any foam.":
      "A warm towel or the end of a shower does the work before the blade does. Two patient minutes are worth more than a strong hand.",
    "A photo says more than a number on the clipper.":
      "The same number looks different on every head, because hair grows in different thickness and direction. Bring a picture; it can be translated.",
    "Comb a beard downwards before you trim, and take off less than you think.":
      "Hair springs back when it is dry and free. What looks a little long when combed down is often just right.",
    "Rinse with cold water after a shave; the skin settles sooner.":
      "Cold closes the day for the skin: it calms redness and feels good, too. Pat dry, do not rub.",
    "Tell us about a cowlick before the first cut.":
      "It grows back its own way, however it is cut. Cut with it, and you need not fight it every morning.",
    "short hair and good intentions":
      "A short cut is the simplest resolution there is: no plan, no app, ten minutes less in the bathroom.",
    "beards come off":
      "When the scarf goes, many beards go with it. Trim it in two steps; you can stop halfway if you like what you see.",
    "weddings and graduations":
      "Photographs last longer than haircuts. Book a few days before the great day, not on its morning.",
    "back to school and to the office":
      "After summer the line is gone and the collar is back. A tidy neck is seen before the new shirt is.",
    "moustaches and beards in season":
      "The first two weeks itch, and everybody touches it. Keep the neck clean and let the rest grow in peace.",
    "fresh cuts for the holidays":
      "The weeks before the holidays fill from the evenings on. Mornings stay free longest.",
  },
};
