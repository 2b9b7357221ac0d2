// An application of its own process: joins the database of the folder it is given, says so in one line of
// JSON, and leaves when its input ends.
import { startPostgres } from "../../src/index.ts";
import { startTestPostgres } from "../../src/testing.ts";

const [kind, directory = ""] = process.argv.slice(2);
const server = kind === "testing" ? await startTestPostgres() : await startPostgres({ directory });
process.stdout.write(`${JSON.stringify(server)}\n`);
process.stdin.on("end", () => void server.stop()).resume();
