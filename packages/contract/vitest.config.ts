import { defineConfig } from "vitest/config";
import { nodePreset } from "../tooling/vitest/node.ts";

export default defineConfig(nodePreset("contract"));
