import type { ViteUserConfig } from "vitest/config";

/**
 * Tests of code that runs in Node, with time for a database to start. Files share no state but modules, and loading
 * those anew for each of them takes longer than most tests.
 * @example export default defineConfig(nodePreset("server", { globalSetup: ["test/support/global-setup.ts"] }));
 */
export function nodePreset(name: string, more: ViteUserConfig["test"] = {}): ViteUserConfig {
  return {
    test: {
      name,
      include: ["src/**/*.test.ts", "test/**/*.test.ts"],
      isolate: false,
      testTimeout: 60_000,
      hookTimeout: 60_000,
      ...more,
    },
  };
}
