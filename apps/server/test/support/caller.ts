/** Sends requests to the server under test, with or without a token. */
export type Caller = {
  get(path: string): Promise<Response>;
  post(path: string, body: unknown): Promise<Response>;
  put(path: string, body: unknown): Promise<Response>;
  delete(path: string): Promise<Response>;
  fetch(path: string, init?: RequestInit): Promise<Response>;
};

/** A caller of `url()`; `token` is asked anew for each request. */
export function createCaller(url: () => string, token: () => Promise<string | null>): Caller {
  async function send(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    const bearer = await token();
    if (bearer !== null) headers.set("authorization", `Bearer ${bearer}`);
    return fetch(url() + path, { redirect: "manual", ...init, headers });
  }
  const json = (method: string, body: unknown): RequestInit => ({
    method,
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  return {
    get: (path) => send(path),
    post: (path, body) => send(path, json("POST", body)),
    put: (path, body) => send(path, json("PUT", body)),
    delete: (path) => send(path, { method: "DELETE" }),
    fetch: send,
  };
}
