/** The outcome of `checkEmail`: the address in its stored form, or the reason it was refused as a sentence. */
export type EmailCheck = { valid: true; email: string } | { valid: false; reason: string };

const SPECIAL_DOMAINS = /(^|\.)(invalid|test|local|localhost|onion|arpa)$/;
const ATEXT = /^[\p{L}\p{N}\p{M}!#$%&'*+\-/=?^_`{|}~]+$/u;
const LABEL = /^[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}-]*[\p{L}\p{N}\p{M}])?$/u;

/**
 * Checks an address the way the documented API did (Pydantic's `EmailStr`): a dotted domain that is not a
 * special-use one, no quoted local part, no address literal, non-ASCII letters allowed. The domain is lower-cased.
 * @source RFC 5321 lengths (64 and 254 octets), RFC 6531 letters, RFC 6761 special-use domains.
 */
export function checkEmail(value: string): EmailCheck {
  const at = value.lastIndexOf("@");
  if (at < 0) return refuse("An email address must have an @-sign.");
  const local = value.slice(0, at);
  const domain = value.slice(at + 1).toLowerCase();
  const reason = localFault(local) ?? domainFault(domain);
  if (reason !== undefined) return refuse(reason);
  if (octets(local) > 64 || octets(value) > 254) return refuse("The email address is too long.");
  return { valid: true, email: `${local}@${domain}` };
}

function localFault(local: string): string | undefined {
  if (local === "") return "There must be something before the @-sign.";
  if (local.startsWith(".") || local.endsWith(".") || local.includes("..")) {
    return "The part before the @-sign has a period in the wrong place.";
  }
  const stranger = [...local].find((character) => character !== "." && !ATEXT.test(character));
  if (stranger === undefined) return undefined;
  const shown = stranger === " " ? "SPACE" : `'${stranger}'`;
  return `The email address contains invalid characters before the @-sign: ${shown}.`;
}

function domainFault(domain: string): string | undefined {
  if (domain === "") return "There must be something after the @-sign.";
  if (/\s/.test(domain)) return "The part after the @-sign contains invalid characters: SPACE.";
  const labels = domain.split(".");
  if (labels.some((label) => !LABEL.test(label) || octets(label) > 63)) {
    return "The part after the @-sign is not a valid domain name.";
  }
  if (labels.length < 2) return "The part after the @-sign is not valid. It should have a period.";
  if (SPECIAL_DOMAINS.test(domain)) {
    return "The part after the @-sign is a special-use or reserved name that cannot be used with email.";
  }
  return undefined;
}

function refuse(reason: string): EmailCheck {
  return { valid: false, reason };
}

/** Length in UTF-8 octets, without needing an encoder from the host. */
function octets(text: string): number {
  return [...text].reduce((sum, character) => {
    const point = character.codePointAt(0) ?? 0;
    return sum + (point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4);
  }, 0);
}
