export type Theme = "light" | "dark";

/** Read by `public/before-paint.js` before the first paint, as plain text: that script is not bundled with anything. */
const STORAGE_KEY = "growth-guide.theme";

const listeners = new Set<() => void>();

/** The theme on the screen, for `useSyncExternalStore`; `before-paint.js` has set it before the first paint. */
export const themeStore = {
  read: (): Theme => (document.documentElement.dataset["theme"] === "dark" ? "dark" : "light"),
  /** What was chosen here; `system` when nothing was. */
  readChoice: (): Theme | "system" => chosen() ?? "system",
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
};

/** Shows a theme and remembers it on this device; `system` goes back to following the system's. */
export function chooseTheme(theme: Theme | "system"): void {
  try {
    if (theme === "system") localStorage.removeItem(STORAGE_KEY);
    else localStorage.setItem(STORAGE_KEY, theme);
  } catch {
    // Storage is forbidden: the choice holds until the page is closed.
  }
  show(theme === "system" ? systemTheme() : theme);
}

/** Follows the system's theme for as long as nobody has chosen one here. */
export function followSystemTheme(): void {
  darkSystem().addEventListener("change", () => {
    if (chosen() === null) show(systemTheme());
  });
}

function darkSystem(): MediaQueryList {
  return matchMedia("(prefers-color-scheme: dark)");
}

function systemTheme(): Theme {
  return darkSystem().matches ? "dark" : "light";
}

function chosen(): Theme | null {
  try {
    const kept = localStorage.getItem(STORAGE_KEY);
    return kept === "dark" || kept === "light" ? kept : null;
  } catch {
    return null;
  }
}

/** The page's ground in each theme, for the browser's own frame around it; as `before-paint.js` has them. */
const GROUNDS: Record<Theme, string> = { light: "#f7f8f4", dark: "#111815" };

function show(theme: Theme): void {
  document.documentElement.dataset["theme"] = theme;
  document.querySelector('meta[name="theme-color"]')?.setAttribute("content", GROUNDS[theme]);
  for (const listener of listeners) listener();
}
