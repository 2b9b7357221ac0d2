import { type Figures, figures } from "./load-model.ts";
import { figuresTable, loadTable, READERS } from "./load-tables.ts";

// The command behind `npm run model`: `npm run model -- readers=5000000 burst=3` changes what it is told.
const isFigure = (name: string): name is keyof Figures => Object.hasOwn(figures, name);
const given = { ...figures };
let readers = READERS;
const faults: string[] = [];
for (const argument of process.argv.slice(2)) {
  const [name = "", text = ""] = argument.split("=");
  const value = Number(text);
  if (text === "" || !(value > 0)) faults.push(`${argument}: say name=number, with a number above 0`);
  else if (name === "readers") readers = [value];
  else if (isFigure(name)) given[name] = value;
  else faults.push(`${name}: is none of readers, ${Object.keys(figures).join(", ")}`);
}
if (faults.length > 0) {
  console.error(faults.join("\n"));
  process.exitCode = 1;
} else {
  console.log(`${figuresTable(given)}\n\n${loadTable(readers, given)}`);
}
