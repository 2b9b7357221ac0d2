import { isLiveAddress } from "./live-address.ts";

/** What is behind the name of a tag, as browsers read it: where it ends, if it does, and its attributes that are live. */
export type TagRest = {
  end: number;
  isClosed: boolean;
  live: Attribute[];
  isAnyCode: boolean;
  isAnyLive: boolean;
};
export type Attribute = { start: number; end: number };

const LIVE_NAME = /^(?:on|srcdoc|formaction)/i;
// A bracket begins an attribute of its own, so that what is read for one tag is read for all that lead there.
const ATTRIBUTE = /[\s/]*([^\s/>][^\s/>=<]*)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s><]+)?)?/y;
const END = /[\s/]*>/y;

const SEEN = 1;
const CLOSED = 2;
const LIVE = 4;
const CODE = 8;

/**
 * Reads tags of one text. What is behind a place is the same for every tag that leads there and is read once, so that
 * all tags together take time linear in the text; `live` has only the attributes that no earlier tag led to.
 */
export function createTagReader(text: string, isCode: (at: number) => boolean): (from: number) => TagRest {
  const known = new Uint8Array(text.length + 1);
  const ends = new Int32Array(text.length + 1);

  return (from) => {
    const live: Attribute[] = [];
    const passed: { at: number; flags: number }[] = [];
    let at = from;
    while (known[at] === 0) {
      END.lastIndex = at;
      ATTRIBUTE.lastIndex = at;
      const closes = END.test(text);
      const found = closes ? null : ATTRIBUTE.exec(text);
      if (found === null) {
        known[at] = SEEN | (closes ? CLOSED : 0);
        ends[at] = closes ? END.lastIndex : at;
        break;
      }
      const [whole, name = "", value = ""] = found;
      // A value that begins with a bracket goes on for browsers; nothing honest has one.
      const isCut = value === "" && /=\s*$/.test(whole) && text[at + whole.length] === "<";
      const end = at + whole.length;
      const start = end - whole.replace(/^[\s/]+/, "").length;
      const isLive = LIVE_NAME.test(name) || isLiveAddress(value.replace(/^["']/, ""));
      if (isLive) live.push({ start, end });
      passed.push({ at, flags: isCut ? LIVE | CODE : isLive ? LIVE | (isCode(start) ? CODE : 0) : 0 });
      at = end;
    }
    let flags = known[at] ?? 0;
    const end = ends[at] ?? at;
    for (const place of passed.toReversed()) {
      flags |= place.flags;
      known[place.at] = flags;
      ends[place.at] = end;
    }
    return {
      end,
      isClosed: (flags & CLOSED) > 0,
      live,
      isAnyLive: (flags & LIVE) > 0,
      isAnyCode: (flags & CODE) > 0,
    };
  };
}
