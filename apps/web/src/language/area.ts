import type { AreaName } from "../words/catalog.ts";
import { languageStore } from "./language-store.ts";

/**
 * The words of one part of the app: each member is what the chosen language says, and English where that is the
 * language. Members are read while something is drawn, never when a module is loaded: the language may change.
 */
export function area<Words extends object>(name: AreaName, english: Words): Words {
  return new Proxy(english, {
    get: (_, key) => Reflect.get(languageStore.readTranslation()?.[name] ?? english, key),
  });
}
