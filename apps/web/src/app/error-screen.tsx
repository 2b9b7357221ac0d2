import { useEffect } from "react";
import { whenBack } from "../api/when-back.ts";
import { Button } from "../ui/button.tsx";
import { buttonStyle } from "../ui/button-style.ts";
import { paths } from "../paths.ts";
import { words } from "../words/shell.ts";
import { words as ui } from "../words/ui.ts";
import { PAGE_MISSING } from "./lazy-page.ts";

/** When a page breaks or cannot be loaded: said in words, with a way on. What was typed is kept in drafts. */
export function ErrorScreen({ error }: { error: unknown }) {
  const isUpdate = error instanceof TypeError && /import|module/i.test(error.message);
  // Told again once somebody answers: then the page is loaded again, with all that has to be minded.
  useEffect(
    () => (isUpdate ? whenBack(() => dispatchEvent(new Event(PAGE_MISSING))) : undefined),
    [isUpdate],
  );
  return (
    <div className="mx-auto grid max-w-xl gap-5 px-4 py-16">
      <title>{`${words.wentWrong} · Growth Guide`}</title>
      <h1 className="text-2xl">{isUpdate ? words.notLoaded : words.broken}</h1>
      <p className="text-muted">{isUpdate ? `${words.notLoadedText} ${ui.triesItself}` : words.brokenText}</p>
      <div className="flex flex-wrap gap-3">
        <Button onClick={() => location.reload()}>{words.loadAgain}</Button>
        <a href={paths.home} className={buttonStyle("secondary")}>
          {words.goToStart}
        </a>
      </div>
    </div>
  );
}
