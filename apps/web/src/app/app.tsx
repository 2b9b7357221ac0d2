import { BrowserRouter } from "react-router";
import type { WebConfig } from "../config.ts";
import { ErrorBoundary } from "./error-boundary.tsx";
import { Providers } from "./providers.tsx";
import { AppRoutes } from "./routes.tsx";

/** The whole app. */
export function App({ config }: { config: WebConfig }) {
  return (
    <ErrorBoundary>
      <Providers config={config}>
        <BrowserRouter>
          <AppRoutes />
        </BrowserRouter>
      </Providers>
    </ErrorBoundary>
  );
}
