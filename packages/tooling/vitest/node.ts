import type { ViteUserConfig } from "vitest/config";

/**
 * Tests of code that runs in Node, with time for a database to start.
 * @example export default defineConfig(nodePreset("server"));
 */
export function nodePreset(name: string): ViteUserConfig {
  return {
    test: {
      name,
      include: ["src/**/*.test.ts", "test/**/*.test.ts"],
      testTimeout: 30_000,
      hookTimeout: 60_000,
    },
  };
}
