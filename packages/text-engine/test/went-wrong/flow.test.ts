import { neverSays } from "./never-says.ts";

// Cuts between sentences that once came out wrong: what opens the new sentence, and what was cut in two.

neverSays([
  [
    "Copper, which is a soft metal rather than a hard one, carries heat far better than iron and gives off very little of it.",
    "Copper carries",
  ],
  [
    "The office measures it by adding up the price of many goods and services, including rent, food, fuel and haircuts, every month and comparing the sum with last year's.",
    "These include",
  ],
  [
    "If you find nothing, look at the rubber ring, whose job is to keep the water away from the ends of the pipe and which tends to slip when it gets old.",
    "Then whose",
  ],
  [
    "The engineer worked out how wide the tunnels would have to be for the whole city, and then doubled the number, saying that they would do this only once.",
    "would say",
  ],
  [
    "This would explain why two careful drivers, both of whom saw the same crash, may give very different accounts of it.",
    "drivers. Both",
  ],
  [
    "Of all the ideas about the crater, only one is still held by most geologists: the idea that a stone half the size and weight of a ship fell there.",
    "These are",
  ],
  [
    "The tables suggest that most of the wall should be made of stone from the hill, and unless that hill happened to have the same rock as our valley, which seems unlikely, the two should differ.",
    "This valley",
  ],
  [
    "There is a tailor on the corner who opens at six, a thin man with chalk on his hands, who told me one morning that he never takes a holiday.",
    "These hands",
  ],
  [
    "One child in a thousand has a fever brought on by the tetanus injection, which is frightening for the parents and yet almost always harmless.",
    "This tetanus injection",
  ],
  [
    "If you commit a change to one file out of a thousand, the new picture of the project therefore holds one new file and many references to old ones.",
    "Then the new picture of the project therefore",
  ],
  [
    "The driver, who had left the depot at dawn with a full load of bricks, drove for six hours without a rest.",
    "It drove",
  ],
  [
    "The lamp, which had been made by hand in a small workshop near the harbour, was sold for a few coins.",
    "The lamp was sold",
  ],
  [
    "The journalist takes the train to the coast every Friday evening and writes about the people whom she meets there.",
    "It writes",
  ],
  ["He wiped his spade with a handful of grass before he left.", "a few grass"],
]);
