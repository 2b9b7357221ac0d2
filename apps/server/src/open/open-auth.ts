import { type Authenticator, createAuthenticator, type IdentifyKey } from "../auth/authenticator.ts";
import { clerkProfiles, type FindProfile } from "../auth/clerk-profile.ts";
import { clerkRemoval, type RemoveAtProvider } from "../auth/clerk-removal.ts";
import type { LocalIssuer } from "../auth/local-issuer.ts";
import { clerkJwksAddress, keysFromIssuer, keysFromPem } from "../auth/token-keys.ts";
import type { ClerkAuth, LocalAuth } from "../config/auth-config.ts";

type OpenedAuth = {
  authenticate: Authenticator;
  findProfile?: FindProfile;
  removeAtProvider?: RemoveAtProvider;
  localIssuer?: LocalIssuer;
};

/** Who checks tokens and, with Clerk, who knows more about people. */
export async function openAuth(
  auth: LocalAuth | ClerkAuth,
  clock: () => Date,
  identifyKey: IdentifyKey,
): Promise<OpenedAuth> {
  const { authorizedParties } = auth;
  if (auth.kind === "clerk") {
    const keys =
      auth.jwtKey === undefined ? keysFromIssuer(clerkJwksAddress(auth)) : keysFromPem(auth.jwtKey);
    const rules = {
      keys,
      authorizedParties,
      clock,
      ...(auth.issuer !== undefined && { issuer: auth.issuer }),
    };
    const authenticate = createAuthenticator(rules, identifyKey);
    if (auth.secretKey === undefined) return { authenticate };
    const { secretKey } = auth;
    return {
      authenticate,
      findProfile: clerkProfiles(secretKey),
      removeAtProvider: clerkRemoval(secretKey),
    };
  }
  // A chunk of its own in the production bundle, which a production image leaves out.
  const { LOCAL_ISSUER, openLocalIssuer } = await import("../auth/local-issuer.ts");
  const localIssuer = openLocalIssuer(auth.directory, clock);
  const keys = keysFromPem(localIssuer.publicKeyPem);
  const rules = { keys, issuer: LOCAL_ISSUER, authorizedParties, clock };
  const authenticate = createAuthenticator(rules, identifyKey);
  return { authenticate, localIssuer };
}
