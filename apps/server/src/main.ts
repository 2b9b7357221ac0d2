import { setTimeout as pause } from "node:timers/promises";
import { createApp } from "./app.ts";
import { loadConfig } from "./config.ts";
import { exitIfStuck } from "./exit-if-stuck.ts";
import { listen, openServer } from "./http/listen.ts";
import { welcome } from "./http/welcome.ts";
import { openResources } from "./open-resources.ts";
import { explainStartFailure } from "./start-failure.ts";
import { untilToldToStop } from "./until-told-to-stop.ts";

try {
  const config = loadConfig();
  const resources = await openResources(config);
  const server = openServer(createApp(resources, config, resources.localIssuer));
  try {
    // Listened to before anybody can know that we are there, and tell us.
    const toldToStop = untilToldToStop();
    const stopListening = await listen(server, config.http);
    console.log(welcome(config));
    await toldToStop;
    exitIfStuck();
    resources.announceStop();
    await pause(config.stopDelayMs);
    await stopListening();
  } finally {
    await resources.close();
  }
} catch (error) {
  console.error(explainStartFailure(error));
  process.exitCode = 1;
}
