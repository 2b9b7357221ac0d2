import type { ViteUserConfig } from "vitest/config";

/**
 * Tests of components in a simulated document; the package brings the simulation (`jsdom`) itself. All files of a worker
 * share one document and their modules, since making those anew takes longer than most tests: `setup`, run with each
 * file, leaves nothing of a test behind.
 * @example export default mergeConfig(viteConfig, browserPreset("web", "src/test/leave-no-trace.ts"));
 */
export function browserPreset(name: string, setup: string): ViteUserConfig {
  return {
    test: {
      name,
      environment: "jsdom",
      isolate: false,
      setupFiles: [setup],
      include: ["src/**/*.test.{ts,tsx}"],
      testTimeout: 15_000,
    },
  };
}
