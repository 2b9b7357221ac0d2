import { setTimeout as pause } from "node:timers/promises";
import { createApp } from "./app.ts";
import type { Config } from "./config.ts";
import { exitIfStuck } from "./exit-if-stuck.ts";
import { listen, openAppServer } from "./http/listen.ts";
import { openResources } from "./open-resources.ts";
import { untilToldToStop } from "./until-told-to-stop.ts";

/** One process that answers, from the start to the stop. */
export async function serve(config: Config, onListening: () => void): Promise<void> {
  const resources = await openResources(config);
  const server = openAppServer(createApp(resources, config, resources.localIssuer));
  try {
    // Listened to before anybody can know that we are there, and tell us.
    const toldToStop = untilToldToStop();
    const stopListening = await listen(server, config.http);
    onListening();
    resources.warmUp();
    await toldToStop;
    exitIfStuck();
    resources.announceStop();
    await pause(config.stopDelayMs);
    await stopListening();
  } finally {
    await resources.close();
  }
}
