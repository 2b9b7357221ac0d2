// Preloaded (`node --import`) into servers the bootstrap starts: should the bootstrap be killed outright,
// the server stops in order instead of living on unseen with its port taken.
import { followParent } from "./follow-parent.mjs";

followParent(() => process.kill(process.pid, "SIGTERM"));
