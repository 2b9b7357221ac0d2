import { isIPv6 } from "node:net";
import type { Request, Response } from "express";

/**
 * Where a request comes from, as limits count it: an IPv4 address, or the /64 network of an IPv6 one, which is what
 * one household or machine is given. Proxies are believed as far as the configuration says.
 */
export function addressOf(request: Pick<Request, "ip">): string {
  const { ip = "" } = request;
  if (!ip.includes(":")) return ip;
  const address = ip.replace(/^::ffff:(?=\d+\.)/i, "").replace(/%.*$/, "");
  return isIPv6(address) ? networkOf(address) : address;
}

/** Aborted when the client goes away before it was answered. */
export function whenGone(response: Response): AbortSignal {
  if (response.closed) return response.writableFinished ? new AbortController().signal : AbortSignal.abort();
  const gone = new AbortController();
  response.once("close", () => {
    if (!response.writableFinished) gone.abort();
  });
  return gone.signal;
}

/** The first four of an IPv6 address's eight groups; `::` stands for as many zeros as are missing. */
function networkOf(address: string): string {
  const [head = "", tail] = address.toLowerCase().split("::");
  const before = head === "" ? [] : head.split(":");
  const after = tail === undefined || tail === "" ? [] : tail.split(":");
  // A dotted end such as ::1.2.3.4 stands for two groups.
  const length = before.length + after.length + (address.includes(".") ? 1 : 0);
  const zeros = tail === undefined ? [] : Array.from({ length: Math.max(0, 8 - length) }, () => "0");
  const groups = [...before, ...zeros, ...after].slice(0, 4);
  return `${groups.map((group) => group.replace(/^0+(?=.)/, "")).join(":")}::/64`;
}
