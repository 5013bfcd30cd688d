import { canonical, digest } from "../../model/digest.ts";
import type { PublicKey } from "./public-key.ts";

/** A public key's thumbprint by RFC 7638 with SHA-256: 43 characters of base64url. */
export const thumbprint = ({ kty, n, e }: PublicKey): string => digest(canonical({ kty, n, e }));
