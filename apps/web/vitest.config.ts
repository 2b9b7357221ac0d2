import { mergeConfig } from "vitest/config";
import { browserPreset } from "../../packages/tooling/vitest/browser.ts";
import viteConfig from "./vite.config.ts";

export default mergeConfig(
  viteConfig({ command: "serve", mode: "test" }),
  browserPreset("web", "src/test/leave-no-trace.ts"),
);
