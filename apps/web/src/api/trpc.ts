import type { AppRouter } from "@growth-guide/api-client";
import { type CreateTRPCReact, createTRPCReact } from "@trpc/react-query";

/** The server's procedures as hooks: `trpc.business.list.useQuery()`. */
export const trpc: CreateTRPCReact<AppRouter, unknown> = createTRPCReact<AppRouter>();
