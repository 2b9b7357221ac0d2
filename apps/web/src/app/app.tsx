import { useState } from "react";
import { RouterProvider } from "react-router/dom";
import type { WebConfig } from "../config.ts";
import { Providers } from "./providers.tsx";
import { createRouter } from "./routes.tsx";

/** The whole app. */
export function App({ config }: { config: WebConfig }) {
  const [router] = useState(createRouter);
  return (
    <Providers config={config}>
      <RouterProvider router={router} />
    </Providers>
  );
}
