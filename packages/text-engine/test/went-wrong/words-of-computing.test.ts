import { neverSays } from "./never-says.ts";

// Verbs of computing whose plain twin says something else there.
neverSays([
  ["The option squeezes duplicated characters in the text.", "copied"],
  ["The reader can resolve the syntax in two ways.", "can solve"],
  ["The tool works even though you indicate the name of the machine.", "show"],
  ["This is common, but it creates a new issue for the owner.", "makes a"],
  ["The viewer will connect the client to the far screen.", "link"],
]);
