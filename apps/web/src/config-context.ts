import { createContext, useContext } from "react";
import type { WebConfig } from "./config.ts";

const ConfigContext = createContext<WebConfig | null>(null);
export const ConfigProvider = ConfigContext.Provider;

/** True when the server has a model that goes on writing after the rules are done. */
export function useHasModel(): boolean {
  return useContext(ConfigContext)?.hasModel ?? false;
}

/** The version of the app, as the server names it. */
export function useVersion(): string {
  return useContext(ConfigContext)?.version ?? "unknown";
}
