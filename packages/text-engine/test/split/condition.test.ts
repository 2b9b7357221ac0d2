import { expect, test } from "vitest";
import { split } from "./support.ts";

test.each([
  [
    "If we want to save the mill, keep the old bridge, and mend the road, then we must pass the plan and help to put the town back on track.",
    "Suppose we want to save the mill, keep the old bridge, and mend the road. Then we must pass the plan and help to put the town back on track.",
  ],
  [
    "If your function has a certain type as its first parameter, the compiler has already made sure that every caller hands in a value of it.",
    "Suppose your function has a certain type as its first parameter. Then the compiler has already made sure that every caller hands in a value of it.",
  ],
  [
    "If the address came from a user rather than from the program itself, we would want to handle the error in a better way.",
    "Suppose the address came from a user rather than from the program itself. Then we would want to handle the error in a better way.",
  ],
  [
    "Whenever you work with a small sample of customers, you must keep in mind the risk that the plan fits only those you happened to ask.",
    "Suppose you work with a small sample of customers. Then you must keep in mind the risk that the plan fits only those you happened to ask.",
  ],
  [
    "If a machine is built from such parts, machines that use it do not wear, but rather are cleaned quickly at the end of every working day.",
    "Suppose a machine is built from such parts. Then machines that use it do not wear, but rather are cleaned quickly at the end of every working day.",
  ],
  [
    "In fact, whenever each row of the table has a distinct value, a curve with as many bends as there are rows can fit the table perfectly.",
    "In fact, suppose each row of the table has a distinct value. Then a curve with as many bends as there are rows can fit the table perfectly.",
  ],
  [
    "Consider a state `s`: if a certain action `a` has a large value under the current estimate, then the greedy plan has a larger probability of picking this action.",
    "Consider a state `s`. Suppose a certain action `a` has a large value under the current estimate. Then the greedy plan has a larger probability of picking this action.",
  ],
  [
    "When the results need to be printed, the front thread will wait for the back thread to finish the work on the result of the variable of the program.",
    "Suppose the results need to be printed. Then the front thread will wait for the back thread to finish the work on the result of the variable of the program.",
  ],
  [
    "If the cold pump is used, the total time taken to fill all of the tanks can be reduced to a tenth by the owner of the mill.",
    "Suppose the cold pump is used. Then the total time taken to fill all of the tanks can be reduced to a tenth by the owner of the mill.",
  ],
  [
    "If the error is zero, the gap is the same as the error of the test and we can make progress only by reducing the gap.",
    "Suppose the error is zero. Then the gap is the same as the error of the test and we can make progress only by reducing the gap.",
  ],
  [
    "If the policy were equal to the best policy, and if it collected a large amount of data every day, the two problems would be the same.",
    "Suppose the policy were equal to the best policy, and suppose it collected a large amount of data every day. Then the two problems would be the same.",
  ],
  [
    "If it were important that the tool only worked on small numbers, and it had many functions with this need, having a check like this in every function would be slow.",
    "Suppose it were important that the tool only worked on small numbers, and it had many functions with this need. Then having a check like this in every function would be slow.",
  ],
  [
    "If a certain action has a large value under the current guess, then both the greedy and the soft plans have a larger chance of picking it.",
    "Suppose a certain action has a large value under the current guess. Then both the greedy and the soft plans have a larger chance of picking it.",
  ],
  [
    "If the name of the box is left out or is the empty word, then the value of each stone is kept in a place with the same name as the stone.",
    "Suppose the name of the box is left out or is the empty word. Then the value of each stone is kept in a place with the same name as the stone.",
  ],
  [
    "If you build a wheel and then take it out of the mill again, the new wheel is not the same thing as the old one that stood there before.",
    "Suppose you build a wheel and then take it out of the mill again. Then the new wheel is not the same thing as the old one that stood there before.",
  ],
  [
    "If Vienna is quiet for the whole of the year, the bakers of the town can sell more bread than they sold in the year before.",
    "Suppose Vienna is quiet for the whole of the year. Then the bakers of the town can sell more bread than they sold in the year before.",
  ],
  [
    "If you can think of other reasons why the old wheel is better than the new one, please write to the owner of the mill or leave a note at the gate.",
    "Suppose you can think of other reasons why the old wheel is better than the new one. Then please write to the owner of the mill or leave a note at the gate.",
  ],
  [
    "If the mode of the mill is set to OPEN, FAIL, IGNORE or CLOSE, the miller can roll back one sack or all of the sacks, and go on or stop.",
    "Suppose the mode of the mill is set to OPEN, FAIL, IGNORE or CLOSE. Then the miller can roll back one sack or all of the sacks, and go on or stop.",
  ],
])("%s", (before, after) => {
  expect(split(before)).toBe(after);
});

test.each([
  "When the vote comes tomorrow in the old hall, the council should bring back the law that was the best help we had in all these years.",
  "If the pump fails, the tank is empty after an hour.",
  "If the first wave of interest lasted through the summer and well into the autumn, it is fair to say that nobody had seen it coming.",
  "If the policy were equal to the best policy, or if it collected a large amount of data every day, the two problems would be the same.",
  "When the war ended in the spring of that year and the soldiers came home, the factory went back to making tractors for the farms.",
  "If the pump is cold, the total time can be reduced by the owner.",
  "If the mill was closing its gates at that time, thinking that nobody would come, nobody in the whole town knew about the plan of the owner.",
  "If they were two things are likely: one, such a change would be hard to make in the town, and two, nobody would want to make it.",
])("stays whole: %s", (text) => {
  expect(split(text)).toBe(text);
});

test.each([
  [
    "When you commit a change to one file out of a thousand, the new picture of the project therefore holds one new file and many links to old ones.",
    "Suppose you commit a change to one file out of a thousand. Then the new picture of the project holds one new file and many links to old ones.",
  ],
  [
    "When a honeybee returns from a rich patch of flowers in the summer, she climbs onto the comb to tell the others where she has been.",
    "Suppose a honeybee returns from a rich patch of flowers in the summer. Then she climbs onto the comb to tell the others where she has been.",
  ],
  [
    "If we were to move the stall to the other side of the square, the baker would lose half of his customers within a month of the change.",
    "Suppose we were to move the stall to the other side of the square. Then the baker would lose half of his customers within a month of the change.",
  ],
  [
    "If you stir the jam and see no bubbles at all, or see a skin that does not wrinkle, try boiling it for another minute or two on a high flame.",
    "Suppose you stir the jam and see no bubbles at all, or see a skin that does not wrinkle. Then try boiling it for another minute or two on a high flame.",
  ],
  [
    "For example, when we have dug up the first two rows of beets, we hand the forks to the next team and rest in the shade for an hour.",
    "For example, suppose we have dug up the first two rows of beets. Then we hand the forks to the next team and rest in the shade for an hour.",
  ],
])("%s", (sentence, parts) => {
  expect(split(sentence)).toBe(parts);
});
