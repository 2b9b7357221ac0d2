import { expect, test } from "vitest";
import { appRouter } from "../app-router.ts";
import { routes } from "../app.ts";
import { createRouteNames } from "./route-name.ts";

const nameOf = createRouteNames(routes, Object.keys(appRouter._def.procedures));

test.each([
  ["/api/v1/businesses/8c7e", "/api/v1/businesses/{business_id}"],
  ["/api/v1/businesses/", "/api/v1/businesses/"],
  ["/trpc/personalization.stream", "trpc personalization.stream"],
  ["/trpc/user.me,personalization.session", "trpc batch"],
  ["/health", "/health"],
  ["/assets/index-4f2a.js", "/assets"],
  ["/docs/assets/swagger-ui.css", "/docs"],
  ["/api/webhooks/clerk", "/api/webhooks/clerk"],
])("%s is counted as %s", (path, name) => expect(nameOf(path)).toBe(name));

test.each(["/trpc/nobody.knows", "/wp-login.php", "/api/v1/businesses/%E0%A4%A", "//"])(
  "%s makes no name of its own",
  (path) => expect(nameOf(path)).toBe("other"),
);
