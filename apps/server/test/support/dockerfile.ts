import { readFileSync } from "node:fs";

/** One instruction: `{ name: "RUN", text: "npm run build" }`. */
export type Instruction = { name: string; text: string };

/** A stage of a build: what it begins from, and its instructions in order. */
export type Stage = { from: string; instructions: Instruction[] };

/** A Dockerfile's stages. Comments are left out, lines continued with a backslash joined. */
export function readDockerfile(path: string): Stage[] {
  const lines = readFileSync(path, "utf8")
    .replaceAll(/^#.*\n/gm, "")
    .replaceAll(/\\\n\s*/g, "")
    .split("\n")
    .filter((line) => line.trim() !== "");
  const stages: Stage[] = [];
  for (const line of lines) {
    const [, name = "", text = ""] = /^(\S+)\s+(.*)$/.exec(line) ?? [];
    if (name === "FROM") stages.push({ from: text, instructions: [] });
    else stages.at(-1)?.instructions.push({ name, text });
  }
  return stages;
}

/** The texts of a stage's instructions of one name. */
export function textsOf({ instructions }: Stage, wanted: string): string[] {
  return instructions.filter(({ name }) => name === wanted).map(({ text }) => text);
}

/** The arguments of an instruction in its exec form: the JSON array at the end of its text. */
export function argumentsOf(text: string): string[] {
  return JSON.parse(text.slice(text.indexOf("["))) as string[];
}
