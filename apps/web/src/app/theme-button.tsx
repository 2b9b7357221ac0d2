import { useSyncExternalStore } from "react";
import { chooseTheme, themeStore } from "../ui/theme.ts";
import { words } from "../words/shell.ts";

/** Turns the lights on and off. */
export function ThemeButton() {
  const theme = useSyncExternalStore(themeStore.subscribe, themeStore.read, () => "light" as const);
  const other = theme === "dark" ? "light" : "dark";
  const name = other === "dark" ? words.useDarkTheme : words.useLightTheme;
  return (
    <button
      type="button"
      onClick={() => chooseTheme(other)}
      aria-label={name}
      title={name}
      className="grid size-11 place-items-center rounded-md text-muted hover:bg-sunken hover:text-ink"
    >
      <svg viewBox="0 0 24 24" aria-hidden="true" className="size-5 fill-current">
        <path d="M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm0 2.200v13.600a6.800 6.800 0 0 1 0-13.600Z" />
      </svg>
    </button>
  );
}
