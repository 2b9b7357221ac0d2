import type { Sentence } from "./sentences-of.ts";

/** Says a text and calls back once when it is over; what it returns breaks it off, without a call. */
export type Voice = (text: string, rate: number, over: (failed: boolean) => void) => () => void;

/** Where somebody is read to: a block, and a sentence in it, both counted from 0. */
export type Spot = { block: number; sentence: number };

type Options = {
  voice: Voice;
  /** How many blocks there are now, and what each of them says now: the text may change on the way. */
  countBlocks: () => number;
  sentencesOf: (block: number) => Sentence[];
  onSay: (sentence: Sentence, spot: Spot) => void;
  /** Called when there is nothing more to say, or the voice has failed. */
  onEnd: (failed: boolean) => void;
};

/** Reads blocks aloud, one sentence after the other. Pausing breaks off; going on says that sentence again. */
export function createNarrator({ voice, countBlocks, sentencesOf, onSay, onEnd }: Options) {
  let spot: Spot = { block: 0, sentence: 0 };
  let rate = 1;
  let breakOff: (() => void) | undefined;

  const pause = () => {
    breakOff?.();
    breakOff = undefined;
  };
  const say = () => {
    pause();
    const found = findSentence(spot);
    if (found === undefined) {
      onEnd(false);
      return;
    }
    spot = found.spot;
    onSay(found.sentence, spot);
    breakOff = voice(found.sentence.text, rate, (failed) => {
      breakOff = undefined;
      if (failed) {
        onEnd(true);
        return;
      }
      spot = { ...spot, sentence: spot.sentence + 1 };
      say();
    });
  };
  const findSentence = ({ block, sentence }: Spot) => {
    for (let at = block; at < countBlocks(); at++) {
      const index = at === block ? sentence : 0;
      const found = sentencesOf(at)[index];
      if (found) return { sentence: found, spot: { block: at, sentence: index } };
    }
    return undefined;
  };
  const back = () => {
    if (spot.sentence > 0) {
      spot = { ...spot, sentence: spot.sentence - 1 };
      return;
    }
    for (let block = spot.block - 1; block >= 0; block--) {
      const { length } = sentencesOf(block);
      if (length > 0) {
        spot = { block, sentence: length - 1 };
        return;
      }
    }
  };
  return {
    /** Begins at a block. */
    start: (block: number) => {
      spot = { block, sentence: 0 };
      say();
    },
    pause,
    resume: say,
    /** Goes a sentence on or back. */
    step: (by: 1 | -1) => {
      if (by === 1) spot = { ...spot, sentence: spot.sentence + 1 };
      else back();
      say();
    },
    /** Changes the speed, 1 being the voice's own; what is being said begins again. */
    setRate: (next: number) => {
      rate = next;
      if (breakOff) say();
    },
  };
}
