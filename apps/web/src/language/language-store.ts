import type { Translation } from "../words/catalog.ts";
import { isLanguage, type Language, LANGUAGES } from "./languages.ts";

/** Read by `public/before-paint.js` before the first paint, as plain text: that script is not bundled with anything. */
const STORAGE_KEY = "growth-guide.language";

/** English travels with the pages that say it; every other language is one file, loaded when it is chosen. */
const loaders: Record<Exclude<Language, "en">, () => Promise<Translation>> = {
  de: async () => (await import("../words/de/german.ts")).german,
  ar: async () => (await import("../words/ar/arabic.ts")).arabic,
};

let current: { language: Language; translation: Translation | undefined } = {
  language: "en",
  translation: undefined,
};
const listeners = new Set<() => void>();

/** The language on the screen, for `useSyncExternalStore`. */
export const languageStore = {
  read: (): Language => current.language,
  /** What is said in it instead of English; undefined in English. */
  readTranslation: (): Translation | undefined => current.translation,
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
};

/**
 * Loads the language `before-paint.js` has found, before anything is drawn. Where its words cannot be had, the page is
 * in English and says so.
 */
export async function openLanguage(): Promise<void> {
  const found = document.documentElement.lang;
  await show(isLanguage(found) ? found : "en").catch(() => show("en"));
}

/** Shows a language and remembers it on this device. Rejects when its words cannot be loaded: nothing has changed then. */
export async function chooseLanguage(language: Language): Promise<void> {
  await show(language);
  try {
    localStorage.setItem(STORAGE_KEY, language);
  } catch {
    // Storage is forbidden: the choice holds until the page is closed.
  }
}

async function show(language: Language): Promise<void> {
  const translation = language === "en" ? undefined : await loaders[language]();
  current = { language, translation };
  document.documentElement.lang = language;
  document.documentElement.dir = LANGUAGES[language].direction;
  for (const listener of listeners) listener();
}
