import { createCipheriv, createDecipheriv, createHash, randomBytes } from "node:crypto";

/** Keys of 32 bytes: what is sealed from now on is sealed with `current`; what the others sealed can still be read. */
export type EncryptionKeys = { current: Buffer; previous: Buffer[] };

/** Seals short texts for the database, each bound to the place it is kept in. */
export type Sealer = {
  /** The first bytes of everything that `seal` makes: the version of the form, and which key it was. */
  mark: Buffer;
  seal(text: string, place: Place): Buffer;
  /** @throws UnreadableError for another place, an unknown key, or bytes that were changed */
  open(sealed: Uint8Array, place: Place): string;
};

/** The table, what identifies the row, and the column: sealed bytes copied anywhere else do not open. */
export type Place = readonly (string | number)[];

/** Sealed bytes that cannot be opened. Says nothing about what is in them. */
export class UnreadableError extends Error {
  override readonly name = "UnreadableError";
}

const ALGORITHM = "aes-256-gcm";
/** Of the form `version · key id · nonce · ciphertext · tag`. A token in plain text never begins with this byte. */
const SEALED_VERSION = 1;
const KEY_ID_BYTES = 4;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const MARK_BYTES = 1 + KEY_ID_BYTES;

/**
 * AES-256-GCM with a random nonce for each text. A key may seal 2³² texts before nonces could repeat, which is more
 * than there are accounts to connect.
 * @source NIST SP 800-38D, 8.2.2 and 8.3
 */
export function createSealer({ current, previous }: EncryptionKeys): Sealer {
  const mark = markOf(current);
  const keys = new Map([current, ...previous].map((key) => [markOf(key).toString("hex"), key]));
  return {
    mark,
    seal(text, place) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv(ALGORITHM, current, nonce).setAAD(boundTo(mark, place));
      const ciphertext = [cipher.update(text, "utf8"), cipher.final()];
      return Buffer.concat([mark, nonce, ...ciphertext, cipher.getAuthTag()]);
    },
    open(sealed, place) {
      const bytes = Buffer.from(sealed);
      const itsMark = bytes.subarray(0, MARK_BYTES);
      const key = keys.get(itsMark.toString("hex"));
      if (key === undefined) throw new UnreadableError("Sealed with a key that is not configured");
      try {
        const nonce = bytes.subarray(MARK_BYTES, MARK_BYTES + NONCE_BYTES);
        const decipher = createDecipheriv(ALGORITHM, key, nonce, { authTagLength: TAG_BYTES })
          .setAAD(boundTo(itsMark, place))
          .setAuthTag(bytes.subarray(-TAG_BYTES));
        const text = decipher.update(bytes.subarray(MARK_BYTES + NONCE_BYTES, -TAG_BYTES));
        return Buffer.concat([text, decipher.final()]).toString("utf8");
      } catch (cause) {
        throw new UnreadableError("Not what was sealed for this place", { cause });
      }
    },
  };
}

/** True for bytes that some key sealed, whichever it was. */
export function isSealed(bytes: Uint8Array): boolean {
  return bytes[0] === SEALED_VERSION;
}

function markOf(key: Buffer): Buffer {
  const id = createHash("sha256").update("key id").update(key).digest().subarray(0, KEY_ID_BYTES);
  return Buffer.concat([Buffer.of(SEALED_VERSION), id]);
}

function boundTo(mark: Buffer, place: Place): Buffer {
  return Buffer.concat([mark, Buffer.from(JSON.stringify(place), "utf8")]);
}
