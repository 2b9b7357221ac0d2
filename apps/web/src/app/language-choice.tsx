import { useSyncExternalStore } from "react";
import { isLanguage, LANGUAGES } from "../language/languages.ts";
import { chooseLanguage, languageStore } from "../language/language-store.ts";
import { toast } from "../ui/toast-store.ts";
import { words } from "../words/shell.ts";

const ID = "language";

/** The language of the interface, each by its own name. Everything is drawn anew; the focus stays here. */
export function LanguageChoice() {
  const language = useSyncExternalStore(languageStore.subscribe, languageStore.read, languageStore.read);
  const choose = async (name: string) => {
    if (!isLanguage(name)) return;
    try {
      await chooseLanguage(name);
      document.getElementById(ID)?.focus({ preventScroll: true });
    } catch {
      toast(words.languageFailed);
    }
  };
  return (
    <label className="flex items-center gap-2">
      {words.language}
      <select
        id={ID}
        value={language}
        onChange={(event) => void choose(event.target.value)}
        className="min-h-9 rounded-md border border-line-strong bg-surface px-2 text-ink"
      >
        {Object.entries(LANGUAGES).map(([each, { name, direction }]) => (
          <option key={each} value={each} lang={each} dir={direction}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
