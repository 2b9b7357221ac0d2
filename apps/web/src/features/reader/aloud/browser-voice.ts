import type { Voice } from "./narrator.ts";

/** A voice of this device, for texts in a language (`en`); undefined lets the device choose. */
export function browserVoice(lang: string | undefined): Voice {
  return (text, rate, over) => {
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.rate = rate;
    if (lang !== undefined) utterance.lang = lang;
    let isOver = false;
    const finish = (failed: boolean) => {
      if (!isOver) over(failed);
      isOver = true;
    };
    utterance.addEventListener("end", () => finish(false));
    utterance.addEventListener("error", () => finish(true));
    speechSynthesis.speak(utterance);
    return () => {
      isOver = true;
      speechSynthesis.cancel();
    };
  };
}
