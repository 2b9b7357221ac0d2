import { expect, test } from "vitest";
import { split } from "./support.ts";

test.each([
  [
    "The king is due to meet the queen in Rome next month, where the two leaders will talk about the price of grain.",
    "The king is due to meet the queen in Rome next month. There, the two leaders will talk about the price of grain.",
  ],
  [
    "His father, who is in the hall tonight, has become a good friend of mine.",
    "His father is in the hall tonight. His father has become a good friend of mine.",
  ],
  [
    "The core is made of iron, which means that it is heavy.",
    "The core is made of iron. This means that it is heavy.",
  ],
  [
    "The next update lowers the value, which will reduce the chance of a second visit.",
    "The next update lowers the value. This will reduce the chance of a second visit.",
  ],
  [
    "The language has types for floating-point numbers, which have a decimal point.",
    "The language has types for floating-point numbers. These floating-point numbers have a decimal point.",
  ],
  [
    "Later, the president met Ada King, who said they had a good talk.",
    "Later, the president met Ada King. King said they had a good talk.",
  ],
  [
    "The pilot trusted Doctor Clark, whose team checked the suit.",
    "The pilot trusted Doctor Clark. Doctor Clark's team checked the suit.",
  ],
  [
    "He set many records in his long career, some of which have stood for a century.",
    "He set many records in his long career. Some of these have stood for a century.",
  ],
  [
    "The bottle will be on display until May, after which experts will read the letter.",
    "The bottle will be on display until May. After that, experts will read the letter.",
  ],
  [
    "In front of the tower is the town park, where the doctor holds his talks.",
    "In front of the tower is the town park. There, the doctor holds his talks.",
  ],
  [
    "She came back to Leeds in 1998, when the mill closed its doors.",
    "She came back to Leeds in 1998. At that time, the mill closed its doors.",
  ],
  [
    "The brown bottle, which had been in the water for years, was found by a fisherman.",
    "The brown bottle had been in the water for years. It was found by a fisherman.",
  ],
  [
    "John Binns, who advises firms on health, was taken to hospital in 2007.",
    "John Binns advises firms on health. Binns was taken to hospital in 2007.",
  ],
  [
    "Martin Stone is a young artist from the north who moved to the town in 2001.",
    "Martin Stone is a young artist from the north. Stone moved to the town in 2001.",
  ],
  [
    "In this part, we will focus on the second method, which is a technique for training that has been shown to work.",
    "In this part, we will focus on the second method. This method is a technique for training that has been shown to work.",
  ],
  [
    "In this chapter, we will look at Mean Squared Error (MSE), which is a measure for models that has been shown to work well.",
    "In this chapter, we will look at Mean Squared Error (MSE). MSE is a measure for models that has been shown to work well.",
  ],
  [
    "To learn more about this, you can read this short letter which will show you how to write a plan.",
    "To learn more about this, you can read this short letter. This letter will show you how to write a plan.",
  ],
])("%s", (before, after) => {
  expect(split(before)).toBe(after);
});

test.each([
  "Diamonds are made deep in the ground, where the stone is under great heat, and are then brought up by the fire inside the hill.",
  "Owls have good eyes and good ears, which let them find a mouse in the dark.",
  "The firm cut its costs, which are high, and its profits rose.",
  "They noticed that certain fish, which had lived in a narrow band near the bank, suddenly swam all over the lake.",
  "The town grew because the mill, which had stood empty for a long time, was opened again.",
  "In this land of fields and rivers, where the best bread may be baked, nothing is out of reach.",
  "The thanks go to the people who sent us here, who pay our wages, who hold our feet to the fire.",
  "She listed the faults of the shop, where some steps had been taken, but which still needs a lot of care.",
  "Thanks to the care of the men who worked there, many of whom did not return, we did save the plant.",
  "He said the trip, which took in Rome, was the best of his life.",
  "The rise in the noise hides the sound of trees in the wind, which can often be heard in towns.",
  "We can override the method when we write the trait, which is similar to what a child class does.",
  "The offer was made to the friends of the owner, who may have lost interest.",
  "They follow the example set by workers in France, who take an average of 25 days.",
  "A function is a thing that takes a value and gives another one back.",
  "MSE is a method from the north for training LLMs that are helpful, harmless and kind.",
  "The sum holds both fixed costs, which stay the same all year, and other costs, which rise and fall with the work.",
  "The deal was criticized by hard men on both sides, who promised to go on with the fight in the hills.",
])("stays whole: %s", (text) => {
  expect(split(text)).toBe(text);
});

test.each([
  [
    "Hamburg, which lies on the Elbe, grew rich through trade with the islands.",
    "Hamburg lies on the Elbe. It grew rich through trade with the islands.",
  ],
  [
    "The train was late again, which surprised nobody in the waiting room.",
    "The train was late again. This surprised nobody in the waiting room.",
  ],
  [
    "The tool we use today, which is old, works well enough for us.",
    "The tool we use today, which is old, works well enough for us.",
  ],
  [
    "You need a patch, two small levers and a pump, none of which weighs more than an apple.",
    "You need a patch, two small levers and a pump. None of these weighs more than an apple.",
  ],
  [
    "They threw a ring of hot stone into the lake, where it cooled and sank to the bottom.",
    "They threw a ring of hot stone into the lake. There, it cooled and sank to the bottom.",
  ],
  [
    "He found that the sick had all used the old pump, from which they had drawn their water.",
    "He found that the sick had all used the old pump. From this pump, they had drawn their water.",
  ],
  [
    "It must be so plain that somebody would use it, whether that is your sister, who wants to know when the bins are emptied, or the club in the next street.",
    "It must be so plain that somebody would use it, whether that is your sister, who wants to know when the bins are emptied, or the club in the next street.",
  ],
  [
    "He is said to have had a field near the town guarded by soldiers, who had been told to look the other way at night.",
    "He is said to have had a field near the town guarded by soldiers, who had been told to look the other way at night.",
  ],
])("%s", (sentence, parts) => {
  expect(split(sentence)).toBe(parts);
});
