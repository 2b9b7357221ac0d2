import { STRATEGY_SECTIONS, type Strategy } from "@growth-guide/contract";
import { useParams } from "react-router";
import { readRowId } from "../../row-id.ts";
import { PageHeading } from "../../ui/page-heading.tsx";
import { PageTitle } from "../../ui/page.tsx";
import { ApprovalPanel } from "./approval/approval-panel.tsx";
import { Contents } from "./contents.tsx";
import { ElsewhereNotice } from "./elsewhere-notice.tsx";
import { SectionView } from "./section/section-view.tsx";
import { StatusBadge } from "./status-badge.tsx";
import { StrategyState } from "./strategy-state.tsx";
import { StrategyWay } from "./strategy-way.tsx";
import { TakeOut } from "./take-out/take-out.tsx";
import { VersionsPanel } from "./versions-panel.tsx";
import { WritingProgress } from "./writing/writing-progress.tsx";
import { words } from "../../words/strategy.ts";
import { asNumber } from "../../language/formats.ts";
import "./strategy.css";

/** One strategy: seen while it is written, then read, changed, approved and taken along. */
export function StrategyPage() {
  const id = readRowId(useParams()["id"]);
  return <StrategyState id={id}>{(strategy) => <Whole key={id} strategy={strategy} />}</StrategyState>;
}

function Whole({ strategy }: { strategy: Strategy }) {
  return (
    <div className="strategy mx-auto grid w-full max-w-7xl gap-6 px-4 py-8 sm:px-6 sm:py-12">
      <PageTitle title={strategy.title} />
      <header className="grid gap-3">
        <StrategyWay strategy={strategy} />
        <PageHeading dir="auto">{strategy.title}</PageHeading>
        <p className="no-print flex flex-wrap items-center gap-3 text-sm text-muted">
          <StatusBadge status={strategy.status} /> {words.version(asNumber(strategy.version))}
        </p>
        {words.writtenInEnglish && <p className="no-print text-sm text-muted">{words.writtenInEnglish}</p>}
      </header>
      <ElsewhereNotice strategy={strategy} />
      <WritingProgress strategy={strategy} />
      <div className="strategy-columns grid gap-8">
        <Contents strategy={strategy} />
        <div className="strategy-sections grid min-w-0 content-start gap-8">
          {STRATEGY_SECTIONS.map((section) => (
            <SectionView key={section} strategy={strategy} section={section} />
          ))}
        </div>
        <aside aria-label={words.about} className="no-print grid content-start gap-5">
          <ApprovalPanel strategy={strategy} />
          <TakeOut strategy={strategy} />
          <VersionsPanel strategy={strategy} />
        </aside>
      </div>
    </div>
  );
}
