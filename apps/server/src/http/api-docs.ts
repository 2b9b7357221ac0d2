import { createRequire } from "node:module";
import { Router, static as serveFiles } from "express";

/** The browser page's own script: no inline code, so the content security policy stays whole. */
const INITIALIZER = `SwaggerUIBundle({ url: "/openapi.json", dom_id: "#api", deepLinking: true, tryItOutEnabled: true });\n`;

const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Growth Guide API</title>
<link rel="stylesheet" href="/docs/assets/swagger-ui.css">
</head>
<body>
<main id="api"></main>
<script src="/docs/assets/swagger-ui-bundle.js"></script>
<script src="/docs/start.js"></script>
</body>
</html>
`;

/** The API browser at `/docs`, with every asset from this server. */
export function apiDocs(): Router {
  const docs = Router();
  docs.get(["/docs", "/redoc"], (_request, response) => void response.type("html").send(PAGE));
  docs.get("/docs/start.js", (_request, response) => void response.type("js").send(INITIALIZER));
  docs.use("/docs/assets", serveFiles(swaggerDirectory(), { index: false, redirect: false, maxAge: "1d" }));
  return docs;
}

function swaggerDirectory(): string {
  const { absolutePath } = createRequire(import.meta.url)("swagger-ui-dist") as { absolutePath(): string };
  return absolutePath();
}
