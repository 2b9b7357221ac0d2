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
function isPublic(address: string): boolean {
  return ipaddr.process(address).range() === "unicast";
}
