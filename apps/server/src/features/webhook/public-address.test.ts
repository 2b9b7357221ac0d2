import { expect, test } from "vitest";
import { lookupPublic, mayBeSentTo, RefusedAddressError } from "./public-address.ts";

test.each([
  "https://example.com/hook?key=1",
  "https://example.com:8443",
  "https://93.184.216.34/",
  "https://[2606:2800:220:1:248:1893:25c8:1946]/",
])("messages may go to %s", (url) => {
  expect(mayBeSentTo(url, false)).toBe(true);
});

test.each([
  "http://example.com/",
  "https://localhost/",
  "https://intranet/",
  "https://127.0.0.1/",
  "https://127.1/",
  "https://2130706433/",
  "https://0x7f.0.0.1/",
  "https://0.0.0.0/",
  "https://10.0.0.8/",
  "https://172.16.3.4/",
  "https://192.168.1.1/",
  "https://169.254.169.254/latest/meta-data",
  "https://100.64.0.1/",
  "https://224.0.0.1/",
  "https://255.255.255.255/",
  "https://[::1]/",
  "https://[::]/",
  "https://[::ffff:127.0.0.1]/",
  "https://[::ffff:10.0.0.1]/",
  "https://[64:ff9b::7f00:1]/",
  "https://[2002:7f00:1::]/",
  "https://[fc00::1]/",
  "https://[fe80::1]/",
  "https://[ff02::1]/",
  "https://198.18.0.1/",
  "https://[::7f00:1]/",
  "https://[fec0::1]/",
  "https://[100::1]/",
  "https://[64:ff9b:1::7f00:1]/",
  "https://[3fff::1]/",
])("no message goes to %s", (url) => {
  expect(mayBeSentTo(url, false)).toBe(false);
  expect(mayBeSentTo(url, true)).toBe(true);
});

test("a name that leads to this machine is refused when it is looked up", async () => {
  for (const all of [true, false]) {
    const error = await new Promise((resolve) => lookupPublic("localhost", { all }, resolve));
    expect(error).toBeInstanceOf(RefusedAddressError);
  }
});
