import { describe, expect, test } from "vitest";
import { checkEmail } from "./email.ts";

describe("addresses that are accepted", () => {
  test.each([
    ["a+b@example.com", "a+b@example.com"],
    ["o'neil@example.co.uk", "o'neil@example.co.uk"],
    ["B@EXAMPLE.com", "B@example.com"],
    ["jürgen@example.com", "jürgen@example.com"],
    ["info@bücher.example", "info@bücher.example"],
    ["user_1@users.noreply.growth-guide.app", "user_1@users.noreply.growth-guide.app"],
  ])("%s is kept as %s", (given, kept) => {
    expect(checkEmail(given)).toEqual({ valid: true, email: kept });
  });
});

describe("addresses that are refused", () => {
  test.each([
    ["nope", "An email address must have an @-sign."],
    ["", "An email address must have an @-sign."],
    ["a@b", "The part after the @-sign is not valid. It should have a period."],
    ["a@localhost", "The part after the @-sign is not valid. It should have a period."],
    ["a b@example.com", "The email address contains invalid characters before the @-sign: SPACE."],
  ])("%j because: %s", (given, reason) => {
    expect(checkEmail(given)).toEqual({ valid: false, reason });
  });

  test.each([
    "a@@example.com",
    "@example.com",
    "a@",
    "a@.com",
    "a@example..com",
    "a@-example.com",
    ".a@example.com",
    "a..b@example.com",
    "a@example.invalid",
    "a@example.test",
    "a@printer.local",
    '"quoted"@example.com',
    "a@[127.0.0.1]",
    `${"a".repeat(65)}@example.com`,
    "a\u0000b@example.com",
  ])("%j", (given) => {
    expect(checkEmail(given).valid).toBe(false);
  });
});
