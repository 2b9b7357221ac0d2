import { expect, test } from "vitest";
import { split } from "./support.ts";

test.each([
  [
    "The parts of the plan are described again later in this chapter, so here is a brief account of them.",
    "The parts of the plan are described again later in this chapter. So here is a brief account of them.",
  ],
  [
    "As an example, the targets could be prices, and the inputs could be days.",
    "As an example, the targets could be prices. The inputs could be days.",
  ],
  [
    "Since the test is slow at night, we run it by day, but it is still late.",
    "The test is slow at night. So we run it by day. But it is still late.",
  ],
  [
    "Zurich is named as the second best town but the Viennese say their own is more fun.",
    "Zurich is named as the second best town. But the Viennese say their own is more fun.",
  ],
  [
    "The model depends on the choice of the data and so the error will be too small.",
    "The model depends on the choice of the data. So the error will be too small.",
  ],
  [
    "The output appears at first to be different, however the same results are shown.",
    "The output appears at first to be different. But the same results are shown.",
  ],
  [
    "“Do make sure they invest in our country, but they should be paying fair taxes.”",
    "“Do make sure they invest in our country. But they should be paying fair taxes.”",
  ],
  [
    "The program could try to go on in some way, or it could decide that nothing can be done.",
    "The program could try to go on in some way. Or it could decide that nothing can be done.",
  ],
  [
    "We leave the first line out of the examples, so if you follow along, put the examples into a function by hand.",
    "We leave the first line out of the examples. So if you follow along, put the examples into a function by hand.",
  ],
  [
    "The first parameter controls the height of the curve, and the second parameter controls the width of it.",
    "The first parameter controls the height of the curve. The second parameter controls the width of it.",
  ],
  [
    "Owners think of the home page as the entrance, but in practice almost every page can be one, and each of them must make sense by itself.",
    "Owners think of the home page as the entrance. But in practice almost every page can be one. Each of them must make sense by itself.",
  ],
  [
    "The talks show the jobs, the triggers and the worries, and one line of notes is enough to compare them.",
    "The talks show the jobs, the triggers and the worries. One line of notes is enough to compare them.",
  ],
  [
    "It protects both sides, and customers who have been surprised in the past tend to read it as a good sign.",
    "It protects both sides. Customers who have been surprised in the past tend to read it as a good sign.",
  ],
  [
    "Slow pages, long forms and hidden details are the obstacles that stand between interest and action, and each of them can be removed.",
    "Slow pages, long forms and hidden details are the obstacles that stand between interest and action. Each of them can be removed.",
  ],
  [
    "The house was torn down 300 years ago and the house that replaced it was burned in a row over taxes.",
    "The house was torn down 300 years ago. The house that replaced it was burned in a row over taxes.",
  ],
  [
    "The price depends on the size of the order and thus the cost of a small order is often far too high.",
    "The price depends on the size of the order. So the cost of a small order is often far too high.",
  ],
  [
    "Instead of a shop, we have a market (in the old town, we call it the fair), and instead of a till, we have a box that takes coins.",
    "Instead of a shop, we have a market (in the old town, we call it the fair). Instead of a till, we have a box that takes coins.",
  ],
  [
    "We start by cutting each word into letters (the ones that form our first list) so we can see each word as a row of parts.",
    "We start by cutting each word into letters (the ones that form our first list). This way, we can see each word as a row of parts.",
  ],
  [
    "The reason is that numbers with a known size are stored fully on the shelf, so copies of the actual values are quick to make.",
    "The reason is that numbers with a known size are stored fully on the shelf. So copies of the actual values are quick to make.",
  ],
  [
    "The result for the first layer seems to be different, however numerically the same values are found as before.",
    "The result for the first layer seems to be different. But numerically the same values are found as before.",
  ],
  [
    "This power to not only collect new data but also sort it well is the central feature of the method, and this is what makes it different.",
    "This power to not only collect new data but also sort it well is the central feature of the method. This is what makes it different.",
  ],
  [
    "One point is that some values are known only when we run the program: For example, what if the user types a name?",
    "One point is that some values are known only when we run the program. For example, what if the user types a name?",
  ],
  [
    "We want to look at the boxes and explore how the mill knows when to clean up the yard, and the old pump is a great example.",
    "We want to look at the boxes and explore how the mill knows when to clean up the yard. The old pump is a great example.",
  ],
  [
    "We are working with a fixed saw (it does not depend on the size of the board), and so measuring its error is only a question of time.",
    "We are working with a fixed saw (it does not depend on the size of the board). So measuring its error is only a question of time.",
  ],
  [
    "Many mills can run twice as fast when using two wheels, and some mills can run faster still.",
    "Many mills can run twice as fast when using two wheels. Some mills can run faster still.",
  ],
  [
    "Both of these mills grind the corn of the town, so they have the same owner.",
    "Both of these mills grind the corn of the town. So they have the same owner.",
  ],
  [
    "The new market would help to build bonds of trust between people, and this would help the town.",
    "The new market would help to build bonds of trust between people. This would help the town.",
  ],
  [
    "When the wheel turns, it seems to leave a row of drops behind it, and this can make the floor wet.",
    "When the wheel turns, it seems to leave a row of drops behind it. This can make the floor wet.",
  ],
  [
    "The gate can be moved later, but if you set it here then the two mills will have it in the same place.",
    "The gate can be moved later. But if you set it here then the two mills will have it in the same place.",
  ],
  [
    "These faults were common in mills with small, early wheels, and special tools were made to find them.",
    "These faults were common in mills with small, early wheels. Special tools were made to find them.",
  ],
  [
    "The harvest would be no worse than if the men were working alone, and you are still getting the help of the town.",
    "The harvest would be no worse than if the men were working alone. You are still getting the help of the town.",
  ],
  [
    "A few of his books have been lost, and his letters have come back to the town.",
    "A few of his books have been lost. His letters have come back to the town.",
  ],
  [
    "The first will wait for the men at the gate, and the second will close the gate behind them.",
    "The first will wait for the men at the gate. The second will close the gate behind them.",
  ],
  [
    "There is no easy way to find the next free bed in the town, but luckily it is not hard to find the right house.",
    "There is no easy way to find the next free bed in the town. But luckily it is not hard to find the right house.",
  ],
])("%s", (before, after) => {
  expect(split(before)).toBe(after);
});

test.each([
  "Good houses and fair pay are not a gift, but needs if the workers of the town are to go on.",
  "By giving the people a greater voice through changes such as these, and by saying no to new costs, we can help.",
  "Other shops are now stepping up, and offering hope that the prices of bread will fall.",
  "To protect our own towns and our friends, we must develop and we must use good defenses.",
  "The plain truth is, Maria and I want every child of the town to have the same chance as we had.",
  "This must be the year the council lifts the limits on trade and we close the old prison.",
  "They don't understand why it seems that bad work in the city is paid, but hard work at home isn't, or why the council has been unable to act.",
  "The change has removed the fear, so strong ten years ago, of a town without water.",
  "The defense is modern, so armed with new tools that nobody dares to attack the town.",
  "If the pump fails and the valve closes, the tank is empty, and the alarm rings.",
  "The features are given by the powers, the weights are given by the model, and the bias is given by the first weight.",
  "He fixed the bug in the scheduler and the parser and the tests passed.",
  "It not only stops the thread too early, but because there is no order, nobody knows when it runs.",
  "“Stop the motor, and then wait,” she said, “because the arm still moves.”",
  "She asked the owner of the shop and his wife: For example, what if it rains in May?",
  "It is not only slow, and it is also dear for the people of the town.",
  "They are cutting the price of bread, and offering people a free cup of tea.",
  "The town must choose between a mill that is old, and a mill that is new.",
  "The wheel stops when the gate is closed, and the miller goes home to sleep.",
  "This would raise the number of men at the gate, so forcing down the pay as the power of the town is made smaller.",
  "We are setting the bolt of the gate to its end, so guaranteeing it will not be opened by the wind.",
])("stays whole: %s", (text) => {
  expect(split(text)).toBe(text);
});

test.each([
  [
    "In 1923 a loaf of bread, which had once cost a few coins, was sold for a fortune, and workers were paid twice a day.",
    "In 1923 a loaf of bread, which had once cost a few coins, was sold for a fortune. Workers were paid twice a day.",
  ],
  [
    "A customer orders twice a year on average, and 40% of the customers do not return in the following year.",
    "A customer orders twice a year on average, and 40% of the customers do not return in the following year.",
  ],
  [
    "The old labels will be removed sooner or later by the system, so do not rely on them next month.",
    "The old labels will be removed sooner or later by the system. So do not rely on them next month.",
  ],
  [
    "Milk, bread, and cheese are cheap in the town, and most people buy a lot of them.",
    "Milk, bread, and cheese are cheap in the town. Most people buy a lot of them.",
  ],
  [
    "We can use the word to decide which roads, bridges, and paths in our town should be open, and the mayor can change the list.",
    "We can use the word to decide which roads, bridges, and paths in our town should be open. The mayor can change the list.",
  ],
  [
    "Both the wall and the roof are parts of the house that you can see, but they are built in different ways.",
    "Both the wall and the roof are parts of the house that you can see. But they are built in different ways.",
  ],
  [
    "The team tries to reduce the danger of working at height, but building in a narrow street still takes care and needs good tools.",
    "The team tries to reduce the danger of working at height. But building in a narrow street still takes care and needs good tools.",
  ],
  [
    "The function will be called for each part of the stream and if it returns a true value, the part will be passed on.",
    "The function will be called for each part of the stream. If it returns a true value, the part will be passed on.",
  ],
  [
    "A group is useful only where it changes what you do each day, so estimate its yearly value from the number of customers.",
    "A group is useful only where it changes what you do each day. So estimate its yearly value from the number of customers.",
  ],
  [
    "Being late, I have found, is mostly a matter of traffic, and there is none on the path beside the river.",
    "Being late, I have found, is mostly a matter of traffic. There is none on the path beside the river.",
  ],
  [
    "He would find it hard to say where his car was today, and the few people who can tell, like the guard at the gate, often forget it.",
    "He would find it hard to say where his car was today. The few people who can tell, like the guard at the gate, often forget it.",
  ],
])("%s", (sentence, parts) => {
  expect(split(sentence)).toBe(parts);
});
