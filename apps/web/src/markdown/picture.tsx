import { createContext, useContext } from "react";
import { words } from "../words/reader.ts";

/** True inside a link, where a second one may not be. */
export const InsideLink = createContext(false);

/**
 * A picture of a text. One of this server's is shown. Loading one from elsewhere would tell its server who reads and
 * when, so it is a link that says where it leads; the content security policy lets no other be loaded.
 */
export function Picture({ src = "", alt = "" }: { src?: string | undefined; alt?: string | undefined }) {
  const isInsideLink = useContext(InsideLink);
  const address = addressOf(src);
  if (address === null) return alt;
  if (address.origin === location.origin) return <img src={src} alt={alt} loading="lazy" />;
  const name = alt.trim() === "" ? words.picture : alt.trim();
  if (isInsideLink) return <span>{name}</span>;
  return (
    <a href={address.href} target="_blank" rel="noopener noreferrer" referrerPolicy="no-referrer">
      {words.pictureAt(name, address.hostname)}
    </a>
  );
}

/** Where a picture is; null for what is no address of the web. */
function addressOf(src: string): URL | null {
  if (src === "" || !URL.canParse(src, location.href)) return null;
  const address = new URL(src, location.href);
  return /^https?:$/.test(address.protocol) ? address : null;
}
