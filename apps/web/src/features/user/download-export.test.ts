import { expect, test } from "vitest";
import type { Auth } from "../../auth/auth.ts";
import { downloadExport } from "./download-export.ts";

/** Somebody whose tokens are numbered, and a server that answers as told. */
function aVisit(...answers: (() => Response)[]) {
  const shown: (string | null)[] = [];
  let current = 1;
  const auth: Auth = {
    kind: "local",
    state: { status: "signed-out" },
    getToken: () => Promise.resolve(`token-${current}`),
    forgetToken: () => void (current += 1),
    signOut: () => Promise.resolve(),
    signInForm: null,
  };
  const ask: typeof fetch = (_address, init) => {
    shown.push(new Headers(init?.headers).get("authorization"));
    return Promise.resolve(answers.shift()?.() ?? Response.error());
  };
  return { shown, download: () => downloadExport(auth, ask) };
}

const archive = () => new Response("PK");
const refusal = (status: number, error: string) => () => Response.json({ detail: "", error }, { status });

test("the archive comes with the token of whoever is signed in", async () => {
  const { shown, download } = aVisit(archive);
  expect(await (await download()).text()).toBe("PK");
  expect(shown).toEqual(["Bearer token-1"]);
});

test("a token that has run out is replaced once", async () => {
  const { shown, download } = aVisit(refusal(401, "token_expired"), archive);
  expect(await (await download()).text()).toBe("PK");
  expect(shown).toEqual(["Bearer token-1", "Bearer token-2"]);
});

test.each([
  [401, "account_deleted"],
  [429, "rate_limited"],
  [503, "service_unavailable"],
])("a refusal with %i keeps its name", async (status, code) => {
  const { download } = aVisit(refusal(status, code));
  await expect(download()).rejects.toMatchObject({ code });
});

test("a proxy's page has no name of ours", async () => {
  const { download } = aVisit(() => new Response("<html>", { status: 502 }));
  await expect(download()).rejects.toMatchObject({ name: "ExportFailure", code: undefined });
});
