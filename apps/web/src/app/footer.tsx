import { Link } from "react-router";
import { paths } from "../paths.ts";

/** Where else to go, and what this page does not do. */
export function Footer() {
  return (
    <footer className="no-print mt-10 border-t border-line pt-6 pb-24 text-sm text-muted sm:pb-8">
      <div className="mx-auto flex max-w-7xl flex-wrap px-4 sm:px-6 items-center justify-between gap-x-8 gap-y-3">
        <p>No tracking and no third parties. The playbook is free to read.</p>
        <nav aria-label="More" className="flex flex-wrap gap-x-5 gap-y-1">
          <Link to={paths.playbook} className="py-1 underline-offset-4 hover:underline">
            Playbook
          </Link>
          <a href="/docs" className="py-1 underline-offset-4 hover:underline">
            API documentation
          </a>
        </nav>
      </div>
    </footer>
  );
}
