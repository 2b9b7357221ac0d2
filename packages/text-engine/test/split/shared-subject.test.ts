import { expect, test } from "vitest";
import { split } from "./support.ts";

test.each([
  [
    "The machine takes the box from the shelf and puts it on the moving belt.",
    "The machine takes the box from the shelf. It puts it on the moving belt.",
  ],
  [
    "The hotel started an inquiry of its own and went on to correct more than fifty menus.",
    "The hotel started an inquiry of its own. It went on to correct more than fifty menus.",
  ],
  [
    "The allocator finds an empty spot in memory, marks the spot as being in use, and returns its address.",
    "The allocator finds an empty spot in memory. It marks the spot as being in use and returns its address.",
  ],
  [
    "We can make a new type in a module and put the checks in a function of its own.",
    "We can make a new type in a module. We can put the checks in a function of its own.",
  ],
  [
    "In this section, we'll explore how to read the curves, understand what the shapes tell us about the model, and learn how to address common problems.",
    "In this section, we'll explore how to read the curves. We will understand what the shapes tell us about the model and learn how to address common problems.",
  ],
  [
    "Over time, the dog learns to link sitting with a reward (a treat or praise) and is more likely to sit when you say the word again.",
    "Over time, the dog learns to link sitting with a reward (a treat or praise). It is more likely to sit when you say the word again.",
  ],
  [
    "In the end, we usually care about driving the test error lower, and only care about the gap as far as it stands in the way of that goal.",
    "In the end, we usually care about driving the test error lower. We only care about the gap as far as it stands in the way of that goal.",
  ],
  [
    "We're going to start our journey into the wide world of pumps and find out how it is changing the way we water the fields.",
    "We're going to start our journey into the wide world of pumps. We will find out how it is changing the way we water the fields.",
  ],
  [
    "The method was at first developed as a way to make texts shorter, and then used by a large firm for cutting words into parts.",
    "The method was at first developed as a way to make texts shorter. It was then used by a large firm for cutting words into parts.",
  ],
  [
    "This idea is called the rule of the scales, and is of great worth for the understanding of the trade.",
    "This idea is called the rule of the scales. It is of great worth for the understanding of the trade.",
  ],
  [
    "The list is always in the same room as the order book and has the same name as the order book.",
    "The list is always in the same room as the order book. It has the same name as the order book.",
  ],
  [
    "A guild is a body of men made up from a mill or a group of mills, and might also be called a trade.",
    "A guild is a body of men made up from a mill or a group of mills. It might also be called a trade.",
  ],
  [
    "The rule of the gate can name any wall of the same house in the town, but cannot name the walls of other houses.",
    "The rule of the gate can name any wall of the same house in the town. But it cannot name the walls of other houses.",
  ],
])("%s", (before, after) => {
  expect(split(before)).toBe(after);
});

test.each([
  "The accident happened when the driver of the lorry lost control of it on a sharp bend and hit a coach full of people.",
  "Our new plan will help the town take back its port and make good on its word to the owners.",
  "With the new plan, we can go on with confidence and resolve, as the town has hoped for years.",
  "Real change means mending the rules to cut waiting times and draw the skilled owners and engineers that will help create jobs.",
  "The collector keeps track of and cleans up the memory that nobody uses any more.",
  "He joined the party in 1943 and founded its league.",
  "Those found guilty of this will be thrown out of the house and placed in another part of town.",
  "The owner said that the pump takes the water from the well and moves it to the house.",
  "The method was developed in the city and used by a firm for cutting words.",
  "The letters that were written by the owner, and then sent by post to the mill, came back in the autumn of that year.",
  "We are going to ask the owner to open the shop in the morning and find the key of the door.",
  "The old guide vanished without a trace in 1848, and later attempts to find his remains were all in vain.",
  "The list of the mill shows the price of corn and of bread in every town of the land.",
  "The risk falls because the miller is not reading the list fast enough, but needs the men of the mill to wait.",
  "The wheel of the mill is not only large and old, but is loud enough for the whole town.",
])("stays whole: %s", (text) => {
  expect(split(text)).toBe(text);
});
