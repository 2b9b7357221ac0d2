import { type LookupAddress, type LookupOptions, lookup } from "node:dns";
import { isIP } from "node:net";
import ipaddr from "ipaddr.js";

/** A name led to an address inside our own network. */
export class RefusedAddressError extends Error {
  override readonly name = "RefusedAddressError";
}

/**
 * Whether messages may go to an address at all, as far as it can be told without asking for its name: encrypted and out
 * into the world, or wherever one likes when `toPrivate` allows our own network.
 */
export function mayBeSentTo(url: string, toPrivate: boolean): boolean {
  if (!URL.canParse(url)) return false;
  if (toPrivate) return true;
  const { protocol, hostname } = new URL(url);
  const host = hostname.replace(/^\[|\]$/g, "");
  return protocol === "https:" && (isIP(host) === 0 ? host.includes(".") : isPublic(host));
}

type Answer = (
  error: NodeJS.ErrnoException | null,
  address: string | LookupAddress[],
  family?: number,
) => void;

/**
 * Looks a name up as `dns.lookup` does, for a connection that then goes to the very addresses looked at: a name that is
 * public when it is checked and ours a moment later leads nowhere. One address of our own network refuses the name.
 */
export function lookupPublic(hostname: string, options: LookupOptions, answer: Answer): void {
  lookup(hostname, { ...options, all: true }, (error, found) => {
    if (error !== null) return answer(error, []);
    if (!found.every(({ address }) => isPublic(address)))
      return answer(new RefusedAddressError(`${hostname} is in a private network`), []);
    if (options.all === true) return answer(null, found);
    const [first] = found;
    answer(null, first?.address ?? "", first?.family);
  });
}

/** Unicast in the public internet: neither this machine, nor a private, shared or reserved network, in IPv4 or IPv6. */
function isPublic(text: string): boolean {
  const address = ipaddr.process(text);
  if (address.range() !== "unicast") return false;
  if (address instanceof ipaddr.IPv4) return !address.match(BENCHMARKS);
  return address.match(GIVEN_OUT) && !RESERVED.some((network) => address.match(network));
}

// What the library takes for unicast in greater detail: networks for benchmarks, protocols and documentation, and of
// IPv6 the one eighth that is given out, by IANA's registries of special-purpose addresses.
const BENCHMARKS = ipaddr.IPv4.parseCIDR("198.18.0.0/15");
const GIVEN_OUT = ipaddr.IPv6.parseCIDR("2000::/3");
const RESERVED = ["2001::/23", "3fff::/20"].map((network) => ipaddr.IPv6.parseCIDR(network));
