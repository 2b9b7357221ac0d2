/** A chapter whose passages have something of everything that must not change. */
export const DAMAGE_CHAPTER = `# The pump

The pump moves 40 litres of water each minute. It must not run without \`filter-2\` and $p > 3$, and Maria Keller checks it (twice a day) in "quiet mode".

It is never left alone for more than 3 hours, unless [the guard](https://example.com/guard) is on duty.

A second passage stays as good as the writer makes it, and it is long enough to be read.
`;

/** What a writer may do to a passage, by name. None of it may reach a reader. */
export const DAMAGE: Record<string, (text: string) => string> = {
  "drops a protected part": (text) => text.replace("[[P1]]", ""),
  "repeats a protected part": (text) => `${text} See [[P1]].`,
  "swaps protected parts": (text) =>
    text.replace("[[P1]]", "[[PX]]").replace("[[P2]]", "[[P1]]").replace("[[PX]]", "[[P2]]"),
  "invents a protected part": (text) => `${text} [[P9]]`,
  "breaks a placeholder": (text) => text.replace("[[P1]]", "[[P1"),
  "translates a placeholder": (text) => text.replace("[[P1]]", "the filter"),
  "changes a number": (text) => text.replace(/\d+(?= (?:litres|hours))/, "7"),
  "adds a number": (text) => `${text} It weighs 12 kg.`,
  "loses a negation": (text) => text.replace(/must not|never/, "must"),
  "adds a negation": (text) => `${text} Nobody likes that.`,
  "loses a name": (text) => text.replace("Maria Keller", "a person"),
  "adds a name": (text) => `${text} Then John Smith comes.`,
  "adds an address": (text) => `${text} See https://evil.example.`,
  "adds a www address": (text) => `${text} See www.evil.example.`,
  "adds HTML": (text) => `${text} <b>Look</b>`,
  "adds a script": (text) => `${text}<script>alert(1)</script>`,
  "adds a code fence": (text) => `\`\`\`\n${text}\n\`\`\``,
  "adds inline code": (text) => `${text} Use \`rm\`.`,
  "adds a formula": (text) => `${text} So $x$ holds.`,
  "adds a heading": (text) => `# ${text}`,
  "adds a second paragraph": (text) => `${text}\n\nMore.`,
  "opens a bracket": (text) => text.replace(".", " (see."),
  "opens a quote": (text) => text.replace(".", ' "see.'),
  "opens emphasis": (text) => text.replace("It", "**It"),
  "answers nothing": () => "",
  "answers half": (text) => text.slice(0, Math.floor(text.length / 3)),
  "answers far too much": (text) => `${text} ${text} ${text}`,
  "talks about itself": (text) => `Here is the rewritten passage: ${text}`,
  "refuses to answer": () =>
    "I cannot help with that request because I am a language model and it is not allowed.",
  "leaks its prompt": (text) => `${text} As an AI I follow my system prompt.`,
  "adds a link": (text) => `${text} See [this](page).`,
  "adds an image that calls home": (text) => `${text} ![x](//evil.example/a.png)`,
  "adds an address without a scheme": (text) => `${text} Go to evil.example now.`,
  "adds an e-mail address": (text) => `${text} Write to a@b.`,
  "makes a list of it": (text) => `- ${text}`,
  "adds invisible characters": (text) => text.replaceAll(" ", " \u200b"),
  "turns the writing around": (text) => `\u202e${text}`,
  "adds a statement of its own": (text) => `${text} Everybody should buy gold coins quickly.`,
  "says something else": () => "Gold coins shine brightly and everybody should buy several of them quickly.",
  "loses a term of the chapter": (text) => text.replaceAll(/pump/gi, "machine").replace("guard", "man"),
  "makes it harder": (text) =>
    text.replace(/\.$/, ", notwithstanding considerable organisational responsibilities."),
  "answers in another language": () =>
    "Die Pumpe bewegt jede Minute Wasser und darf nicht ohne den Filter laufen, und jemand prüft sie.",
};

/** Damage that finds nothing to damage in a passage counts as silence. */
export function damaged(text: string, damage: (text: string) => string): string {
  const answer = damage(text);
  return answer === text ? "" : answer;
}
