const LIVE_SCHEME = /(?:^|;)(?:javascript|vbscript|data:text\/html|data:image\/svg)/i;

/** Whether a browser would run what stands at an address, or at one of several with semicolons between. */
export function isLiveAddress(address: string): boolean {
  return /[:&%]/.test(address) && LIVE_SCHEME.test(decoded(address));
}

/** The address a browser would see: entities resolved, white space and control characters gone. */
function decoded(value: string): string {
  return value
    .slice(0, 300)
    .replace(/&#x([\da-f]{1,6});?/gi, (_, hex: string) => codePoint(Number.parseInt(hex, 16)))
    .replace(/&#(\d{1,7});?/g, (_, digits: string) => codePoint(Number(digits)))
    .replace(/&(?:colon|tab|newline);/gi, (entity) => (/colon/i.test(entity) ? ":" : ""))
    .replace(/%([\da-f]{2})/gi, (_, hex: string) => codePoint(Number.parseInt(hex, 16)))
    .replace(/[\s\u0000-\u0020\u00ad\u200b-\u200f\ufeff]/g, "");
}

function codePoint(value: number): string {
  return value > 0 && value <= 0x10ffff ? String.fromCodePoint(value) : "";
}
