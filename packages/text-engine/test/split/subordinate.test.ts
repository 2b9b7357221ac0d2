import { expect, test } from "vitest";
import { split } from "./support.ts";

test.each([
  [
    "Methods come late in the book, but because methods are common in many languages, you have seen them before.",
    "Methods come late in the book. But methods are common in many languages. So you have seen them before.",
  ],
  [
    "While crowdfunding has grown in the last years, banks are still the first choice.",
    "Crowdfunding has grown in the last years. But banks are still the first choice.",
  ],
  [
    "It is not possible to promise that speed for a string, because Rust would have to walk through the contents.",
    "It is not possible to promise that speed for a string. This is because Rust would have to walk through the contents.",
  ],
  [
    "The number of steps can grow quickly since the server has to check every single file in the folder.",
    "The number of steps can grow quickly. This is because the server has to check every single file in the folder.",
  ],
  [
    "For a firm without big reserves it is more important than the value itself, because a customer who has paid for everything cannot help now.",
    "For a firm without big reserves it is more important than the value itself. This is because a customer who has paid for everything cannot help now.",
  ],
  [
    "Also, since the gap between the two errors is small, we have reason to think that a more complex model works.",
    "Also, the gap between the two errors is small. So we have reason to think that a more complex model works.",
  ],
  [
    "A fall in the loss suggests that the model makes better guesses, as the loss represents the distance between guess and truth.",
    "A fall in the loss suggests that the model makes better guesses. This is because the loss represents the distance between guess and truth.",
  ],
  [
    "While it takes time to get used to the new tool, the work on the model is simple for most people.",
    "It takes time to get used to the new tool. But the work on the model is simple for most people.",
  ],
  [
    "But because computing the derivative of the loss is a key step in nearly all methods, we often use a simpler loss instead.",
    "But computing the derivative of the loss is a key step in nearly all methods. So we often use a simpler loss instead.",
  ],
  [
    "This can be used to show that the method comes to the best plan even if it starts with a plan that was chosen by chance.",
    "This can be used to show that the method comes to the best plan. This is true even if it starts with a plan that was chosen by chance.",
  ],
  [
    "The compiler will still make us handle the value as if it were wrong because the compiler is too simple to see that this text is right.",
    "The compiler will still make us handle the value as if it were wrong. This is because the compiler is too simple to see that this text is right.",
  ],
  [
    'A program must also look at the next word to get the right form, because in French the word "like" takes its form from the subject.',
    'A program must also look at the next word to get the right form. This is because in French the word "like" takes its form from the subject.',
  ],
  [
    "The model we end up with depends on the choice of the training set and so the training error will be a poor guess of the true error.",
    "The model we end up with depends on the choice of the training set. So the training error will be a poor guess of the true error.",
  ],
  [
    "A wheel made as a small wheel should move its own stone only, while a wheel standing in the river can move many stones.",
    "A wheel made as a small wheel should move its own stone only. But a wheel standing in the river can move many stones.",
  ],
  [
    "This rule has been known since the first mills were built; though he may not have used that name for it.",
    "This rule has been known since the first mills were built. But he may not have used that name for it.",
  ],
  [
    "You can use the same gate for both mills when moving the stones because the old and the new mill will not be open together.",
    "You can use the same gate for both mills when moving the stones. This is because the old and the new mill will not be open together.",
  ],
])("%s", (before, after) => {
  expect(split(before)).toBe(after);
});

test.each([
  "But though we have made a lot of progress with the plant, I have one big regret.",
  "And while we keep the shop, while we keep our old name, the town will stay with us.",
  "I hope that the council will see that, although this is an election year, the care of the old is above all parties.",
  "Since nearly half of all children who lose their cover do so because their parents lose a job, my plan will help them.",
  "The costs of the plant can be cut this year and money can be saved for other needs, as the council may decide.",
  "While the lock is held by one thread, the other threads wait for it.",
  "Driverless cars have been in the news since Google started testing its own on the road in 2012.",
  "The test is fast because it skips a step.",
  "Although it is slow, the algorithm is exact.",
  "In this example, the first variable will get the value five because that is the value in the array.",
  "While it is open in the evening, the owner of the shop counts the money that came in.",
  "The owner of the shop in the old town wanted to open it every day even if nobody came to buy any bread in the winter.",
  "We often find it useful to work with rules that are simple and small, even when we know that this is only nearly true of them.",
  "The shop is open on every day of the week even if it is not clear that anybody wants to buy bread there.",
  "Take care that the floor is dry; although leaving it wet is harmless for most of the day, it can lead to a fall later.",
  "The owner has left the mill in part, because he is old and the mill is far away.",
])("stays whole: %s", (text) => {
  expect(split(text)).toBe(text);
});
