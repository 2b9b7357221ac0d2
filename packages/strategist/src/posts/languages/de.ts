import type { LanguageWords } from "../language-words.ts";
import { deSides } from "./de-sides.ts";

export const de: LanguageWords = {
  sides: deSides,
  quotation: "„{words}“",
  own: [
    "So beschreiben wir uns selbst. Was das an einem normalen Tag heißt: [ein Beispiel].",
    "Das ist ein Satz über uns. Dahinter steckt [der Grund, in einfachen Worten].",
    "Das sagt sich leicht. [Woran man es bei Ihnen merkt.]",
  ],
  closings: [
    "Was meinen Sie?",
    "Fragen? Schreiben Sie uns.",
    "Was würden Sie gern darüber wissen?",
    "Erzählen Sie uns, wie es bei Ihnen ist.",
    "Kennen Sie jemanden, dem das hilft? Geben Sie es weiter.",
    "Wir freuen uns auf Ihre Antwort.",
    "Wir lesen jede Antwort.",
  ],
  acts: [
    "Schreiben Sie uns oder kommen Sie vorbei: [Link oder Adresse].",
    "Fragen Sie uns danach: [Link oder Telefon].",
    "Der erste Schritt ist hier: [Link].",
    "Sie finden uns hier: [Ort].",
  ],
  yours: "Ihr Team von {name}.",
};
