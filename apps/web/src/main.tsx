import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app/app.tsx";
import { StartFailure } from "./app/start-failure.tsx";
import { followSystemTheme } from "./ui/theme.ts";
import { loadWebConfig } from "./config.ts";
import "@fontsource-variable/figtree/wght.css";
import "@fontsource-variable/newsreader/wght.css";
import "./styles.css";

const element = document.getElementById("root");
if (element === null) throw new Error("index.html has no element #root.");
const root = createRoot(element);
followSystemTheme();

try {
  const config = await loadWebConfig();
  root.render(
    <StrictMode>
      <App config={config} />
    </StrictMode>,
  );
} catch {
  root.render(<StartFailure />);
}
