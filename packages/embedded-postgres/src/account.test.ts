import { expect, test } from "vitest";
import { canEnter, findNobody } from "./account.ts";

test("nobody's numbers are those of the system's list of accounts", () => {
  const passwd =
    "root:x:0:0:root:/root:/bin/bash\nnobody:x:65534:65533:nobody:/nonexistent:/usr/sbin/nologin\n";
  expect(findNobody(passwd)).toEqual({ uid: 65534, gid: 65533 });
});

test("a number written with a sign is the one the kernel means", () => {
  expect(findNobody("nobody:*:-2:-2:Unprivileged User:/var/empty:/usr/bin/false\n")).toEqual({
    uid: 4294967294,
    gid: 4294967294,
  });
});

test("a system without nobody is told so", () => {
  expect(() => findNobody("root:x:0:0::/root:/bin/sh\n")).toThrow(
    expect.objectContaining({ code: "no_account" }),
  );
});

test("everybody may enter the root folder, and this process any place it is asked about for itself", () => {
  expect(canEnter("/", { uid: 65534, gid: 65534 })).toBe(true);
  expect(canEnter("/nowhere/at/all", undefined)).toBe(true);
});
