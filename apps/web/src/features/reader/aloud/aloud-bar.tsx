import { useState } from "react";
import type { Readable } from "../export/readable.ts";
import { useNarration } from "./use-narration.ts";
import { words } from "../../../words/tools.ts";
import { asNumber } from "../../../language/formats.ts";

const RATES = [0.75, 1, 1.25, 1.5, 2];

/** Reads the chapter aloud, with what one needs meanwhile: pause, a sentence on or back, speed, the end. */
export function AloudBar({ readable, onClose }: { readable: Readable; onClose: () => void }) {
  const { isPaused, narrator, togglePause, step } = useNarration(readable, onClose);
  const [rate, setRate] = useState(1);
  return (
    <section aria-label={words.aloud} className="aloud-bar no-print">
      <button type="button" aria-label={words.previousSentence} onClick={() => step(-1)}>
        <span aria-hidden="true" className="inline-block rtl:-scale-x-100">
          ‹
        </span>
      </button>
      <button type="button" className="aloud-pause" onClick={togglePause}>
        {isPaused ? words.resume : words.pause}
      </button>
      <button type="button" aria-label={words.nextSentence} onClick={() => step(1)}>
        <span aria-hidden="true" className="inline-block rtl:-scale-x-100">
          ›
        </span>
      </button>
      <select
        aria-label={words.speed}
        value={rate}
        onChange={(event) => {
          const chosen = Number(event.target.value);
          setRate(chosen);
          narrator.setRate(chosen);
        }}
      >
        {RATES.map((each) => (
          <option key={each} value={each}>
            {asNumber(each)} ×
          </option>
        ))}
      </select>
      <button type="button" onClick={onClose}>
        {words.stop}
      </button>
    </section>
  );
}
