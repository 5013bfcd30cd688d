import { MissingValue } from "../model/errors.ts";

const blocks = /-----BEGIN ([A-Z0-9 ]+)-----[\s\S]*?-----END \1-----/g;

const privateLabels: readonly string[] = ["PRIVATE KEY", "RSA PRIVATE KEY", "EC PRIVATE KEY"];

/**
 * The one private key of a PEM text: its block alone. OpenSSL writes `EC PARAMETERS` before an EC key, and certificates
 * beside the key out of a PFX.
 * @throws MissingValue where there is no private key or more than one, or anything but certificates beside it
 */
export function findPemBlock(text: string): string {
  const all = [...text.matchAll(blocks)]
    .map(([block, label = ""]) => ({ block, label }))
    .filter(({ label }) => label !== "EC PARAMETERS");
  const others = all.filter(({ label }) => !isCertificate(label));
  const found = others.length > 0 ? others : all;
  for (const { block, label } of found) refuse(label, block);
  const [first, ...more] = found;
  if (!first)
    throw new MissingValue(
      "key-material-invalid",
      "the key material is neither PEM nor a JWK",
      "give the key as PEM or JWK",
    );
  if (more.length > 0)
    throw new MissingValue("key-material-invalid", "the PEM holds several keys", "give one of them alone");
  return first.block;
}

const isCertificate = (label: string): boolean => label.includes("CERTIFICATE") || label === "X509 CRL";

function refuse(label: string, block: string): void {
  if (label === "ENCRYPTED PRIVATE KEY" || /^Proc-Type: *4,ENCRYPTED/m.test(block))
    throw new MissingValue(
      "key-material-invalid",
      "the private key in the PEM is encrypted",
      "decrypt it (openssl pkey -in KEY -out key.pem), and keep it where only this run can read it",
    );
  if (isCertificate(label))
    throw new MissingValue(
      "key-material-invalid",
      "the PEM holds certificates and no private key",
      "give the private key",
    );
  if (label.endsWith("PUBLIC KEY"))
    throw new MissingValue("key-material-invalid", "the PEM holds a public key only", "give the private key");
  if (label === "OPENSSH PRIVATE KEY")
    throw new MissingValue(
      "key-material-invalid",
      "the key is in OpenSSH's form",
      "convert a copy: ssh-keygen -p -m PKCS8 -f COPY",
    );
  if (!privateLabels.includes(label))
    throw new MissingValue(
      "key-material-invalid",
      "the PEM holds something that is not a private RSA or EC key",
      "give such a key",
    );
}
