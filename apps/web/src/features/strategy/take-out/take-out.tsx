import type { Strategy } from "@growth-guide/contract";
import { strategyDocument } from "@growth-guide/strategist/document";
import { useId } from "react";
import { slugOf } from "../../../markdown/slug.ts";
import { paths } from "../../../paths.ts";
import { Button } from "../../../ui/button.tsx";
import { ButtonLink } from "../../../ui/button-link.tsx";
import { copyText } from "../../../ui/copy-text.ts";
import { saveFile } from "../../../ui/save-file.ts";
import { toast } from "../../../ui/toast-store.ts";
import { words } from "../../../words/strategy.ts";

/** Most file systems take 255 bytes; a letter may need four of them. */
const MAX_STEM_LENGTH = 50;

/** The strategy to take along: as Markdown, on paper, and to be read at a level. */
export function TakeOut({ strategy: { id, title, sections } }: { strategy: Strategy }) {
  const heading = useId();
  const document = () => strategyDocument(title, sections);
  const copy = async () => {
    const isCopied = await copyText(document());
    toast(isCopied ? words.copied : words.notCopied);
  };
  const download = () => {
    const stem = slugOf(title).slice(0, MAX_STEM_LENGTH).replace(/-+$/, "") || "strategy";
    saveFile(`${stem}.md`, "text/markdown", document());
  };
  return (
    <section aria-labelledby={heading} className="grid gap-3 rounded-lg border border-line bg-surface p-5">
      <h2 id={heading} className="text-lg">
        {words.takeAlong}
      </h2>
      <div className="flex flex-wrap gap-2">
        <ButtonLink to={paths.readStrategy(id)} variant="secondary">
          {words.readAtLevels}
        </ButtonLink>
        <Button variant="secondary" onClick={() => void copy()}>
          {words.copy}
        </Button>
        <Button variant="secondary" onClick={download}>
          {words.download}
        </Button>
        <Button variant="secondary" onClick={() => print()}>
          {words.print}
        </Button>
      </div>
    </section>
  );
}
