import { expect, test } from "vitest";
import { adaptChapter } from "../src/index.ts";

// Adjectives and adverbs that once took a twin of another sense, each with the words that must not appear again.

test.each([
  ["The museum shows coins made by ancient Roman workers near the river.", "old Roman"],
  ["The children were sound asleep in the back of the car.", "sleeping"],
  ["Many villagers were taken captive when the town was lost.", "trapped"],
  ["The firm was fined for abusive lending to older customers.", "cruel lending"],
  ["An agile team plans its work for two weeks at a time.", "quick team"],
  ["The readers chose a beloved children's book as the best of the year.", "dear children"],
  ["Her stern expression changed as soon as she heard the joke.", "strict expression"],
  ["The two sides agreed tentatively on a date for the next round.", "carefully on"],
  ["Mix the flour and the water thoroughly before you add salt.", "water fully"],
  ["The manager behaved aggressively in front of the new staff.", "strongly"],
  ["She barely made it to the station before the train left.", "hardly made"],
  ["Someone wrote to the local paper about the noise anonymously.", "in secret"],
  ["The old engine uses a lot of fuel, but the new one works efficiently.", "works well"],
  ["They made a concerted effort to answer every letter in a week.", "joint effort"],
  ["Her job in the hospital was challenging, and the difficult patients were many.", "hard patients"],
  ["Sales of durable goods such as washing machines rose again.", "strong goods"],
  ["The judge heard an eloquent plea from the mother of the boy.", "well-spoken plea"],
  ["It is essential to check the brakes before a long journey.", "needed to check"],
  ["Access to clean water is essential to the growth of a town.", "needed to the"],
  ["He made a faithful copy of the portrait with a soft pencil.", "loyal copy"],
  ["The fearful passengers waited for hours in the dark tunnel.", "afraid passengers"],
  ["The photographs are a grim reminder of the cost of the war.", "gloomy reminder"],
  ["Incredibly, nobody in the crowded bus was hurt in the crash.", "Very, nobody"],
  ["Inferior goods are those that people buy less of when they earn more.", "Worse"],
  ["The surgeon removed part of the large intestine during the operation.", "big intestine"],
  ["He came home from major surgery at the end of the week.", "big surgery"],
  ["The law protects minor children when their parents separate.", "small children"],
  ["Attendance improved markedly after the school changed its timetable.", "clearly"],
  ["From the eighteenth century onward, the town grew very fast.", "forward"],
  ["They put some money away for a rainy day every single month.", "wet day"],
  ["The most populous country in the region has few natural resources.", "biggest country"],
  ["The company was severely criticized for the way it treated its staff.", "badly criticized"],
  ["He is a staunch opponent of the plan to sell the hospital.", "loyal opponent"],
  ["The family has borne unimaginable grief since the accident.", "amazing"],
  ["Doctors advise vigorous exercise for at least one hour a week.", "strong exercise"],
  ["The costs must stay within the limits set by the council.", "stay in"],
  ["She met an old friend during the visit to her aunt.", "in the visit"],
  ["There was a second layer of paint underneath when the dirt was gone.", "under when"],
  ["A lion kept in a zoo for years is a captive animal, not a pet.", "trapped animal"],
  ["She is responsible for the major changes and for the three major causes of the delay.", "big causes"],
  ["Her steadfast support of the plan helped it through the council.", "loyal support"],
])("%s", (sentence, wrong) => {
  const { markdown } = adaptChapter(sentence, "beginner", { sentence: true, additions: false });
  expect(markdown).not.toContain(wrong);
});
