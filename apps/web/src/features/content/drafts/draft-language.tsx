import type { Business } from "@growth-guide/contract";
import { languageOf, postLanguageFor } from "@growth-guide/strategist/posts";
import { languageStore } from "../../../language/language-store.ts";
import { words } from "../../../words/content.ts";

/** In which language a business's drafts come, where that is not plain from the page. */
export function DraftLanguage({ business }: { business: Business }) {
  const told = languageOf(business);
  const text = told === "en" ? words.writtenInEnglish : messageFor(told);
  return text === "" ? null : <p className="text-sm text-muted sm:col-span-full">{text}</p>;
}

function messageFor(told: ReturnType<typeof languageOf>): string {
  const name = new Intl.DisplayNames(languageStore.read(), { type: "language" }).of(told) ?? told;
  return postLanguageFor(told) === told ? words.draftsIn(name) : words.draftsInEnglish(name);
}
