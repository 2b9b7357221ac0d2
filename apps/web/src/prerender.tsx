import { renderToString } from "react-dom/server";
import { StaticRouter } from "react-router";
import type { PageData } from "./app/page-data.ts";
import { preloadPage } from "./app/preload-page.ts";
import { Providers } from "./app/providers.tsx";
import { AppRoutes } from "./app/routes.tsx";
import type { WebConfig } from "./config.ts";

/** Draws a page as somebody sees it who comes for the first time. Run by the build; browsers never load this. */
export async function renderPage(
  path: string,
  { config, data }: { config: WebConfig; data: PageData },
): Promise<string> {
  await preloadPage(path);
  return renderToString(
    <Providers config={config} data={data}>
      <StaticRouter location={path}>
        <AppRoutes />
      </StaticRouter>
    </Providers>,
  );
}
