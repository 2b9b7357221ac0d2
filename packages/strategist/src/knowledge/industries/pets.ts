import type { Industry } from "../industry.ts";

export const pets: Industry = {
  id: "pets",
  name: "pet services and shops",
  words: [
    "pet shop",
    "pet sitter",
    "dog",
    "puppy",
    "puppies",
    "cat",
    "vet",
    "veterinar*",
    "dog groom*",
    "grooming van",
    "pet groom*",
    "kennel",
    "cattery",
    "horse",
    "livery",
    "horse riding",
    "reptile",
    "aquarium",
    "animal shelter",
    "small-animal",
    "tierarzt*",
    "pet store",
    "pet food",
    "pet supply",
    "pet care",
    "pet service",
    "pet grooming",
    "dog walking",
  ],
  hints: ["groom", "grooming", "animal", "riding", "pet"],
  serves: ["dog", "cat", "puppy", "puppies", "pet", "horse", "reptile"],

  model: "local",
  moment:
    "People look when an animal joins the family, when it behaves or feels wrong, or when they have to travel.",
  weighs: [
    "how gently it is treated",
    "what other owners say",
    "how near it is",
    "whether they can ask afterwards",
  ],
  customers: ["Owners of a first dog", "People who work long days", "Families with old animals"],
  aims: ["More regular appointments", "More new customers from the neighbourhood", "More public reviews"],
  channels: ["localSearch", "instagram", "referrals", "partnerships"],
  pillars: [
    {
      title: "Understand your animal",
      purpose: "be the one people ask",
      ideas: ["what a tail, ear or yawn means", "play that tires the head", "when a habit is a signal"],
    },
    {
      title: "Care made simple",
      purpose: "help between visits",
      ideas: ["brushing without a fight", "what not to feed", "paws in winter and heat"],
    },
    {
      title: "Guests of the week",
      purpose: "let animals speak for themselves",
      ideas: [
        "a guest before and after, with consent",
        "first day nerves and the third day",
        "old friends who met again",
      ],
    },
    {
      title: "Life with animals here",
      purpose: "belong to the place",
      ideas: ["walks that suit short legs", "cafés where animals are welcome", "what to do when one is lost"],
    },
  ],
  tactics: [
    "Offer new owners a free first talk, with a checklist to take home.",
    "Photograph each guest once, well, and send it to the owner.",
    "Agree with vets, trainers and shops nearby to recommend each other.",
    "Announce holiday care early, to known customers first.",
  ],
  seasons: {
    calendar: {
      12: "fireworks and full houses",
    },
    weather: {
      3: "moulting and ticks",
      7: "heat",
      9: "puppies of summer grow up",
    },
    schoolYear: {
      5: "travel is planned",
    },
  },
  metrics: ["repeatRate", "bookings", "referralShare"],
  tips: [
    "Praise in the second it happens; later the animal does not know why.",
    "Change food over a week, not over a day.",
    "Check the water bowl more often than the food bowl.",
    "A tired head makes a calm evening.",
    "Pavement too hot for your hand is too hot for paws.",
    "Let the animal come to the stranger, not the other way round.",
    "Weigh regularly: fur hides a lot.",
    "Keep the carrier out, so that it is furniture and not alarm.",
  ],
  hashtags: ["petcare", "animallovers", "happypets"],
  told: {
    "what a tail, ear or yawn means":
      "A wagging tail is not always joy: look at how high and how stiff it is held. Ears laid back ask for room. And a yawn in a strange place is rarely tiredness; it mostly says: this is a little much for me.",
    "play that tires the head":
      "Running makes a dog fit, searching makes it tired. Hide a few treats in a towel, in a box, in the grass, and let the nose work. Ten minutes of it often do more than a long round with a ball.",
    "when a habit is a signal":
      "A habit is a signal when it is new, when it grows, or when it cannot be interrupted. Note when it comes and what was before it. A film on your telephone tells a vet or trainer more than any description.",
    "brushing without a fight":
      "Begin where it is easy and stop before it becomes a fight. Short strokes, from the tips towards the skin, a treat in between, and every day a little. What is matted down to the skin is not brushed out: let somebody with the right tools do it.",
    "what not to feed":
      "Chocolate, grapes and raisins, onions, and everything with birch sugar can be dangerous for dogs. Lilies are for cats. Keep the packet when something was eaten, and ring a vet at once instead of waiting.",
    "paws in winter and heat":
      "In winter rinse off salt when you come home and keep the hair between the pads short. In summer feel the ground with the back of your hand first. A little balm before the walk helps in both.",
    "a guest before and after, with consent":
      "Two pictures, one animal. Before: [how it came in]. After: [what is different]. What the pictures do not show is the breaks in between. [With consent of the owner.]",
    "first day nerves and the third day":
      "On the first day a new guest looks at the door. On the third it looks for a place to sleep. [Who it was, and what helped.] A blanket that smells of home does more than any toy.",
    "old friends who met again":
      "Sometimes two meet here who know each other. [Who, and how they greeted.] We did nothing and only watched.",
    "walks that suit short legs":
      "Short legs want short grass, few steps and a bench for the one at the other end of the lead. We like [the walk, and where it begins]. Go early, when the big ones are still asleep.",
    "cafés where animals are welcome":
      "Welcome is more than a bowl at the door. At [the café] there is a corner without draught, and nobody steps on a paw. Take a blanket along, and leave before it gets too long.",
    "what to do when one is lost":
      "Stay where it was seen last, and call calmly. Leave something that smells of you, and tell the shelter, the police, the vets and the register of chips. Then tell the neighbours; most are found close to home.",
    "Praise in the second it happens; later the animal does not know why.":
      "Animals connect what lies close together. A small word at once is worth more than a sausage later.",
    "Change food over a week, not over a day.":
      "A stomach needs time to get used to something new. Mix in a little more each day.",
    "Check the water bowl more often than the food bowl.":
      "Bowls collect dirt faster than one sees. Rinse it, do not only refill it.",
    "A tired head makes a calm evening.":
      "A few minutes of searching or learning tire more than an hour of running beside you.",
    "Pavement too hot for your hand is too hot for paws.":
      "Hold the back of your hand on it for some seconds. If you have to take it away, choose the grass.",
    "Let the animal come to the stranger, not the other way round.":
      "Being approached is frightening, approaching is brave. Stand sideways, look away, wait.",
    "Weigh regularly: fur hides a lot.":
      "A hand along the ribs each week tells you more than the eye. You should feel them and not see them.",
    "Keep the carrier out, so that it is furniture and not alarm.":
      "What stands about every day loses its terror. A blanket and a treat inside do the rest.",
    "moulting and ticks":
      "When the winter coat goes, a brush outside the door saves the carpet. And feel for ticks after each walk.",
    "travel is planned":
      "Whoever travels in summer asks for a place now. A visit beforehand makes the first night easier.",
    heat: "Walk early or late, carry water, and never wait in the car. Heat is the one thing they cannot tell us in time.",
    "puppies of summer grow up":
      "Puppies of summer are now in the age when they forget everything. Stay kind, short and firm.",
    "fireworks and full houses":
      "Close the curtains, leave a light and some music on, and walk before dusk. A quiet room that nobody enters helps more than comfort.",
  },
};
