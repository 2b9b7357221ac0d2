import { defineRoute } from "../../rest/route.ts";
import { zipOf } from "./zip.ts";

export const accountRoutes = [
  defineRoute({
    method: "GET",
    path: "/api/v1/users/me/export",
    tag: "users",
    summary: "Everything kept for the signed-in person, as one zip of JSON and Markdown",
    access: "signedIn",
    dialect: "growthManager",
    download: { contentType: "application/zip", fileName: "growth-guide-export.zip" },
    call: async ({ api }) => zipOf(await api.account.export()),
  }),
];
