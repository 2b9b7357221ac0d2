import { lazy, Suspense, useEffect, useLayoutEffect, useRef, useState } from "react";
import { useNavigate } from "react-router";
import { useAuth } from "../../auth/auth.ts";
import { WAYS_BY_KEY } from "../../shortcuts/everywhere.ts";
import { useKeysEverywhere } from "../../shortcuts/use-keys-everywhere.ts";
import { paletteWish } from "./palette-wish.ts";

const Palette = lazy(async () => ({ default: (await import("./palette.tsx")).Palette }));
const KeysHelp = lazy(async () => ({ default: (await import("./keys-help.tsx")).KeysHelp }));

/** Listens to the keys of every page and shows what they open. */
export function PaletteKeys() {
  const [open, setOpen] = useState<"palette" | "help">();
  const navigate = useNavigate();
  const isMember = useAuth().state.status === "signed-in";
  const close = () => setOpen(undefined);
  const early = useRef<EarlyTyping>({ isWaiting: false, letters: "" });
  useKeysEverywhere({
    onEarlyKey: (event) => {
      if (!early.current.isWaiting) return false;
      if (event.key === "Escape") close();
      if (event.key === "Backspace") early.current.letters = early.current.letters.slice(0, -1);
      if (event.key.length === 1) early.current.letters += event.key;
      return true;
    },
    onPalette: () => setOpen((now) => (now === "palette" ? undefined : "palette")),
    onHelp: () => setOpen("help"),
    onWay: (letter) => {
      const way = WAYS_BY_KEY.find((each) => each.letter === letter);
      if (way === undefined || (way.isMembers && !isMember)) return false;
      void navigate(way.to);
      return true;
    },
  });
  useEffect(() => paletteWish.listen(() => setOpen("palette")), []);
  return (
    <Suspense fallback={open === "palette" && <Waiting early={early.current} />}>
      {open === "palette" && <Palette early={early.current} onClose={close} onHelp={() => setOpen("help")} />}
      {open === "help" && <KeysHelp onClose={close} />}
    </Suspense>
  );
}

/** What is typed while the palette is on its way: meant for its field, and not for the page. */
type EarlyTyping = { isWaiting: boolean; letters: string };

function Waiting({ early }: { early: EarlyTyping }) {
  useLayoutEffect(() => {
    Object.assign(early, { isWaiting: true, letters: "" });
    return () => {
      early.isWaiting = false;
    };
  }, [early]);
  return null;
}
