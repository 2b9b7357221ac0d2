// Runs before the first paint, so that nobody sees a flash of the other theme or of another language's direction.
(() => {
  const kept = (name) => {
    try {
      return localStorage.getItem(`growth-guide.${name}`);
    } catch {
      // Storage may be forbidden: what the system and the browser say it is.
      return null;
    }
  };
  const root = document.documentElement;

  const theme = kept("theme");
  const dark = theme === "dark" || (theme !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
  root.dataset.theme = dark ? "dark" : "light";
  // The browser's own frame around the page; the colours of `--paper` in src/ui/tokens.css.
  if (dark) document.querySelector('meta[name="theme-color"]').content = "#111815";

  // The languages of src/language/languages.ts, each with its direction.
  const directions = { en: "ltr", de: "ltr", ar: "rtl" };
  const wanted = [kept("language"), ...navigator.languages.map((tag) => tag.split("-")[0])];
  const language = wanted.find((name) => Object.hasOwn(directions, name)) ?? "en";
  root.lang = language;
  root.dir = directions[language];

  // Pages are drawn beforehand in English for those who come for the first time. Whoever was reading at a level, has
  // settings or reads another language waits for their own text instead.
  const slug = /^\/read\/([^/]+)$/.exec(location.pathname)?.[1];
  const hasOwn = (slug !== undefined && kept(`place.${slug}`) !== null) || kept("comfort") !== null;
  if (hasOwn || language !== "en") root.dataset.firstPaint = "hidden";
})();

// Keys, and clicks on buttons, from before the app has come to life are kept for it: src/shortcuts/early-input.ts does
// them then. Links, fields and folds work by themselves.
(() => {
  const early = { keys: [], buttons: [] };
  globalThis.earlyInput = early;
  addEventListener("keydown", (event) => {
    const isPlain = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (isPlain && !event.repeat && event.isTrusted) early.keys?.push(event);
  });
  addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest("button") : null;
    if (button !== null) early.buttons?.push(button);
  });
})();
