import { useEffect, useMemo, useRef, useState } from "react";
import { toast } from "../../../ui/toast-store.ts";
import type { Readable } from "../export/readable.ts";
import { lastBlockAbove } from "../block-elements.ts";
import { catchUp } from "../catch-up.ts";
import { paint } from "../paint.ts";
import { browserVoice } from "./browser-voice.ts";
import { blockElementAt, countBlockElements, indexOfBlock } from "./count-blocks.ts";
import { createNarrator } from "./narrator.ts";
import { sentencesOf } from "./sentences-of.ts";
import { words } from "../../../words/tools.ts";

/** Lines above this are behind the bar that sticks there, in pixels. */
const TOP_PX = 132;

/** Reads the chapter on the screen aloud from where the reader is, and shows what is being said. */
export function useNarration({ document: shown, chapter }: Readable, onEnd: () => void) {
  const [isPaused, setIsPaused] = useState(false);
  const said = useRef<Element | undefined>(undefined);
  const end = useRef(onEnd);
  end.current = onEnd;
  const lang = shown.language === "other" ? undefined : "en";

  const narrator = useMemo(() => {
    const blockAt = (at: number) => blockElementAt(chapter.current, at);
    return createNarrator({
      voice: browserVoice(lang),
      countBlocks: () => countBlockElements(chapter.current),
      sentencesOf: (at) => {
        const block = blockAt(at);
        return block ? sentencesOf(block) : [];
      },
      onSay: ({ range }, { block }) => {
        said.current = blockAt(block);
        paint("reader-spoken", range ? [range] : []);
        keepInView(range ?? said.current);
      },
      onEnd: (failed) => {
        if (failed) toast(words.voiceStopped);
        end.current();
      },
    });
  }, [chapter, lang]);

  // Another level says the same in other words: it goes on with the block at the reading line.
  useEffect(() => {
    // Blocks are counted, so all of them have to be there.
    catchUp();
    narrator.start(blockAtReadingLine(chapter.current));
    setIsPaused(false);
    return narrator.pause;
  }, [narrator, chapter, shown.view]);
  useEffect(
    () => () => {
      paint("reader-spoken", []);
      // Who listened goes on reading where the voice stopped.
      if (said.current instanceof HTMLElement) said.current.focus({ preventScroll: true });
    },
    [],
  );
  return {
    isPaused,
    narrator,
    togglePause: () => {
      if (isPaused) narrator.resume();
      else narrator.pause();
      setIsPaused(!isPaused);
    },
    step: (by: 1 | -1) => {
      setIsPaused(false);
      narrator.step(by);
    },
  };
}

function blockAtReadingLine(chapter: Element | null): number {
  const above = chapter ? lastBlockAbove(chapter, TOP_PX) : undefined;
  if (chapter === null || above === undefined) return 0;
  const index = indexOfBlock(chapter, above);
  // Of a block that ends above the line nothing is to be seen any more.
  const isBehind = above.getBoundingClientRect().bottom <= TOP_PX;
  return isBehind ? Math.min(index + 1, countBlockElements(chapter) - 1) : index;
}

function keepInView(place: Pick<Element, "getBoundingClientRect"> | undefined): void {
  const box = place?.getBoundingClientRect();
  if (box === undefined || (box.top >= TOP_PX && box.bottom <= innerHeight * 0.8)) return;
  scrollBy({ top: box.top - TOP_PX - 24, behavior: "auto" });
}
