import module from "node:module";
import { fileURLToPath } from "node:url";

// Compiling what it loads is a sixth of a start. Where nothing may be written, it is compiled every time; Node.js before
// 22 cannot keep it.
(module.enableCompileCache as typeof module.enableCompileCache | undefined)?.(
  fileURLToPath(new URL("../dist/.compiled", import.meta.url)),
);
const { run } = await import("./run.ts");
await run(fileURLToPath(import.meta.url));
