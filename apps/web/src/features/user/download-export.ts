import { type ErrorCode, isErrorCode } from "@growth-guide/contract";
import type { Auth } from "../../auth/auth.ts";

const ADDRESS = "/api/v1/users/me/export";

/** The server's refusal of an export; no code when something else answered. */
export class ExportFailure extends Error {
  override readonly name = "ExportFailure";
  readonly code: ErrorCode | undefined;
  constructor(code: ErrorCode | undefined) {
    super(`The export was refused: ${code ?? "no reason given"}`);
    this.code = code;
  }
}

/**
 * Everything kept for the signed-in person, as a zip. A token that has run out is replaced once.
 * @throws ExportFailure when the server refuses; TypeError when it does not answer, or breaks off
 */
export async function downloadExport({ getToken, forgetToken }: Auth, ask = fetch): Promise<Blob> {
  const request = async () => {
    const token = await getToken();
    return ask(ADDRESS, { headers: token === null ? {} : { authorization: `Bearer ${token}` } });
  };
  let response = await request();
  if (response.status === 401) {
    const code = await codeOf(response);
    // A new token would begin a new account behind the person's back.
    if (code === "account_deleted") throw new ExportFailure(code);
    forgetToken();
    response = await request();
  }
  if (!response.ok) throw new ExportFailure(await codeOf(response));
  return response.blob();
}

async function codeOf(response: Response): Promise<ErrorCode | undefined> {
  const body: unknown = await response.json().catch(() => null);
  const code = typeof body === "object" && body !== null && "error" in body ? body.error : undefined;
  return isErrorCode(code) ? code : undefined;
}
