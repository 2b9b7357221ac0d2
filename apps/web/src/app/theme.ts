export type Theme = "light" | "dark";

/** Read by `public/theme.js` before the first paint, as plain text: that script is not bundled with anything. */
const STORAGE_KEY = "growth-guide.theme";

const listeners = new Set<() => void>();

/** The theme on the screen, for `useSyncExternalStore`; `theme.js` has set it before the first paint. */
export const themeStore = {
  read: (): Theme => (document.documentElement.dataset["theme"] === "dark" ? "dark" : "light"),
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
};

/** Shows a theme and remembers it on this device. */
export function chooseTheme(theme: Theme): void {
  try {
    localStorage.setItem(STORAGE_KEY, theme);
  } catch {
    // Storage is forbidden: the choice holds until the page is closed.
  }
  show(theme);
}

/** Follows the system's theme for as long as nobody has chosen one here. */
export function followSystemTheme(): void {
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", ({ matches }) => {
    if (!hasChosen()) show(matches ? "dark" : "light");
  });
}

function hasChosen(): boolean {
  try {
    return localStorage.getItem(STORAGE_KEY) !== null;
  } catch {
    return false;
  }
}

function show(theme: Theme): void {
  document.documentElement.dataset["theme"] = theme;
  for (const listener of listeners) listener();
}
