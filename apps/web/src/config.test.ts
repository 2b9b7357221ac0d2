import { expect, test } from "vitest";
import { loadWebConfig, parseWebConfig } from "./config.ts";

test("the configuration is read from the element the server wrote", async () => {
  const page = document.implementation.createHTMLDocument();
  const element = page.createElement("script");
  element.type = "application/json";
  element.id = "app-config";
  element.textContent = '{"auth":{"kind":"clerk","publishableKey":"pk_test_x"},"version":"0.1.0"}';
  page.head.append(element);
  expect(await loadWebConfig(page)).toEqual({
    auth: { kind: "clerk", publishableKey: "pk_test_x" },
    version: "0.1.0",
    hasModel: false,
  });
});

test.each(["local", "none"])("sign-in of kind %s needs nothing else", (kind) => {
  const told = { auth: { kind }, version: "1", hasModel: true };
  expect(parseWebConfig(told)).toEqual(told);
});

test.each([
  null,
  {},
  { auth: { kind: "magic" } },
  { auth: { kind: "clerk" } },
  { auth: { kind: "clerk", publishableKey: "" } },
])("%j is refused rather than guessed at", (value) => {
  expect(() => parseWebConfig(value)).toThrow("how people sign in");
});
