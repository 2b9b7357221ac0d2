import { useId, useMemo, useState } from "react";
import { messageFor } from "../../api/error-messages.ts";
import { ChapterBody } from "../../features/reader/chapter-body.tsx";
import { LevelSwitch } from "../../features/reader/level-switch.tsx";
import { adaptedDocument, originalDocument, type View } from "../../features/reader/reader-document.ts";
import { ReadingMeter } from "../../features/reader/reading-meter.tsx";
import { useAdaptedChapter } from "../../features/reader/use-adapted-chapter.ts";
import { Notice } from "../../ui/notice.tsx";
import { SampleFrame } from "./sample-frame.tsx";
import { words } from "../../words/landing.ts";

const sample = {
  id: "landing-sample",
  title: "A paragraph at every level",
  markdown: [
    "Prior to commencing any advertising, it is generally advisable to ascertain which of your existing customers are the most profitable. A bakery discovered that **18 of its 25 regular customers** purchase breakfast on their way to work, and consequently it utilized its entire budget in the vicinity of the station.",
    "In addition, retention should be given priority. A customer who returns every week for a year is worth approximately fifty times the value of a single sale, but the majority of owners spend considerably more on strangers. A brief conversation at the counter is frequently sufficient to discover what would encourage that person to return, and it requires no additional expenditure.",
  ].join("\n\n"),
};
const original = originalDocument(sample.markdown);

/** The reader itself on two paragraphs, answered by the real server. */
export function LiveSample() {
  const [view, setView] = useState<View>("original");
  const adapted = useAdaptedChapter(sample, view, () => 0);
  const session = adapted.data;
  const ready = useMemo(
    () => (view === "original" ? original : session && adaptedDocument(session)),
    [view, session],
  );
  const [shown, setShown] = useState(original);
  if (ready !== undefined && ready !== shown) setShown(ready);
  const waiting = view !== "original" && adapted.isPending;
  return (
    <SampleFrame>
      <div className="grid gap-5">
        <h2 className="font-sans text-sm font-semibold tracking-normal text-muted">{words.sampleTitle}</h2>
        <LevelSwitch name={useId()} view={view} busy={waiting} onChoose={setView} />
        {adapted.isError && <Notice tone="danger">{messageFor(adapted.error)}</Notice>}
        <div aria-live="polite">
          <ChapterBody
            ref={null}
            title={words.sampleTitle}
            source={sample.markdown}
            blocks={shown.blocks}
            lang="en"
            busy={waiting}
          />
        </div>
        {view === "original" ? (
          <p className="text-sm text-muted">{words.chooseLevel}</p>
        ) : (
          <ReadingMeter before={shown.before} after={shown.after} />
        )}
      </div>
    </SampleFrame>
  );
}
