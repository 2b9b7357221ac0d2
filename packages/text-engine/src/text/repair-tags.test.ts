import { expect, test } from "vitest";
import { tagText } from "./tag.ts";

const tagOf = (text: string, word: string): string | undefined =>
  tagText(text).find((token) => token.lower === word)?.pos;

test.each([
  ["A dozen talks show the jobs.", "show", "VERB"],
  ["It is a short internal paragraph that records the choice.", "records", "VERB"],
  ["A customer who has paid for everything cannot help.", "for", "ADP"],
  ["They found the records of the town.", "records", "NOUN"],
  ["Variables that use it do not move.", "that", "PRON"],
  ["The owner must first find a big enough room.", "find", "VERB"],
  ["All the time the pump ran.", "time", "NOUN"],
  ["But because computing the loss is slow, we wait.", "computing", "VERB"],
  ["The derivative of the loss is small.", "derivative", "NOUN"],
  ["A variable that holds the sum is new.", "variable", "NOUN"],
  ["We will elaborate on the second question later.", "elaborate", "VERB"],
  ["The guide vanished without trace in the snow.", "trace", "NOUN"],
  ["The river rose again, devastating the towns on both banks.", "devastating", "VERB"],
  ["It is small, so copies of the file are quick to make.", "copies", "NOUN"],
  ["The links from revolts in the north are old.", "revolts", "NOUN"],
  ["After a long series of struggles, the town was free.", "struggles", "NOUN"],
  ["The room he sleeps in shows the sea.", "shows", "VERB"],
  ["This will result in a loss.", "result", "VERB"],
  ["In the year the price could change again.", "change", "VERB"],
  ["What can change the mind of a king?", "can", "AUX"],
  ["Those who use the pump must pay.", "use", "VERB"],
  ["The council may drop what it uses.", "uses", "VERB"],
  ["You send the file to our list.", "file", "NOUN"],
  ["What we end up with depends on the price.", "depends", "VERB"],
  ["The log is sent to a file.", "file", "NOUN"],
  ["The pump that is broken will work again.", "work", "VERB"],
  ["A second dispute concerns the right to a pension.", "concerns", "VERB"],
  ["The first test supplies facts, whereas the second supplies marks.", "supplies", "VERB"],
  ["The process repeats when the price changes.", "changes", "VERB"],
  ["Resignation affords no automatic protection.", "affords", "VERB"],
  ["The doctrine is impartial, since it accords the same weight to all.", "accords", "VERB"],
  ["They differ as to the size of the loss, but few dispute the principle.", "dispute", "VERB"],
  ["The price controls of the war were lifted.", "controls", "NOUN"],
  ["When the trade unions strike, the port is shut.", "unions", "NOUN"],
  ["If the prompt trips the school filters, it is lost.", "filters", "NOUN"],
  ["She wrote of the music halls and the public baths.", "baths", "NOUN"],
  ["The change brought a tenfold increase in concentration.", "increase", "NOUN"],
  ["One unit corresponds to a tenfold increase in concentration.", "increase", "NOUN"],
  ["Rather than show the difference, he wept.", "show", "VERB"],
])("%s: %s is a %s", (text, word, pos) => {
  expect(tagOf(text, word)).toBe(pos);
});
