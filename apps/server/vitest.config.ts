import { defineConfig } from "vitest/config";
import { nodePreset } from "../../packages/tooling/vitest/node.ts";

export default defineConfig(nodePreset("server", { globalSetup: ["test/support/global-setup.ts"] }));
