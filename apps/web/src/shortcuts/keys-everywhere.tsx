import { paletteKeys } from "./palette-keys.ts";
import { words } from "../words/palette.ts";
import { WAYS_BY_KEY } from "./everywhere.ts";
import { KeyRow } from "./key-row.tsx";

/** The keys that mean the same on every page, as rows of a `<dl>`. */
export function KeysEverywhere({ isMember }: { isMember: boolean }) {
  return (
    <>
      <KeyRow keys={paletteKeys()} label={words.title} meaning={words.hint} />
      {WAYS_BY_KEY.filter(({ isMembers }) => isMember || isMembers === undefined).map(({ letter, name }) => (
        <KeyRow key={letter} keys={["G", letter.toUpperCase()]} label={words.pages[name]} />
      ))}
    </>
  );
}
