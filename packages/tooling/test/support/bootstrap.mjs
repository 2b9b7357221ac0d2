// The bootstrap's way of running a server, without installing anything: the server prints its process id,
// runs the code it is given, and then waits.
import { forwardSignals, stopChildren } from "../../src/bootstrap/children.mjs";
import { followParent, isNpmScript } from "../../src/bootstrap/follow-parent.mjs";
import { runServer } from "../../src/bootstrap/run-server.mjs";

const [code = ""] = process.argv.slice(2);
forwardSignals();
if (isNpmScript(process.env)) followParent(() => void stopChildren("SIGTERM").then(() => process.exit(143)));

const waiting = `setInterval(() => {}, 1000); console.log(process.pid); ${code}`;
const env = /** @type {Record<string, string>} */ ({ ...process.env });
process.exitCode = await runServer(process.execPath, ["-e", waiting], { env });
