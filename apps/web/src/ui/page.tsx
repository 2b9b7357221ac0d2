import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import { PageHeading } from "./page-heading.tsx";

const widths = { narrow: "max-w-xl", text: "max-w-3xl", wide: "max-w-7xl" } as const;

/** The frame of a page: its title in the tab and as its heading, an introduction, things to do, and the rest. */
export function Page({ title, heading = title, intro, actions, width = "wide", children }: PageProps) {
  return (
    <div className={classNames("mx-auto grid w-full gap-8 px-4 py-8 sm:px-6 sm:py-12", widths[width])}>
      <PageTitle title={title} />
      <header className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
        <div className="measure grid min-w-0 gap-3">
          <PageHeading>{heading}</PageHeading>
          {intro && <div className="text-lg text-muted">{intro}</div>}
        </div>
        {actions && <div className="no-print flex flex-wrap gap-3">{actions}</div>}
      </header>
      {children}
    </div>
  );
}

/** Sets the tab's title; React lifts it into the document's head. */
export function PageTitle({ title }: { title: string }) {
  return <title>{`${title} · Growth Guide`}</title>;
}

type PageProps = {
  title: string;
  heading?: ReactNode;
  intro?: ReactNode;
  actions?: ReactNode;
  width?: keyof typeof widths;
  children?: ReactNode;
};
