import { useState } from "react";
import type { Readable } from "../export/readable.ts";
import { useNarration } from "./use-narration.ts";

const RATES = [0.75, 1, 1.25, 1.5, 2];

/** Reads the chapter aloud, with what one needs meanwhile: pause, a sentence on or back, speed, the end. */
export function AloudBar({ readable, onClose }: { readable: Readable; onClose: () => void }) {
  const { isPaused, narrator, togglePause, step } = useNarration(readable, onClose);
  const [rate, setRate] = useState(1);
  return (
    <section aria-label="Read aloud" className="aloud-bar no-print">
      <button type="button" aria-label="Previous sentence" onClick={() => step(-1)}>
        ‹
      </button>
      <button type="button" className="aloud-pause" onClick={togglePause}>
        {isPaused ? "Go on" : "Pause"}
      </button>
      <button type="button" aria-label="Next sentence" onClick={() => step(1)}>
        ›
      </button>
      <select
        aria-label="Speed"
        value={rate}
        onChange={(event) => {
          const chosen = Number(event.target.value);
          setRate(chosen);
          narrator.setRate(chosen);
        }}
      >
        {RATES.map((each) => (
          <option key={each} value={each}>
            {each} ×
          </option>
        ))}
      </select>
      <button type="button" onClick={onClose}>
        Stop
      </button>
    </section>
  );
}
