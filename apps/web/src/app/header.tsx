import { useEffect, useState } from "react";
import { Link, useLocation } from "react-router";
import { useAuth } from "../auth/auth.ts";
import { paths } from "../paths.ts";
import { classNames } from "../ui/class-names.ts";
import { Mark } from "../ui/mark.tsx";
import { words } from "../words/shell.ts";
import { paletteWish } from "./palette/palette-wish.ts";
import { isAt } from "./place-in-nav.ts";
import { ThemeButton } from "./theme-button.tsx";
import { firstSign } from "../language/first-sign.ts";

/** The name, the ways to go, the theme and the account. Where there is little room the ways fold into a panel. */
export function Header() {
  const [open, setOpen] = useState(false);
  const { pathname } = useLocation();
  useEffect(() => setOpen(false), [pathname]);
  return (
    <div
      className="border-b border-line bg-paper"
      onKeyDown={(event) => event.key === "Escape" && setOpen(false)}
    >
      <div className="mx-auto flex max-w-7xl items-center gap-2 px-4 py-2.5 sm:px-6">
        <Link
          to={paths.home}
          className="me-auto flex items-center gap-2.5 rounded-md py-1 font-serif text-lg font-semibold whitespace-nowrap"
        >
          <Mark />
          Growth Guide
        </Link>
        <nav aria-label={words.mainNavigation} className="hidden items-center gap-1 lg:flex">
          <NavLinks />
        </nav>
        <button
          type="button"
          aria-label={words.openPalette}
          aria-keyshortcuts="Control+K Meta+K"
          title={`${words.openPalette} (Ctrl K)`}
          onClick={paletteWish.say}
          className="hidden size-11 place-items-center rounded-md text-muted hover:bg-sunken hover:text-ink sm:grid"
        >
          <svg
            viewBox="0 0 24 24"
            aria-hidden="true"
            className="size-5 stroke-current"
            fill="none"
            strokeWidth="2"
            strokeLinecap="round"
          >
            <path d="M10.500 4a6.500 6.500 0 1 0 0 13a6.500 6.500 0 0 0 0-13ZM15.500 15.500L20 20" />
          </svg>
        </button>
        <ThemeButton />
        <AccountLink />
        <button
          type="button"
          aria-expanded={open}
          aria-controls="menu"
          onClick={() => setOpen(!open)}
          className="grid size-11 place-items-center rounded-md hover:bg-sunken lg:hidden"
        >
          <span className="sr-only">{words.menu}</span>
          <MenuIcon open={open} />
        </button>
      </div>
      {open && (
        <nav
          id="menu"
          aria-label={words.mainNavigation}
          className="grid gap-1 border-t border-line px-4 py-3 lg:hidden"
        >
          <NavLinks />
          <button
            type="button"
            onClick={() => {
              setOpen(false);
              paletteWish.say();
            }}
            className="rounded-md px-3 py-2.5 text-start text-sm font-medium hover:bg-sunken sm:hidden"
          >
            {words.openPalette}
          </button>
        </nav>
      )}
    </div>
  );
}

function NavLinks() {
  const { state } = useAuth();
  const isSignedIn = state.status === "signed-in";
  return (
    <>
      <NavItem to={paths.playbook} label={words.playbook} />
      <NavItem to={paths.ownChapter} label={words.ownText} />
      {isSignedIn && <NavItem to={paths.dashboard} label={words.dashboard} />}
      {isSignedIn && <NavItem to={paths.businesses} label={words.businesses} />}
      {isSignedIn && <NavItem to={paths.strategies} label={words.strategies} />}
      {isSignedIn && <NavItem to={paths.posts} label={words.posts} />}
    </>
  );
}

function NavItem({ to, label }: { to: string; label: string }) {
  const isHere = isAt(to, useLocation().pathname);
  return (
    <Link
      to={to}
      aria-current={isHere ? "page" : undefined}
      className={classNames(
        "rounded-md px-3 py-2.5 text-sm font-medium hover:bg-sunken lg:py-2",
        isHere ? "bg-brand-wash text-brand" : "text-ink",
      )}
    >
      {label}
    </Link>
  );
}

function AccountLink() {
  const { state } = useAuth();
  const { pathname } = useLocation();
  if (state.status === "signed-in") {
    return (
      <Link
        to={paths.account}
        className="grid size-11 place-items-center rounded-full"
        aria-label={words.accountOf(state.person.name)}
      >
        <span
          aria-hidden="true"
          className="grid size-9 place-items-center rounded-full bg-brand text-sm font-semibold text-on-brand"
        >
          {firstSign(state.person.name).toUpperCase()}
        </span>
      </Link>
    );
  }
  // Whoever is being signed in is not asked to.
  if (state.status === "loading")
    return <span aria-hidden="true" className="skeleton m-1 size-9 rounded-full" />;
  if (pathname === paths.signIn) return null;
  return (
    <Link
      to={paths.signIn}
      className="inline-flex min-h-10 items-center rounded-md border border-line-strong px-2.5 text-sm font-semibold whitespace-nowrap sm:px-3.5 hover:bg-sunken"
    >
      {words.signIn}
    </Link>
  );
}

function MenuIcon({ open }: { open: boolean }) {
  return (
    <svg
      viewBox="0 0 24 24"
      aria-hidden="true"
      className="size-6 stroke-current"
      fill="none"
      strokeWidth="2"
      strokeLinecap="round"
    >
      <path d={open ? "M6 6l12 12M18 6L6 18" : "M4 7h16M4 12h16M4 17h16"} />
    </svg>
  );
}
