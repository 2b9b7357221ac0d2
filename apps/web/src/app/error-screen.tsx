import { Button } from "../ui/button.tsx";
import { buttonStyle } from "../ui/button-style.ts";
import { paths } from "../paths.ts";
import { words } from "../words/shell.ts";

/** When a page breaks or cannot be loaded: said in words, with a way on. What was typed is kept in drafts. */
export function ErrorScreen({ error }: { error: unknown }) {
  const isUpdate = error instanceof TypeError && /import|module/i.test(error.message);
  return (
    <div className="mx-auto grid max-w-xl gap-5 px-4 py-16">
      <title>{`${words.wentWrong} · Growth Guide`}</title>
      <h1 className="text-2xl">{isUpdate ? words.notLoaded : words.broken}</h1>
      <p className="text-muted">{isUpdate ? words.notLoadedText : words.brokenText}</p>
      <div className="flex flex-wrap gap-3">
        <Button onClick={() => location.reload()}>{words.loadAgain}</Button>
        <a href={paths.home} className={buttonStyle("secondary")}>
          {words.goToStart}
        </a>
      </div>
    </div>
  );
}
