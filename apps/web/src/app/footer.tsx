import { Link } from "react-router";
import { paths } from "../paths.ts";
import { words } from "../words/shell.ts";
import { LanguageChoice } from "./language-choice.tsx";

/** Where else to go, and what this page does not do. */
export function Footer() {
  return (
    <footer className="no-print mt-10 border-t border-line pt-6 pb-[calc(2rem+env(safe-area-inset-bottom))] text-sm text-muted">
      <div className="mx-auto flex max-w-7xl flex-wrap px-4 sm:px-6 items-center justify-between gap-x-8 gap-y-3">
        <p>{words.promise}</p>
        <nav aria-label={words.moreNavigation} className="flex flex-wrap gap-x-5 gap-y-1">
          <Link to={paths.playbook} className="py-1 underline-offset-4 hover:underline">
            {words.playbook}
          </Link>
          <a href="/docs" className="py-1 underline-offset-4 hover:underline">
            {words.apiDocumentation}
          </a>
        </nav>
        <LanguageChoice />
      </div>
    </footer>
  );
}
