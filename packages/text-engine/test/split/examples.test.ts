import { expect, test } from "vitest";
import { split } from "./support.ts";

test.each([
  [
    "The language has four basic types: integers, floating-point numbers, Booleans, and characters.",
    "The language has four basic types. These are integers, floating-point numbers, Booleans, and characters.",
  ],
  [
    "They gathered details on calls made to a list of organizations, including hospitals, pharmacies, and repair firms.",
    "They gathered details on calls made to a list of organizations. These include hospitals, pharmacies, and repair firms.",
  ],
  [
    "Most users can write all of their programs in several popular front-end languages, such as Python, R, and C.",
    "Most users can write all of their programs in several popular front-end languages. Examples are Python, R, and C.",
  ],
  [
    "This appendix has a glossary of the syntax of the language, including operators and other symbols that appear by themselves.",
    "This appendix has a glossary of the syntax of the language. This includes operators and other symbols that appear by themselves.",
  ],
  [
    "The method has been used to train many of the best models today, such as the small one, the big one, and the slow one.",
    "The method has been used to train many of the best models today. Examples are the small one, the big one, and the slow one.",
  ],
  [
    "A pump is made of three parts, shown on the left: a valve that holds the water back, a motor, and a tank of steel.",
    "A pump is made of three parts, shown on the left. These are a valve that holds the water back, a motor, and a tank of steel.",
  ],
  [
    "The tool handles a lot of daily tasks, like building your code, loading the libraries, and checking those libraries.",
    "The tool handles a lot of daily tasks. Examples are building your code, loading the libraries, and checking those libraries.",
  ],
  [
    "The mask can stop the model from looking at some special words, for example, the padding word used to make all the inputs the same length.",
    "The mask can stop the model from looking at some special words. One example is the padding word used to make all the inputs the same length.",
  ],
  [
    "This appendix has a list of the marks, including operators and other symbols that appear by themselves or in the context of paths, types, attributes, notes, and brackets.",
    "This appendix has a list of the marks. These include operators and other symbols that appear by themselves or in the context of paths, types, attributes, notes, and brackets.",
  ],
  [
    "It has been used to train many of the most popular LLMs today, like the first of Anna's, the second of Ben's, and the third of Carla's.",
    "It has been used to train many of the most popular LLMs today. Examples are the first of Anna's, the second of Ben's, and the third of Carla's.",
  ],
])("%s", (before, after) => {
  expect(split(before)).toBe(after);
});

test.each([
  "These are the old plans of the council, such as food stamps and cheap loans, that cannot be frozen and that have grown by a third since May.",
  "These are the old spending plans, such as food stamps, that cannot be frozen and that have grown by a third since May.",
  "They may fail for several reasons, including worn seals.",
  "As they sat down to their traditional foods such as dates and goat curries, the sun went down behind the hill.",
  "There are two profiles: one for development, when you want speed, and another for the final build.",
  "The results are stronger when they are joined with data from services such as Google, Yelp, and Facebook.",
  "The tool handles a lot of daily work, like the building of your code and the checking of your files.",
  "The tool has made two files and one folder for us: a settings file and a folder with a main file inside.",
  "The owner closed the shop on some days, for example, the day when the river came into the cellar and the street.",
  "He opened many shops, for example, the baker was asked to run one of them for a year.",
])("stays whole: %s", (text) => {
  expect(split(text)).toBe(text);
});
