import { describe, expect, test } from "vitest";
import { findJsonFault, MAX_JSON_DEPTH, mayNestTooDeeply } from "./json-fault.ts";

describe("the fault and its place are those Python's decoder reports", () => {
  test.each([
    ["{bad", 1, "Expecting property name enclosed in double quotes"],
    ["  ", 2, "Expecting value"],
    ["nope", 0, "Expecting value"],
    ['{"a":1} x', 8, "Extra data"],
    ['{"a":1 "b":2}', 7, "Expecting ',' delimiter"],
    ['{"a" 1}', 5, "Expecting ':' delimiter"],
    ['{"a":"b', 5, "Unterminated string starting at"],
    ['{"a":}', 5, "Expecting value"],
    ['{"a":1,}', 7, "Expecting property name enclosed in double quotes"],
    ["[1,,2]", 3, "Expecting value"],
    ['["\\u12"]', 3, "Invalid \\uXXXX escape"],
    ["01", 1, "Extra data"],
    ["[1,2", 4, "Expecting ',' delimiter"],
    ['["\\x"]', 2, "Invalid \\escape"],
    ['["a\nb"]', 3, "Invalid control character at"],
    ['["☕😀", oops]', 7, "Expecting value"],
  ])("%j fails at %i: %s", (text, offset, message) => {
    expect(findJsonFault(text)).toEqual({ offset, message });
  });
});

test("NaN, which Python lets through, is no JSON here", () => {
  expect(findJsonFault('{"a":NaN}')).toEqual({ offset: 5, message: "Expecting value" });
});

test.each(['{"a":[1,2.5e3,"\\u00e9",{"b":null}]}', " [] ", '"text"', "-0.1"])("%s has no fault", (text) => {
  expect(findJsonFault(text)).toBeUndefined();
});

test("what nests too deeply is refused without a parser of its own blowing up", () => {
  const deep = "[".repeat(60_000) + "]".repeat(60_000);
  expect(mayNestTooDeeply(deep)).toBe(true);
  expect(findJsonFault(deep)).toEqual({ offset: MAX_JSON_DEPTH + 1, message: "Nested too deeply" });
  expect(mayNestTooDeeply('{"a":{"b":[1]}}')).toBe(false);
});
