import type { AppRouter } from "@growth-guide/server/app-router";
import type { inferRouterInputs, inferRouterOutputs } from "@trpc/server";

export type { AppRouter };

/** What each procedure is given, e.g. `ApiInputs["business"]["create"]`. */
export type ApiInputs = inferRouterInputs<AppRouter>;

/** What each procedure answers, e.g. `ApiOutputs["business"]["list"]`. */
export type ApiOutputs = inferRouterOutputs<AppRouter>;
