/** Why a backup or a restoration was not done, in one sentence for whoever asked for it. */
export class BackupError extends Error {
  override readonly name = "BackupError";
}
