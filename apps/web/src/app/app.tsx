import { useSyncExternalStore } from "react";
import { BrowserRouter } from "react-router";
import type { WebConfig } from "../config.ts";
import { languageStore } from "../language/language-store.ts";
import { ErrorBoundary } from "./error-boundary.tsx";
import type { PageData } from "./page-data.ts";
import { Providers } from "./providers.tsx";
import { AppRoutes } from "./routes.tsx";

/** The whole app. Another language draws every page anew; what is typed is kept in drafts. */
export function App({ config, data }: { config: WebConfig; data: PageData }) {
  const language = useSyncExternalStore(languageStore.subscribe, languageStore.read, languageStore.read);
  return (
    <ErrorBoundary>
      <Providers config={config} data={data}>
        <BrowserRouter key={language}>
          <AppRoutes />
        </BrowserRouter>
      </Providers>
    </ErrorBoundary>
  );
}
