import { expect, test } from "vitest";
import { adaptChapter } from "../src/index.ts";

/** Nouns with two senses, in sentences where the other one is meant, and twins that do not stand in the same place. */
test.each([
  ["The report warns of a serious food shortage in the north.", "food lack"],
  ["Nurse shortages have grown worse in every part of the country.", "lacks"],
  ["The article lists three business opportunities in the green economy.", "chances"],
  ["Migrants saw the city as a land of opportunity and hope.", "of chance"],
  ["The couple spent years in the pursuit of a career in film.", "search"],
  ["Everyone should be free in the pursuit of happiness and learning.", "search of"],
  ["The main provisions of the act come into force next year.", "supplies"],
  ["The paper explains the relationship between parents and their children.", "link"],
  ["The council raised the salaries of all teachers last spring.", "pays"],
  ["Leaders of seven states will meet at a climate summit.", "top"],
  ["The police utilized a tape of his threat to kill the guard.", "danger"],
  ["Most firms are driven by the profit motive and by fear.", "reason"],
  ["The restoration of peace took more than ten years.", "repair"],
  ["A new strain of bacteria was found in the river.", "stress"],
  ["The army's takeover of the government surprised many people.", "purchase"],
  ["Thousands of people marched against white supremacy last week.", "power"],
  ["Twelve cousins came to the family reunion at the lake.", "meeting"],
  ["The police are looking for the perpetrators of the attack.", "criminals of"],
  ["She was a child prodigy and played the violin at four.", "child gifted"],
  ["They utilized the talks as a prelude to a lasting peace.", "introduction"],
  ["She utilized a growth mindset and never gave up at school.", "growth way"],
  ["The stigma of the flower catches pollen from the wind.", "shame"],
  ["Pain and fever are the symptoms of the disease.", "signs"],
  ["The merchant marine carried most of the goods abroad.", "trader"],
  ["He wants to restore the prohibition of alcohol in the state.", "ban of"],
  ["The film shows the rise of the historical novel in Europe.", "historical book"],
  ["The government wants to reduce unemployment.", "lack of jobs"],
  ["He drank hard liquor every night after work.", "hard strong"],
  ["The empire lost its overseas possessions after the war.", "belongings"],
  ["He was charged with acts or omissions that caused the crash.", "gaps"],
  ["Military personnel were among those killed in the blast.", "staff"],
  ["From a historical perspective, the law was a mistake.", "historical view"],
  ["The tendency of prices to rise worries the bank.", "habit"],
  ["Old rights and privileges were taken from the church.", "special rights"],
  ["The firing squad waited in the cold yard.", "team"],
  ["Death squads roamed the streets of the city at night.", "teams"],
  ["The clinic offers physical therapy to older patients.", "treatment"],
  ["A large number of the voters stayed at home that day.", "Many the"],
  ["They talked to a small number of them after the game.", "few them"],
])("%s", (sentence, wrong) => {
  const { markdown } = adaptChapter(sentence, "beginner", { sentence: true, additions: false });
  expect(markdown).not.toContain(wrong);
});
