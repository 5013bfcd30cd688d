import { Failure } from "../../src/emulator/failure.ts";
import { findRoute } from "../../src/emulator/route.ts";
import { codeInCell, inCell, madeFrom, page, table } from "./markdown.ts";

/** The life of an object, which secrets, keys and certificates have alike. */
const life = (kind: string): readonly string[] => [
  `GET /${kind}s`,
  `POST /${kind}s/restore`,
  `GET /${kind}s/a/1`,
  `GET /${kind}s/a/versions`,
  `PATCH /${kind}s/a/1`,
  `DELETE /${kind}s/a`,
  `POST /${kind}s/a/backup`,
  `GET /deleted${kind}s`,
  `GET /deleted${kind}s/a`,
  `DELETE /deleted${kind}s/a`,
  `POST /deleted${kind}s/a/recover`,
];

/**
 * The operations of the data plane, `a` for a name and `1` for a version.
 * Source: github.com/Azure/azure-rest-api-specs, specification/keyvault/data-plane
 */
const operations: { readonly [part: string]: readonly string[] } = {
  Secrets: ["PUT /secrets/a", ...life("secret")],
  Keys: [
    "POST /keys/a/create",
    "PUT /keys/a",
    ...life("key"),
    "POST /keys/a/rotate",
    "GET /keys/a/rotationpolicy",
    "PUT /keys/a/rotationpolicy",
    ...["encrypt", "decrypt", "sign", "verify", "wrapkey", "unwrapkey"].map(
      (verb) => `POST /keys/a/1/${verb}`,
    ),
    "POST /keys/a/1/release",
    "GET /keys/a/1/attestation",
    "POST /keys/a/1/securewrapkey",
    "POST /keys/a/1/secureunwrapkey",
    "POST /rng",
  ],
  Certificates: [
    "POST /certificates/a/create",
    "POST /certificates/a/import",
    "POST /certificates/a/pending/merge",
    ...life("certificate"),
    ...["GET", "PATCH"].map((method) => `${method} /certificates/a/policy`),
    ...["GET", "PATCH", "DELETE"].map((method) => `${method} /certificates/a/pending`),
    ...["GET", "PUT", "DELETE"].map((method) => `${method} /certificates/contacts`),
    "GET /certificates/issuers",
    ...["GET", "PUT", "PATCH", "DELETE"].map((method) => `${method} /certificates/issuers/a`),
  ],
  "The managed HSM itself": [
    "POST /backup",
    "PUT /restore",
    "GET /securitydomain/download/pending",
    "POST /securitydomain/download",
    "GET /securitydomain/upload",
    "POST /securitydomain/upload",
    "GET /settings",
    ...["GET", "PATCH"].map((method) => `${method} /settings/a`),
    "GET /providers/Microsoft.Authorization/roleDefinitions",
    "GET /providers/Microsoft.Authorization/roleAssignments",
  ],
};

/** What the embedded vault does of the service's operations, from its table of routes. */
export const formatOperationsPage = (): string =>
  page(
    madeFrom("src/emulator/route.ts"),
    "# Operations of the embedded Key Vault",
    `For whoever asks whether the embedded vault can stand in for Key Vault in a program. After this page you know which
operations of the service's data plane it serves, and what it answers to the others. \`a\` is any name, \`1\` any version.`,
    Object.entries(operations).flatMap(([part, all]) => [
      `## ${part}`,
      table(
        ["operation", "the embedded vault"],
        all.map((operation) => [codeInCell(operation), inCell(answerTo(operation))]),
      ),
    ]),
  );

function answerTo(operation: string): string {
  const [method = "", path = ""] = operation.split(" ");
  try {
    findRoute(method, path);
    return "serves it";
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return error.status === 501 ? `501: ${error.message}` : `${error.status}: it does not know it`;
  }
}
