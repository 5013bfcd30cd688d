import { MissingValue } from "../model/errors.ts";

const blocks = /-----BEGIN ([A-Z0-9 ]+)-----[\s\S]*?-----END \1-----/g;

const privateLabels: readonly string[] = ["PRIVATE KEY", "RSA PRIVATE KEY", "EC PRIVATE KEY"];

/**
 * The one private key of a PEM text: its block alone. OpenSSL writes `EC PARAMETERS` before an EC key.
 * @throws MissingValue where there is none or more than one, or anything beside it
 */
export function findPemBlock(text: string): string {
  const found = [...text.matchAll(blocks)]
    .map(([block, label = ""]) => ({ block, label }))
    .filter(({ label }) => label !== "EC PARAMETERS");
  for (const { block, label } of found) refuse(label, block);
  const [first, ...others] = found;
  if (!first)
    throw new MissingValue(
      "key-material-invalid",
      "the key material is neither PEM nor a JWK",
      "give the key as PEM or JWK",
    );
  if (others.length > 0)
    throw new MissingValue("key-material-invalid", "the PEM holds several keys", "give one of them alone");
  return first.block;
}

function refuse(label: string, block: string): void {
  if (label === "ENCRYPTED PRIVATE KEY" || /^Proc-Type: *4,ENCRYPTED/m.test(block))
    throw new MissingValue(
      "key-material-invalid",
      "the private key in the PEM is encrypted",
      "decrypt it (openssl pkey -in KEY -out key.pem), and keep it where only this run can read it",
    );
  if (label.includes("CERTIFICATE") || label === "X509 CRL")
    throw new MissingValue(
      "key-material-invalid",
      "the PEM holds a certificate",
      "give the private key's block alone",
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
