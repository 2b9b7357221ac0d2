import { Button } from "../ui/button.tsx";
import { buttonStyle } from "../ui/button-style.ts";
import { paths } from "../paths.ts";

/** When a page breaks or cannot be loaded: said in words, with a way on. What was typed is kept in drafts. */
export function ErrorScreen({ error }: { error: unknown }) {
  const isUpdate = error instanceof TypeError && /import|module/i.test(error.message);
  return (
    <div className="mx-auto grid max-w-xl gap-5 px-4 py-16">
      <title>Something went wrong · Growth Guide</title>
      <h1 className="text-2xl">
        {isUpdate ? "This page could not be loaded" : "This page has run into a problem"}
      </h1>
      <p className="text-muted">
        {isUpdate
          ? "The connection broke, or Growth Guide has been updated since you opened it. Loading the page again mends both."
          : "It is our fault, not yours. Nothing you saved is lost; load the page again, or go on from the beginning."}
      </p>
      <div className="flex flex-wrap gap-3">
        <Button onClick={() => location.reload()}>Load again</Button>
        <a href={paths.home} className={buttonStyle("secondary")}>
          Go to the start
        </a>
      </div>
    </div>
  );
}
