import { mintToken } from "../test/support/token-mint.ts";
import type { Scenario } from "./scenarios.ts";
import type { Target } from "./target.ts";

/** A scenario whose every request has headers of its own, or whose answers are refusals. */
export type TokenScenario = Scenario & {
  /** The status every answer must have. */
  status: number;
  /** Headers that have not been sent before. */
  freshHeaders?: () => Promise<Record<string, string>>;
};

/** What signing in costs: tokens the server has not seen yet, people it has not seen yet, and a forged token. */
export async function tokenScenarios(target: Target): Promise<TokenScenario[]> {
  const me = { path: "/api/v1/users/me", method: "GET", headers: {} } as const;
  const forged = await mintToken({ sub: "user_reader" }, { key: "other" });
  let count = 0;
  return [
    {
      ...me,
      name: "REST me, new tokens",
      status: 200,
      // The session's name makes each token another one.
      freshHeaders: async () =>
        bearer(await mintToken({ sub: "user_reader", sid: `sess_${count++}`, exp: inAnHour() })),
    },
    {
      ...me,
      name: "REST first call of a person",
      status: 200,
      freshHeaders: async () => bearer(await target.token(`user_new_${count++}`)),
    },
    { ...me, name: "REST me, bad token", status: 401, headers: bearer(forged) },
  ];
}

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const inAnHour = () => Math.floor(Date.now() / 1000) + 3600;
