import type { APIResponse, Page } from "@playwright/test";
import { storageKeys } from "../../src/storage/keys.ts";
import { aPerson } from "./test.ts";

/**
 * A new person with a business, made through the API, in whose name the next page is opened. For tests of what comes
 * after signing in and onboarding: filling in those pages takes longer than most of them.
 * @returns the person's name
 */
export async function anOwner(page: Page, business = "Blue Cup", description?: string): Promise<string> {
  const name = aPerson();
  const issued = await page.request.post("/local-issuer/token", { data: { name } });
  const { token } = await bodyOf<{ token: string }>(issued);
  const headers = { authorization: `Bearer ${token}` };
  await bodyOf(
    await page.request.post("/api/v1/businesses/", { headers, data: { name: business, description } }),
  );
  const { origin } = new URL(issued.url());
  const localStorage = [{ name: storageKeys.localPerson, value: JSON.stringify(name) }];
  await page.context().setStorageState({ cookies: [], origins: [{ origin, localStorage }] });
  return name;
}

async function bodyOf<Body>(response: APIResponse): Promise<Body> {
  if (!response.ok()) throw new Error(`${response.url()} answered ${response.status()}`);
  return response.json() as Promise<Body>;
}
