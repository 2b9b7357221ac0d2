import { expect, test } from "vitest";
import { split } from "./support.ts";

test.each([
  [
    "The city grew fast in those years, attracting workers from abroad and building a new port.",
    "The city grew fast in those years. It attracted workers from abroad and built a new port.",
  ],
  [
    "The bank has lent more money, attracting investors and growing numbers of small firms.",
    "The bank has lent more money. It has attracted investors and growing numbers of small firms.",
  ],
  [
    "A flood hit the town early on Monday, breaking the old bridge and leaving many families without power.",
    "A flood hit the town early on Monday. It broke the old bridge and left many families without power.",
  ],
  [
    "The child can take parts from the definition of the parent, thus gaining the data and the methods of that parent.",
    "The child can take parts from the definition of the parent. So the child can gain the data and the methods of that parent.",
  ],
  [
    "He knocked over the tray in the dining room, thereby breaking two cups.",
    "He knocked over the tray in the dining room. This broke two cups.",
  ],
  [
    "In the first test, 98 percent of the managers joined the new service, choosing to give up their old rights.",
    "In the first test, 98 percent of the managers joined the new service. They chose to give up their old rights.",
  ],
  [
    "The roof leaked for a week, making the floor wet and soft.",
    "The roof leaked for a week. This made the floor wet and soft.",
  ],
  [
    "The mine has become the largest in Europe, producing most of its iron.",
    "The mine has become the largest in Europe. It produces most of its iron.",
  ],
  [
    "The shop can open at night, letting people buy bread after work.",
    "The shop can open at night. This can let people buy bread after work.",
  ],
  [
    "Officials played down the risk, saying the matches were finished without help.",
    "Officials played down the risk. They said the matches were finished without help.",
  ],
  [
    "The firm sells two models, with a typical buyer being in his 30s.",
    "The firm sells two models. A typical buyer is in his 30s.",
  ],
  [
    "Two teams have made a breakthrough, developing a test that works in an hour.",
    "Two teams have made a breakthrough. They have developed a test that works in an hour.",
  ],
  [
    "We can use many tools for strings, giving us a lot of choices.",
    "We can use many tools for strings. This can give us a lot of choices.",
  ],
  [
    "We have also drawn this plot anew, showing the first point in orange.",
    "We have also drawn this plot anew. This shows the first point in orange.",
  ],
  [
    "By slowly joining what the layers see, we reach this goal of learning a global view, while keeping all the gains of the layers in the middle.",
    "By slowly joining what the layers see, we reach this goal of learning a global view. At the same time, we keep all the gains of the layers in the middle.",
  ],
  [
    "The closure will then take the values from the place around it, thus transferring ownership of those values from one thread to another.",
    "The closure will then take the values from the place around it. This will transfer ownership of those values from one thread to another.",
  ],
  [
    "But the actual work of finding the answer is simple --- making it easy to get practice and to form a feeling for these ideas.",
    "But the actual work of finding the answer is simple. This makes it easy to get practice and to form a feeling for these ideas.",
  ],
  [
    "The child takes a copy of the plan at the start, thus gaining the tools and all the rights of the parent.",
    "The child takes a copy of the plan at the start. So the child gains the tools and all the rights of the parent.",
  ],
])("%s", (before, after) => {
  expect(split(before)).toBe(after);
});

test.each([
  "The council has turned down the plan to sell the old hall, following a campaign by the people of the town.",
  "Floods hit the towns on the coast early on Monday, breaking old bridges and leaving many families without power.",
  "It means that free towns, acting through the council, are fighting together against fraud.",
  "The wise use of land is far more than the planting of trees, building of dams and selling of wood.",
  "The order which we want is the union of free towns, working together in a calm and friendly way.",
  "Recent years have seen slow growth, rising prices of basic food and a weak currency.",
  "If you start a project using the tool, adding parts to it later will be much easier.",
  "They are cutting down trees, pumping water from the rivers and burning oil.",
  "It did not fall, making everybody in the room happy again.",
  "The plan lists three towns, including the old port on the coast.",
  "The owner of the mill in the old town reads the paper, while waiting for the bread.",
  "The plan is copied by the mill at the start of the year, thus gaining the tools of the town.",
  "The child does not take a copy of the plan at the start, thus losing the tools of the town.",
])("stays whole: %s", (text) => {
  expect(split(text)).toBe(text);
});
