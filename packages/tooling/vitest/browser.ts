import type { ViteUserConfig } from "vitest/config";

/**
 * Tests of components in a simulated document; the package brings the simulation (`jsdom`) itself.
 * @example export default mergeConfig(viteConfig, browserPreset("web"));
 */
export function browserPreset(name: string): ViteUserConfig {
  return { test: { name, environment: "jsdom", include: ["src/**/*.test.{ts,tsx}"], testTimeout: 15_000 } };
}
