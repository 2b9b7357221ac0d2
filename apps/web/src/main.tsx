import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app/app.tsx";
import { readPageData } from "./app/page-data.ts";
import { takeOver } from "./app/take-over.ts";
import { StartFailure } from "./app/start-failure.tsx";
import { openLanguage } from "./language/language-store.ts";
import { followSystemTheme } from "./ui/theme.ts";
import { reloadWhenUpdated } from "./app/reload-when-updated.ts";
import { loadWebConfig } from "./config.ts";
import "@fontsource-variable/figtree/wght.css";
import "@fontsource-variable/newsreader/wght.css";
import "./styles.css";

const element = document.getElementById("root");
if (element === null) throw new Error("index.html has no element #root.");
followSystemTheme();
reloadWhenUpdated();

// Begun before the configuration is asked for; it never fails.
const language = openLanguage();
try {
  const config = await loadWebConfig();
  await language;
  const data = readPageData();
  await takeOver(
    element,
    config,
    <StrictMode>
      <App config={config} data={data} />
    </StrictMode>,
  );
} catch {
  await language;
  createRoot(element).render(<StartFailure />);
}
