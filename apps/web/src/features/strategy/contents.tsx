import { STRATEGY_SECTIONS, type Strategy, type StrategySection } from "@growth-guide/contract";
import { classNames } from "../../ui/class-names.ts";
import { sectionAnchor } from "./section/section-anchor.ts";
import { words } from "../../words/strategy.ts";

/** The nine sections to jump to: beside the text, folded above it on a phone. */
export function Contents({ strategy }: { strategy: Strategy }) {
  return (
    <>
      <nav aria-label={words.contents} className="no-print sticky top-6 -ms-2 hidden self-start lg:block">
        <SectionLinks strategy={strategy} />
      </nav>
      <details className="no-print rounded-md border border-line bg-surface px-4 py-3 lg:hidden">
        <summary className="font-semibold">{words.contents}</summary>
        <nav aria-label={words.contents} className="mt-2">
          <SectionLinks strategy={strategy} />
        </nav>
      </details>
    </>
  );
}

function SectionLinks({ strategy: { sections } }: { strategy: Strategy }) {
  return (
    <ol className="grid">
      {STRATEGY_SECTIONS.map((section) => (
        <li key={section}>
          <a
            href={`#${sectionAnchor(section)}`}
            onClick={() => focusSection(section)}
            className={classNames(
              "block rounded-md px-2 py-2 text-sm hover:bg-sunken lg:py-1.5",
              sections[section].trim() === "" && "text-muted italic",
            )}
          >
            {words.sections[section]}
            {sections[section].trim() === "" && <span className="sr-only"> {words.notWrittenYet}</span>}
          </a>
        </li>
      ))}
    </ol>
  );
}

/** The keyboard goes along to the heading. */
function focusSection(section: StrategySection): void {
  document.getElementById(`${sectionAnchor(section)}-title`)?.focus({ preventScroll: true });
}
