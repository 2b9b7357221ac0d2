import { createContext, useContext, useState } from "react";
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
  if (address.origin === location.origin) return <OwnPicture key={src} src={src} alt={alt} />;
  const name = alt.trim() === "" ? words.picture : alt.trim();
  if (isInsideLink) return <span>{name}</span>;
  return (
    <a href={address.href} target="_blank" rel="noopener noreferrer" referrerPolicy="no-referrer">
      {words.pictureAt(name, address.hostname)}
    </a>
  );
}

/** A picture of this server; where there is none, such as one that lay beside a file, its description stands. */
function OwnPicture({ src, alt }: { src: string; alt: string }) {
  const [isMissing, setIsMissing] = useState(false);
  if (isMissing) return <span className="missing-picture">{alt.trim() || words.picture}</span>;
  return <img src={src} alt={alt} loading="lazy" onError={() => setIsMissing(true)} />;
}

/** Where a picture is; null for what is no address of the web. */
function addressOf(src: string): URL | null {
  if (src === "" || !URL.canParse(src, location.href)) return null;
  const address = new URL(src, location.href);
  return /^https?:$/.test(address.protocol) ? address : null;
}
