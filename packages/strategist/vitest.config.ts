import { defineConfig } from "vitest/config";

export default defineConfig({
  test: { name: "strategist", include: ["src/**/*.test.ts", "test/**/*.test.ts"] },
});
