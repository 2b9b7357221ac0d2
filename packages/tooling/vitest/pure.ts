import type { ViteUserConfig } from "vitest/config";

/**
 * Tests of code without a world around it: nothing to wait for, so nothing may be slow.
 * @example export default defineConfig(purePreset("contract"));
 */
export function purePreset(name: string): ViteUserConfig {
  return { test: { name, include: ["src/**/*.test.ts"], testTimeout: 5_000 } };
}
