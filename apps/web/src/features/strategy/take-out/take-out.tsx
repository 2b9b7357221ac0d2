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

/** Most file systems take 255 bytes; a letter may need four of them. */
const MAX_STEM_LENGTH = 50;

/** The strategy to take along: as Markdown, on paper, and to be read at a level. */
export function TakeOut({ strategy: { id, title, sections } }: { strategy: Strategy }) {
  const heading = useId();
  const document = () => strategyDocument(title, sections);
  const copy = async () => {
    const isCopied = await copyText(document());
    toast(
      isCopied
        ? "The strategy is copied as Markdown."
        : "This browser could not copy it. Download it instead.",
    );
  };
  const download = () => {
    const stem = slugOf(title).slice(0, MAX_STEM_LENGTH).replace(/-+$/, "") || "strategy";
    saveFile(`${stem}.md`, "text/markdown", document());
  };
  return (
    <section aria-labelledby={heading} className="grid gap-3 rounded-lg border border-line bg-surface p-5">
      <h2 id={heading} className="text-lg">
        Take it along
      </h2>
      <div className="flex flex-wrap gap-2">
        <ButtonLink to={paths.readStrategy(id)} variant="secondary">
          Read at three levels
        </ButtonLink>
        <Button variant="secondary" onClick={() => void copy()}>
          Copy as Markdown
        </Button>
        <Button variant="secondary" onClick={download}>
          Download (.md)
        </Button>
        <Button variant="secondary" onClick={() => print()}>
          Print
        </Button>
      </div>
    </section>
  );
}
