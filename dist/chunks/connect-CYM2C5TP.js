import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import {
  AdvisedError,
  answerFailure,
  cancelledError,
  classifyRequest,
  createPace,
  longestPause,
  networkFailure,
  operationFailure,
  pauseFor,
  plainCode
} from "./chunk-QCERNEYM.js";
import {
  removeLengths
} from "./chunk-K6JZ2KLA.js";
import {
  Sealed,
  addDuration,
  atOnce,
  canonicalJson,
  compareText,
  findCurve,
  hasRotation,
  isDuration,
  isManagedHsmUrl,
  isMapping,
  memberAt,
  noPolicyIn,
  normalizeLivePolicy,
  parseJson,
  publicNumbers,
  serviceNotify,
  serviceVersionOf,
  specText,
  stateTag,
  textAt,
  unknownKind
} from "./chunk-YA6Z4RB4.js";
import {
  CredentialError,
  VaultError,
  isFault,
  overtakenError
} from "./chunk-E4XYSY4K.js";
import {
  RestError,
  bearerTokenAuthenticationPolicy,
  bearerTokenAuthenticationPolicyName,
  createClientLogger,
  createDefaultHttpClient,
  createHttpHeaders,
  createPipelineFromOptions,
  createRestError,
  createTracingClient,
  delay,
  getClient,
  isObjectWithProperties,
  isRestError,
  operationOptionsToRequestParameters,
  stringToUint8Array,
  uint8ArrayToString
} from "./chunk-NB624IRV.js";
import "./chunk-DMEJCR3S.js";
import {
  require_https
} from "./chunk-6IFWVI2A.js";
import {
  require_crypto
} from "./chunk-BI2FAT5Q.js";
import "./chunk-KJFXRUXQ.js";
import "./chunk-YQ6TTVNU.js";
import "./chunk-UJGUE2A2.js";
import "./chunk-ETD7KQYL.js";
import "./chunk-QZBJGVDL.js";
import {
  __commonJS,
  __toESM
} from "./chunk-IIS436OQ.js";

// builtin:constants
var require_constants = __commonJS({
  "builtin:constants"(exports, module) {
    module.exports = process.getBuiltinModule("node:constants");
  }
});

// src/vault/connect.ts
var import_node_https = __toESM(require_https(), 1);

// node_modules/@azure/keyvault-keys/dist/esm/logger.js
var logger = createClientLogger("keyvault-keys");

// node_modules/@azure/keyvault-keys/dist/esm/models/models.js
function keyCreateParametersSerializer(item) {
  return {
    kty: item["kty"],
    key_size: item["keySize"],
    public_exponent: item["publicExponent"],
    key_ops: !item["keyOps"] ? item["keyOps"] : item["keyOps"].map((p) => {
      return p;
    }),
    attributes: !item["keyAttributes"] ? item["keyAttributes"] : keyAttributesSerializer(item["keyAttributes"]),
    tags: item["tags"],
    crv: item["curve"],
    release_policy: !item["releasePolicy"] ? item["releasePolicy"] : keyReleasePolicySerializer(item["releasePolicy"])
  };
}
var KnownJsonWebKeyType;
(function(KnownJsonWebKeyType2) {
  KnownJsonWebKeyType2["EC"] = "EC";
  KnownJsonWebKeyType2["ECHSM"] = "EC-HSM";
  KnownJsonWebKeyType2["RSA"] = "RSA";
  KnownJsonWebKeyType2["RSAHSM"] = "RSA-HSM";
  KnownJsonWebKeyType2["Oct"] = "oct";
  KnownJsonWebKeyType2["OctHSM"] = "oct-HSM";
})(KnownJsonWebKeyType || (KnownJsonWebKeyType = {}));
var KnownJsonWebKeyOperation;
(function(KnownJsonWebKeyOperation2) {
  KnownJsonWebKeyOperation2["Encrypt"] = "encrypt";
  KnownJsonWebKeyOperation2["Decrypt"] = "decrypt";
  KnownJsonWebKeyOperation2["Sign"] = "sign";
  KnownJsonWebKeyOperation2["Verify"] = "verify";
  KnownJsonWebKeyOperation2["WrapKey"] = "wrapKey";
  KnownJsonWebKeyOperation2["UnwrapKey"] = "unwrapKey";
  KnownJsonWebKeyOperation2["Import"] = "import";
  KnownJsonWebKeyOperation2["Export"] = "export";
})(KnownJsonWebKeyOperation || (KnownJsonWebKeyOperation = {}));
function keyAttributesSerializer(item) {
  return {
    enabled: item["enabled"],
    nbf: !item["notBefore"] ? item["notBefore"] : item["notBefore"].getTime() / 1e3 | 0,
    exp: !item["expires"] ? item["expires"] : item["expires"].getTime() / 1e3 | 0,
    exportable: item["exportable"]
  };
}
function keyAttributesDeserializer(item) {
  return {
    enabled: item["enabled"],
    notBefore: !item["nbf"] ? item["nbf"] : new Date(item["nbf"] * 1e3),
    expires: !item["exp"] ? item["exp"] : new Date(item["exp"] * 1e3),
    created: !item["created"] ? item["created"] : new Date(item["created"] * 1e3),
    updated: !item["updated"] ? item["updated"] : new Date(item["updated"] * 1e3),
    recoverableDays: item["recoverableDays"],
    recoveryLevel: item["recoveryLevel"],
    exportable: item["exportable"],
    hsmPlatform: item["hsmPlatform"],
    attestation: !item["attestation"] ? item["attestation"] : keyAttestationDeserializer(item["attestation"])
  };
}
var KnownDeletionRecoveryLevel;
(function(KnownDeletionRecoveryLevel3) {
  KnownDeletionRecoveryLevel3["Purgeable"] = "Purgeable";
  KnownDeletionRecoveryLevel3["RecoverablePurgeable"] = "Recoverable+Purgeable";
  KnownDeletionRecoveryLevel3["Recoverable"] = "Recoverable";
  KnownDeletionRecoveryLevel3["RecoverableProtectedSubscription"] = "Recoverable+ProtectedSubscription";
  KnownDeletionRecoveryLevel3["CustomizedRecoverablePurgeable"] = "CustomizedRecoverable+Purgeable";
  KnownDeletionRecoveryLevel3["CustomizedRecoverable"] = "CustomizedRecoverable";
  KnownDeletionRecoveryLevel3["CustomizedRecoverableProtectedSubscription"] = "CustomizedRecoverable+ProtectedSubscription";
})(KnownDeletionRecoveryLevel || (KnownDeletionRecoveryLevel = {}));
function keyAttestationDeserializer(item) {
  return {
    certificatePemFile: !item["certificatePemFile"] ? item["certificatePemFile"] : typeof item["certificatePemFile"] === "string" ? stringToUint8Array(item["certificatePemFile"], "base64url") : item["certificatePemFile"],
    privateKeyAttestation: !item["privateKeyAttestation"] ? item["privateKeyAttestation"] : typeof item["privateKeyAttestation"] === "string" ? stringToUint8Array(item["privateKeyAttestation"], "base64url") : item["privateKeyAttestation"],
    publicKeyAttestation: !item["publicKeyAttestation"] ? item["publicKeyAttestation"] : typeof item["publicKeyAttestation"] === "string" ? stringToUint8Array(item["publicKeyAttestation"], "base64url") : item["publicKeyAttestation"],
    version: item["version"]
  };
}
var KnownJsonWebKeyCurveName;
(function(KnownJsonWebKeyCurveName2) {
  KnownJsonWebKeyCurveName2["P256"] = "P-256";
  KnownJsonWebKeyCurveName2["P384"] = "P-384";
  KnownJsonWebKeyCurveName2["P521"] = "P-521";
  KnownJsonWebKeyCurveName2["P256K"] = "P-256K";
})(KnownJsonWebKeyCurveName || (KnownJsonWebKeyCurveName = {}));
function keyReleasePolicySerializer(item) {
  return {
    contentType: item["contentType"],
    immutable: item["immutable"],
    data: !item["encodedPolicy"] ? item["encodedPolicy"] : uint8ArrayToString(item["encodedPolicy"], "base64url")
  };
}
function keyReleasePolicyDeserializer(item) {
  return {
    contentType: item["contentType"],
    immutable: item["immutable"],
    encodedPolicy: !item["data"] ? item["data"] : typeof item["data"] === "string" ? stringToUint8Array(item["data"], "base64url") : item["data"]
  };
}
function keyBundleDeserializer(item) {
  return {
    key: !item["key"] ? item["key"] : jsonWebKeyDeserializer(item["key"]),
    attributes: !item["attributes"] ? item["attributes"] : keyAttributesDeserializer(item["attributes"]),
    tags: item["tags"],
    managed: item["managed"],
    releasePolicy: !item["release_policy"] ? item["release_policy"] : keyReleasePolicyDeserializer(item["release_policy"])
  };
}
function jsonWebKeySerializer(item) {
  return {
    kid: item["kid"],
    kty: item["kty"],
    key_ops: !item["keyOps"] ? item["keyOps"] : item["keyOps"].map((p) => {
      return p;
    }),
    n: !item["n"] ? item["n"] : uint8ArrayToString(item["n"], "base64url"),
    e: !item["e"] ? item["e"] : uint8ArrayToString(item["e"], "base64url"),
    d: !item["d"] ? item["d"] : uint8ArrayToString(item["d"], "base64url"),
    dp: !item["dp"] ? item["dp"] : uint8ArrayToString(item["dp"], "base64url"),
    dq: !item["dq"] ? item["dq"] : uint8ArrayToString(item["dq"], "base64url"),
    qi: !item["qi"] ? item["qi"] : uint8ArrayToString(item["qi"], "base64url"),
    p: !item["p"] ? item["p"] : uint8ArrayToString(item["p"], "base64url"),
    q: !item["q"] ? item["q"] : uint8ArrayToString(item["q"], "base64url"),
    k: !item["k"] ? item["k"] : uint8ArrayToString(item["k"], "base64url"),
    key_hsm: !item["t"] ? item["t"] : uint8ArrayToString(item["t"], "base64url"),
    crv: item["crv"],
    x: !item["x"] ? item["x"] : uint8ArrayToString(item["x"], "base64url"),
    y: !item["y"] ? item["y"] : uint8ArrayToString(item["y"], "base64url")
  };
}
function jsonWebKeyDeserializer(item) {
  return {
    kid: item["kid"],
    kty: item["kty"],
    keyOps: !item["key_ops"] ? item["key_ops"] : item["key_ops"].map((p) => {
      return p;
    }),
    n: !item["n"] ? item["n"] : typeof item["n"] === "string" ? stringToUint8Array(item["n"], "base64url") : item["n"],
    e: !item["e"] ? item["e"] : typeof item["e"] === "string" ? stringToUint8Array(item["e"], "base64url") : item["e"],
    d: !item["d"] ? item["d"] : typeof item["d"] === "string" ? stringToUint8Array(item["d"], "base64url") : item["d"],
    dp: !item["dp"] ? item["dp"] : typeof item["dp"] === "string" ? stringToUint8Array(item["dp"], "base64url") : item["dp"],
    dq: !item["dq"] ? item["dq"] : typeof item["dq"] === "string" ? stringToUint8Array(item["dq"], "base64url") : item["dq"],
    qi: !item["qi"] ? item["qi"] : typeof item["qi"] === "string" ? stringToUint8Array(item["qi"], "base64url") : item["qi"],
    p: !item["p"] ? item["p"] : typeof item["p"] === "string" ? stringToUint8Array(item["p"], "base64url") : item["p"],
    q: !item["q"] ? item["q"] : typeof item["q"] === "string" ? stringToUint8Array(item["q"], "base64url") : item["q"],
    k: !item["k"] ? item["k"] : typeof item["k"] === "string" ? stringToUint8Array(item["k"], "base64url") : item["k"],
    t: !item["key_hsm"] ? item["key_hsm"] : typeof item["key_hsm"] === "string" ? stringToUint8Array(item["key_hsm"], "base64url") : item["key_hsm"],
    crv: item["crv"],
    x: !item["x"] ? item["x"] : typeof item["x"] === "string" ? stringToUint8Array(item["x"], "base64url") : item["x"],
    y: !item["y"] ? item["y"] : typeof item["y"] === "string" ? stringToUint8Array(item["y"], "base64url") : item["y"]
  };
}
function keyVaultErrorDeserializer(item) {
  return {
    error: !item["error"] ? item["error"] : _keyVaultErrorErrorDeserializer(item["error"])
  };
}
function _keyVaultErrorErrorDeserializer(item) {
  return {
    code: item["code"],
    message: item["message"],
    innerError: !item["innererror"] ? item["innererror"] : _keyVaultErrorErrorDeserializer(item["innererror"])
  };
}
function keyImportParametersSerializer(item) {
  return {
    Hsm: item["hsm"],
    key: jsonWebKeySerializer(item["key"]),
    attributes: !item["keyAttributes"] ? item["keyAttributes"] : keyAttributesSerializer(item["keyAttributes"]),
    tags: item["tags"],
    release_policy: !item["releasePolicy"] ? item["releasePolicy"] : keyReleasePolicySerializer(item["releasePolicy"])
  };
}
function deletedKeyBundleDeserializer(item) {
  return {
    key: !item["key"] ? item["key"] : jsonWebKeyDeserializer(item["key"]),
    attributes: !item["attributes"] ? item["attributes"] : keyAttributesDeserializer(item["attributes"]),
    tags: item["tags"],
    managed: item["managed"],
    releasePolicy: !item["release_policy"] ? item["release_policy"] : keyReleasePolicyDeserializer(item["release_policy"]),
    recoveryId: item["recoveryId"],
    scheduledPurgeDate: !item["scheduledPurgeDate"] ? item["scheduledPurgeDate"] : new Date(item["scheduledPurgeDate"] * 1e3),
    deletedDate: !item["deletedDate"] ? item["deletedDate"] : new Date(item["deletedDate"] * 1e3)
  };
}
function keyUpdateParametersSerializer(item) {
  return {
    key_ops: !item["keyOps"] ? item["keyOps"] : item["keyOps"].map((p) => {
      return p;
    }),
    attributes: !item["keyAttributes"] ? item["keyAttributes"] : keyAttributesSerializer(item["keyAttributes"]),
    tags: item["tags"],
    release_policy: !item["releasePolicy"] ? item["releasePolicy"] : keyReleasePolicySerializer(item["releasePolicy"])
  };
}
function _keyListResultDeserializer(item) {
  return {
    value: !item["value"] ? item["value"] : keyItemArrayDeserializer(item["value"]),
    nextLink: item["nextLink"]
  };
}
function keyItemArrayDeserializer(result) {
  return result.map((item) => {
    return keyItemDeserializer(item);
  });
}
function keyItemDeserializer(item) {
  return {
    kid: item["kid"],
    attributes: !item["attributes"] ? item["attributes"] : keyAttributesDeserializer(item["attributes"]),
    tags: item["tags"],
    managed: item["managed"]
  };
}
function backupKeyResultDeserializer(item) {
  return {
    value: !item["value"] ? item["value"] : typeof item["value"] === "string" ? stringToUint8Array(item["value"], "base64url") : item["value"]
  };
}
function keyRestoreParametersSerializer(item) {
  return { value: uint8ArrayToString(item["keyBundleBackup"], "base64url") };
}
function keyOperationsParametersSerializer(item) {
  return {
    alg: item["algorithm"],
    value: uint8ArrayToString(item["value"], "base64url"),
    iv: !item["iv"] ? item["iv"] : uint8ArrayToString(item["iv"], "base64url"),
    aad: !item["aad"] ? item["aad"] : uint8ArrayToString(item["aad"], "base64url"),
    tag: !item["tag"] ? item["tag"] : uint8ArrayToString(item["tag"], "base64url")
  };
}
var KnownJsonWebKeyEncryptionAlgorithm;
(function(KnownJsonWebKeyEncryptionAlgorithm2) {
  KnownJsonWebKeyEncryptionAlgorithm2["RSAOaep"] = "RSA-OAEP";
  KnownJsonWebKeyEncryptionAlgorithm2["RSAOaep256"] = "RSA-OAEP-256";
  KnownJsonWebKeyEncryptionAlgorithm2["RSA15"] = "RSA1_5";
  KnownJsonWebKeyEncryptionAlgorithm2["A128GCM"] = "A128GCM";
  KnownJsonWebKeyEncryptionAlgorithm2["A192GCM"] = "A192GCM";
  KnownJsonWebKeyEncryptionAlgorithm2["A256GCM"] = "A256GCM";
  KnownJsonWebKeyEncryptionAlgorithm2["A128KW"] = "A128KW";
  KnownJsonWebKeyEncryptionAlgorithm2["A192KW"] = "A192KW";
  KnownJsonWebKeyEncryptionAlgorithm2["A256KW"] = "A256KW";
  KnownJsonWebKeyEncryptionAlgorithm2["A128CBC"] = "A128CBC";
  KnownJsonWebKeyEncryptionAlgorithm2["A192CBC"] = "A192CBC";
  KnownJsonWebKeyEncryptionAlgorithm2["A256CBC"] = "A256CBC";
  KnownJsonWebKeyEncryptionAlgorithm2["A128Cbcpad"] = "A128CBCPAD";
  KnownJsonWebKeyEncryptionAlgorithm2["A192Cbcpad"] = "A192CBCPAD";
  KnownJsonWebKeyEncryptionAlgorithm2["A256Cbcpad"] = "A256CBCPAD";
  KnownJsonWebKeyEncryptionAlgorithm2["CkmAesKeyWrap"] = "CKM_AES_KEY_WRAP";
  KnownJsonWebKeyEncryptionAlgorithm2["CkmAesKeyWrapPad"] = "CKM_AES_KEY_WRAP_PAD";
})(KnownJsonWebKeyEncryptionAlgorithm || (KnownJsonWebKeyEncryptionAlgorithm = {}));
function keyOperationResultDeserializer(item) {
  return {
    kid: item["kid"],
    result: !item["value"] ? item["value"] : typeof item["value"] === "string" ? stringToUint8Array(item["value"], "base64url") : item["value"],
    iv: !item["iv"] ? item["iv"] : typeof item["iv"] === "string" ? stringToUint8Array(item["iv"], "base64url") : item["iv"],
    authenticationTag: !item["tag"] ? item["tag"] : typeof item["tag"] === "string" ? stringToUint8Array(item["tag"], "base64url") : item["tag"],
    additionalAuthenticatedData: !item["aad"] ? item["aad"] : typeof item["aad"] === "string" ? stringToUint8Array(item["aad"], "base64url") : item["aad"]
  };
}
function keySignParametersSerializer(item) {
  return {
    alg: item["algorithm"],
    value: uint8ArrayToString(item["value"], "base64url")
  };
}
var KnownJsonWebKeySignatureAlgorithm;
(function(KnownJsonWebKeySignatureAlgorithm2) {
  KnownJsonWebKeySignatureAlgorithm2["PS256"] = "PS256";
  KnownJsonWebKeySignatureAlgorithm2["PS384"] = "PS384";
  KnownJsonWebKeySignatureAlgorithm2["PS512"] = "PS512";
  KnownJsonWebKeySignatureAlgorithm2["RS256"] = "RS256";
  KnownJsonWebKeySignatureAlgorithm2["RS384"] = "RS384";
  KnownJsonWebKeySignatureAlgorithm2["RS512"] = "RS512";
  KnownJsonWebKeySignatureAlgorithm2["HS256"] = "HS256";
  KnownJsonWebKeySignatureAlgorithm2["HS384"] = "HS384";
  KnownJsonWebKeySignatureAlgorithm2["HS512"] = "HS512";
  KnownJsonWebKeySignatureAlgorithm2["Rsnull"] = "RSNULL";
  KnownJsonWebKeySignatureAlgorithm2["ES256"] = "ES256";
  KnownJsonWebKeySignatureAlgorithm2["ES384"] = "ES384";
  KnownJsonWebKeySignatureAlgorithm2["ES512"] = "ES512";
  KnownJsonWebKeySignatureAlgorithm2["ES256K"] = "ES256K";
})(KnownJsonWebKeySignatureAlgorithm || (KnownJsonWebKeySignatureAlgorithm = {}));
function keyVerifyParametersSerializer(item) {
  return {
    alg: item["algorithm"],
    digest: uint8ArrayToString(item["digest"], "base64url"),
    value: uint8ArrayToString(item["signature"], "base64url")
  };
}
function keyVerifyResultDeserializer(item) {
  return {
    value: item["value"]
  };
}
function keyReleaseParametersSerializer(item) {
  return {
    target: item["targetAttestationToken"],
    nonce: item["nonce"],
    enc: item["enc"]
  };
}
var KnownKeyEncryptionAlgorithm;
(function(KnownKeyEncryptionAlgorithm2) {
  KnownKeyEncryptionAlgorithm2["CkmRsaAesKeyWrap"] = "CKM_RSA_AES_KEY_WRAP";
  KnownKeyEncryptionAlgorithm2["RsaAesKeyWrap256"] = "RSA_AES_KEY_WRAP_256";
  KnownKeyEncryptionAlgorithm2["RsaAesKeyWrap384"] = "RSA_AES_KEY_WRAP_384";
})(KnownKeyEncryptionAlgorithm || (KnownKeyEncryptionAlgorithm = {}));
function keyReleaseResultDeserializer(item) {
  return {
    value: item["value"]
  };
}
function _deletedKeyListResultDeserializer(item) {
  return {
    value: !item["value"] ? item["value"] : deletedKeyItemArrayDeserializer(item["value"]),
    nextLink: item["nextLink"]
  };
}
function deletedKeyItemArrayDeserializer(result) {
  return result.map((item) => {
    return deletedKeyItemDeserializer(item);
  });
}
function deletedKeyItemDeserializer(item) {
  return {
    kid: item["kid"],
    attributes: !item["attributes"] ? item["attributes"] : keyAttributesDeserializer(item["attributes"]),
    tags: item["tags"],
    managed: item["managed"],
    recoveryId: item["recoveryId"],
    scheduledPurgeDate: !item["scheduledPurgeDate"] ? item["scheduledPurgeDate"] : new Date(item["scheduledPurgeDate"] * 1e3),
    deletedDate: !item["deletedDate"] ? item["deletedDate"] : new Date(item["deletedDate"] * 1e3)
  };
}
function keyRotationPolicySerializer(item) {
  return {
    lifetimeActions: !item["lifetimeActions"] ? item["lifetimeActions"] : lifetimeActionsArraySerializer(item["lifetimeActions"]),
    attributes: !item["attributes"] ? item["attributes"] : keyRotationPolicyAttributesSerializer(item["attributes"])
  };
}
function keyRotationPolicyDeserializer(item) {
  return {
    id: item["id"],
    lifetimeActions: !item["lifetimeActions"] ? item["lifetimeActions"] : lifetimeActionsArrayDeserializer(item["lifetimeActions"]),
    attributes: !item["attributes"] ? item["attributes"] : keyRotationPolicyAttributesDeserializer(item["attributes"])
  };
}
function lifetimeActionsArraySerializer(result) {
  return result.map((item) => {
    return lifetimeActionsSerializer(item);
  });
}
function lifetimeActionsArrayDeserializer(result) {
  return result.map((item) => {
    return lifetimeActionsDeserializer(item);
  });
}
function lifetimeActionsSerializer(item) {
  return {
    trigger: !item["trigger"] ? item["trigger"] : lifetimeActionsTriggerSerializer(item["trigger"]),
    action: !item["action"] ? item["action"] : lifetimeActionsTypeSerializer(item["action"])
  };
}
function lifetimeActionsDeserializer(item) {
  return {
    trigger: !item["trigger"] ? item["trigger"] : lifetimeActionsTriggerDeserializer(item["trigger"]),
    action: !item["action"] ? item["action"] : lifetimeActionsTypeDeserializer(item["action"])
  };
}
function lifetimeActionsTriggerSerializer(item) {
  return {
    timeAfterCreate: item["timeAfterCreate"],
    timeBeforeExpiry: item["timeBeforeExpiry"]
  };
}
function lifetimeActionsTriggerDeserializer(item) {
  return {
    timeAfterCreate: item["timeAfterCreate"],
    timeBeforeExpiry: item["timeBeforeExpiry"]
  };
}
function lifetimeActionsTypeSerializer(item) {
  return { type: item["type"] };
}
function lifetimeActionsTypeDeserializer(item) {
  return {
    type: item["type"]
  };
}
function keyRotationPolicyAttributesSerializer(item) {
  return { expiryTime: item["expiryTime"] };
}
function keyRotationPolicyAttributesDeserializer(item) {
  return {
    expiryTime: item["expiryTime"],
    created: !item["created"] ? item["created"] : new Date(item["created"] * 1e3),
    updated: !item["updated"] ? item["updated"] : new Date(item["updated"] * 1e3)
  };
}
function getRandomBytesRequestSerializer(item) {
  return { count: item["count"] };
}
function randomBytesDeserializer(item) {
  return {
    value: typeof item["value"] === "string" ? stringToUint8Array(item["value"], "base64url") : item["value"]
  };
}
var KnownVersions;
(function(KnownVersions3) {
  KnownVersions3["V75"] = "7.5";
  KnownVersions3["V76Preview2"] = "7.6-preview.2";
  KnownVersions3["V76"] = "7.6";
  KnownVersions3["V20250701"] = "2025-07-01";
})(KnownVersions || (KnownVersions = {}));

// node_modules/@azure-rest/core-client/dist/esm/restError.js
function createRestError2(messageOrResponse, response) {
  if (typeof messageOrResponse === "string") {
    return createRestError(messageOrResponse, response);
  } else {
    return createRestError(messageOrResponse);
  }
}

// node_modules/@azure/core-auth/dist/esm/keyCredential.js
function isKeyCredential(credential) {
  return isObjectWithProperties(credential, ["key"]) && typeof credential.key === "string";
}

// node_modules/@azure/core-auth/dist/esm/tokenCredential.js
function isTokenCredential(credential) {
  const castCredential = credential;
  return castCredential && typeof castCredential.getToken === "function" && (castCredential.signRequest === void 0 || castCredential.getToken.length > 0);
}

// node_modules/@azure-rest/core-client/dist/esm/apiVersionPolicy.js
var apiVersionPolicyName = "ApiVersionPolicy";
function apiVersionPolicy(options) {
  return {
    name: apiVersionPolicyName,
    sendRequest: (req, next) => {
      const url = new URL(req.url);
      if (!url.searchParams.get("api-version") && options.apiVersion) {
        req.url = `${req.url}${url.searchParams.size > 0 ? "&" : "?"}api-version=${options.apiVersion}`;
      }
      return next(req);
    }
  };
}

// node_modules/@azure-rest/core-client/dist/esm/keyCredentialAuthenticationPolicy.js
var keyCredentialAuthenticationPolicyName = "keyCredentialAuthenticationPolicy";
function keyCredentialAuthenticationPolicy(credential, apiKeyHeaderName) {
  return {
    name: keyCredentialAuthenticationPolicyName,
    sendRequest(request, next) {
      request.headers.set(apiKeyHeaderName, credential.key);
      return next(request);
    }
  };
}

// node_modules/@azure-rest/core-client/dist/esm/clientHelpers.js
function addCredentialPipelinePolicy(pipeline, endpoint, options = {}) {
  const { credential, clientOptions } = options;
  if (!credential) {
    return;
  }
  if (isTokenCredential(credential)) {
    const tokenPolicy = bearerTokenAuthenticationPolicy({
      credential,
      scopes: clientOptions?.credentials?.scopes ?? `${endpoint}/.default`
    });
    pipeline.addPolicy(tokenPolicy);
  } else if (isKeyCredential2(credential)) {
    if (!clientOptions?.credentials?.apiKeyHeaderName) {
      throw new Error(`Missing API Key Header Name`);
    }
    const keyPolicy = keyCredentialAuthenticationPolicy(credential, clientOptions?.credentials?.apiKeyHeaderName);
    pipeline.addPolicy(keyPolicy);
  }
}
function createDefaultPipeline(endpoint, credential, options = {}) {
  const pipeline = createPipelineFromOptions(options);
  pipeline.addPolicy(apiVersionPolicy(options));
  addCredentialPipelinePolicy(pipeline, endpoint, { credential, clientOptions: options });
  return pipeline;
}
function isKeyCredential2(credential) {
  return typeof credential === "object" && credential !== null && "key" in credential && typeof credential.key === "string";
}

// node_modules/@azure-rest/core-client/dist/esm/operationOptionHelpers.js
function operationOptionsToRequestParameters2(options) {
  const compatibilityOptions = options;
  const tspRequestParameters = operationOptionsToRequestParameters(options);
  return {
    ...tspRequestParameters,
    headers: mergeHeaders(compatibilityOptions.requestOptions?.customHeaders, tspRequestParameters.headers),
    tracingOptions: options.tracingOptions
  };
}
function mergeHeaders(...headerSets) {
  const headers = /* @__PURE__ */ new Map();
  for (const headerSet of headerSets) {
    for (const [name, value] of Object.entries(headerSet ?? {})) {
      headers.set(name.toLowerCase(), value);
    }
  }
  return Object.fromEntries(headers);
}

// node_modules/@azure-rest/core-client/dist/esm/getClient.js
function wrapRequestParameters(parameters) {
  if (parameters.onResponse) {
    return {
      ...parameters,
      onResponse(rawResponse, error) {
        parameters.onResponse?.(rawResponse, error, error);
      }
    };
  }
  return parameters;
}
function getClient2(endpoint, credentialsOrPipelineOptions, clientOptions = {}) {
  let credentials;
  if (credentialsOrPipelineOptions) {
    if (isCredential(credentialsOrPipelineOptions)) {
      credentials = credentialsOrPipelineOptions;
    } else {
      clientOptions = credentialsOrPipelineOptions ?? {};
    }
  }
  const pipeline = clientOptions.pipeline ?? createDefaultPipeline(endpoint, credentials, clientOptions);
  const tspClient = getClient(endpoint, {
    ...clientOptions,
    pipeline
  });
  const client = (path, ...args) => {
    return {
      get: (requestOptions = {}) => {
        return tspClient.path(path, ...args).get(wrapRequestParameters(requestOptions));
      },
      post: (requestOptions = {}) => {
        return tspClient.path(path, ...args).post(wrapRequestParameters(requestOptions));
      },
      put: (requestOptions = {}) => {
        return tspClient.path(path, ...args).put(wrapRequestParameters(requestOptions));
      },
      patch: (requestOptions = {}) => {
        return tspClient.path(path, ...args).patch(wrapRequestParameters(requestOptions));
      },
      delete: (requestOptions = {}) => {
        return tspClient.path(path, ...args).delete(wrapRequestParameters(requestOptions));
      },
      head: (requestOptions = {}) => {
        return tspClient.path(path, ...args).head(wrapRequestParameters(requestOptions));
      },
      options: (requestOptions = {}) => {
        return tspClient.path(path, ...args).options(wrapRequestParameters(requestOptions));
      },
      trace: (requestOptions = {}) => {
        return tspClient.path(path, ...args).trace(wrapRequestParameters(requestOptions));
      }
    };
  };
  return {
    path: client,
    pathUnchecked: client,
    pipeline: tspClient.pipeline
  };
}
function isCredential(param) {
  return isKeyCredential(param) || isTokenCredential(param);
}

// node_modules/@azure/keyvault-keys/dist/esm/constants.js
var SDK_VERSION = "4.10.2";

// node_modules/@azure/keyvault-keys/dist/esm/api/keyVaultContext.js
function createKeyVault(endpointParam, credential, options = {}) {
  const endpointUrl = options.endpoint ?? options.baseUrl ?? String(endpointParam);
  const prefixFromOptions = options?.userAgentOptions?.userAgentPrefix;
  const userAgentInfo = `azsdk-js-keyvault-keys/${SDK_VERSION}`;
  const userAgentPrefix = prefixFromOptions ? `${prefixFromOptions} azsdk-js-api ${userAgentInfo}` : `azsdk-js-api ${userAgentInfo}`;
  const { apiVersion: _, ...updatedOptions } = {
    ...options,
    userAgentOptions: { userAgentPrefix },
    loggingOptions: { logger: options.loggingOptions?.logger ?? logger.info },
    credentials: {
      scopes: options.credentials?.scopes ?? ["https://vault.azure.net/.default"]
    }
  };
  const clientContext = getClient2(endpointUrl, credential, updatedOptions);
  clientContext.pipeline.removePolicy({ name: "ApiVersionPolicy" });
  const apiVersion = options.apiVersion ?? "2025-07-01";
  clientContext.pipeline.addPolicy({
    name: "ClientApiVersionPolicy",
    sendRequest: (req, next) => {
      const url = new URL(req.url);
      if (!url.searchParams.get("api-version")) {
        req.url = `${req.url}${Array.from(url.searchParams.keys()).length > 0 ? "&" : "?"}api-version=${apiVersion}`;
      }
      return next(req);
    }
  });
  return { ...clientContext, apiVersion };
}

// node_modules/@azure/keyvault-keys/dist/esm/static-helpers/pagingHelpers.js
function buildPagedAsyncIterator(client, getInitialResponse, processResponseBody, expectedStatuses, options = {}) {
  const itemName = options.itemName ?? "value";
  const nextLinkName = options.nextLinkName ?? "nextLink";
  const pagedResult = {
    getPage: async (pageLink) => {
      const result = pageLink === void 0 ? await getInitialResponse() : await client.pathUnchecked(pageLink).get();
      checkPagingRequest(result, expectedStatuses);
      const results = await processResponseBody(result);
      const nextLink = getNextLink(results, nextLinkName);
      const values = getElements(results, itemName);
      return {
        page: values,
        nextPageLink: nextLink
      };
    },
    byPage: (settings) => {
      const { continuationToken } = settings ?? {};
      return getPageAsyncIterator(pagedResult, {
        pageLink: continuationToken
      });
    }
  };
  return getPagedAsyncIterator(pagedResult);
}
function getPagedAsyncIterator(pagedResult) {
  const iter = getItemAsyncIterator(pagedResult);
  return {
    next() {
      return iter.next();
    },
    [Symbol.asyncIterator]() {
      return this;
    },
    byPage: pagedResult?.byPage ?? ((settings) => {
      const { continuationToken } = settings ?? {};
      return getPageAsyncIterator(pagedResult, {
        pageLink: continuationToken
      });
    })
  };
}
async function* getItemAsyncIterator(pagedResult) {
  const pages = getPageAsyncIterator(pagedResult);
  for await (const page of pages) {
    yield* page;
  }
}
async function* getPageAsyncIterator(pagedResult, options = {}) {
  const { pageLink } = options;
  let response = await pagedResult.getPage(pageLink ?? pagedResult.firstPageLink);
  if (!response) {
    return;
  }
  let result = response.page;
  result.continuationToken = response.nextPageLink;
  yield result;
  while (response.nextPageLink) {
    response = await pagedResult.getPage(response.nextPageLink);
    if (!response) {
      return;
    }
    result = response.page;
    result.continuationToken = response.nextPageLink;
    yield result;
  }
}
function getNextLink(body, nextLinkName) {
  if (!nextLinkName) {
    return void 0;
  }
  const nextLink = body[nextLinkName];
  if (typeof nextLink !== "string" && typeof nextLink !== "undefined" && nextLink !== null) {
    throw new RestError(`Body Property ${nextLinkName} should be a string or undefined or null but got ${typeof nextLink}`);
  }
  if (nextLink === null) {
    return void 0;
  }
  return nextLink;
}
function getElements(body, itemName) {
  const value = body[itemName];
  if (!Array.isArray(value)) {
    throw new RestError(`Couldn't paginate response
 Body doesn't contain an array property with name: ${itemName}`);
  }
  return value ?? [];
}
function checkPagingRequest(response, expectedStatuses) {
  if (!expectedStatuses.includes(response.status)) {
    throw createRestError2(`Pagination failed with unexpected statusCode ${response.status}`, response);
  }
}

// node_modules/@azure/keyvault-keys/dist/esm/static-helpers/urlTemplate.js
function encodeComponent(val, reserved, op) {
  return (reserved ?? op === "+") || op === "#" ? encodeReservedComponent(val) : encodeRFC3986URIComponent(val);
}
function encodeReservedComponent(str) {
  return str.split(/(%[0-9A-Fa-f]{2})/g).map((part) => !/%[0-9A-Fa-f]/.test(part) ? encodeURI(part) : part).join("");
}
function encodeRFC3986URIComponent(str) {
  return encodeURIComponent(str).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}
function isDefined(val) {
  return val !== void 0 && val !== null;
}
function getNamedAndIfEmpty(op) {
  return [!!op && [";", "?", "&"].includes(op), !!op && ["?", "&"].includes(op) ? "=" : ""];
}
function getFirstOrSep(op, isFirst = false) {
  if (isFirst) {
    return !op || op === "+" ? "" : op;
  } else if (!op || op === "+" || op === "#") {
    return ",";
  } else if (op === "?") {
    return "&";
  } else {
    return op;
  }
}
function getExpandedValue(option) {
  let isFirst = option.isFirst;
  const { op, varName, varValue: value, reserved } = option;
  const vals = [];
  const [named, ifEmpty] = getNamedAndIfEmpty(op);
  if (Array.isArray(value)) {
    for (const val of value.filter(isDefined)) {
      vals.push(`${getFirstOrSep(op, isFirst)}`);
      if (named && varName) {
        vals.push(`${encodeURIComponent(varName)}`);
        val === "" ? vals.push(ifEmpty) : vals.push("=");
      }
      vals.push(encodeComponent(val, reserved, op));
      isFirst = false;
    }
  } else if (typeof value === "object") {
    for (const key of Object.keys(value)) {
      const val = value[key];
      if (!isDefined(val)) {
        continue;
      }
      vals.push(`${getFirstOrSep(op, isFirst)}`);
      if (key) {
        vals.push(`${encodeURIComponent(key)}`);
        named && val === "" ? vals.push(ifEmpty) : vals.push("=");
      }
      vals.push(encodeComponent(val, reserved, op));
      isFirst = false;
    }
  }
  return vals.join("");
}
function getNonExpandedValue(option) {
  const { op, varName, varValue: value, isFirst, reserved } = option;
  const vals = [];
  const first = getFirstOrSep(op, isFirst);
  const [named, ifEmpty] = getNamedAndIfEmpty(op);
  if (named && varName) {
    vals.push(encodeComponent(varName, reserved, op));
    if (value === "") {
      if (!ifEmpty) {
        vals.push(ifEmpty);
      }
      return !vals.join("") ? void 0 : `${first}${vals.join("")}`;
    }
    vals.push("=");
  }
  const items = [];
  if (Array.isArray(value)) {
    for (const val of value.filter(isDefined)) {
      items.push(encodeComponent(val, reserved, op));
    }
  } else if (typeof value === "object") {
    for (const key of Object.keys(value)) {
      if (!isDefined(value[key])) {
        continue;
      }
      items.push(encodeRFC3986URIComponent(key));
      items.push(encodeComponent(value[key], reserved, op));
    }
  }
  vals.push(items.join(","));
  return !vals.join(",") ? void 0 : `${first}${vals.join("")}`;
}
function getVarValue(option) {
  const { op, varName, modifier, isFirst, reserved, varValue: value } = option;
  if (!isDefined(value)) {
    return void 0;
  } else if (["string", "number", "boolean"].includes(typeof value)) {
    let val = value.toString();
    const [named, ifEmpty] = getNamedAndIfEmpty(op);
    const vals = [getFirstOrSep(op, isFirst)];
    if (named && varName) {
      vals.push(varName);
      val === "" ? vals.push(ifEmpty) : vals.push("=");
    }
    if (modifier && modifier !== "*") {
      val = val.substring(0, parseInt(modifier, 10));
    }
    vals.push(encodeComponent(val, reserved, op));
    return vals.join("");
  } else if (modifier === "*") {
    return getExpandedValue(option);
  } else {
    return getNonExpandedValue(option);
  }
}
function expandUrlTemplate(template, context, option) {
  return template.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g, (_, expr, text) => {
    if (!expr) {
      return encodeReservedComponent(text);
    }
    let op;
    if (["+", "#", ".", "/", ";", "?", "&"].includes(expr[0])) {
      op = expr[0], expr = expr.slice(1);
    }
    const varList = expr.split(/,/g);
    const result = [];
    for (const varSpec of varList) {
      const varMatch = /([^:\*]*)(?::(\d+)|(\*))?/.exec(varSpec);
      if (!varMatch || !varMatch[1]) {
        continue;
      }
      const varValue = getVarValue({
        isFirst: result.length === 0,
        op,
        varValue: context[varMatch[1]],
        varName: varMatch[1],
        modifier: varMatch[2] || varMatch[3],
        reserved: option?.allowReserved
      });
      if (varValue) {
        result.push(varValue);
      }
    }
    return result.join("");
  });
}

// node_modules/@azure/keyvault-keys/dist/esm/api/operations.js
function _getKeyAttestationSend(context, keyName, keyVersion, options = { requestOptions: {} }) {
  const path = expandUrlTemplate("/keys/{key-name}{/key-version}/attestation{?api%2Dversion}", {
    "key-name": keyName,
    "key-version": keyVersion,
    "api%2Dversion": context.apiVersion
  }, {
    allowReserved: options?.requestOptions?.skipUrlEncoding
  });
  return context.path(path).get({
    ...operationOptionsToRequestParameters2(options),
    headers: {
      accept: "application/json",
      ...options.requestOptions?.headers
    }
  });
}
async function _getKeyAttestationDeserialize(result) {
  const expectedStatuses = ["200"];
  if (!expectedStatuses.includes(result.status)) {
    const error = createRestError2(result);
    error.details = keyVaultErrorDeserializer(result.body);
    throw error;
  }
  return keyBundleDeserializer(result.body);
}
async function getKeyAttestation(context, keyName, keyVersion, options = { requestOptions: {} }) {
  const result = await _getKeyAttestationSend(context, keyName, keyVersion, options);
  return _getKeyAttestationDeserialize(result);
}
function _getRandomBytesSend(context, parameters, options = { requestOptions: {} }) {
  const path = expandUrlTemplate("/rng{?api%2Dversion}", {
    "api%2Dversion": context.apiVersion
  }, {
    allowReserved: options?.requestOptions?.skipUrlEncoding
  });
  return context.path(path).post({
    ...operationOptionsToRequestParameters2(options),
    contentType: "application/json",
    headers: {
      accept: "application/json",
      ...options.requestOptions?.headers
    },
    body: getRandomBytesRequestSerializer(parameters)
  });
}
async function _getRandomBytesDeserialize(result) {
  const expectedStatuses = ["200"];
  if (!expectedStatuses.includes(result.status)) {
    const error = createRestError2(result);
    error.details = keyVaultErrorDeserializer(result.body);
    throw error;
  }
  return randomBytesDeserializer(result.body);
}
async function getRandomBytes(context, parameters, options = { requestOptions: {} }) {
  const result = await _getRandomBytesSend(context, parameters, options);
  return _getRandomBytesDeserialize(result);
}
function _updateKeyRotationPolicySend(context, keyName, keyRotationPolicy, options = { requestOptions: {} }) {
  const path = expandUrlTemplate("/keys/{key-name}/rotationpolicy{?api%2Dversion}", {
    "key-name": keyName,
    "api%2Dversion": context.apiVersion
  }, {
    allowReserved: options?.requestOptions?.skipUrlEncoding
  });
  return context.path(path).put({
    ...operationOptionsToRequestParameters2(options),
    contentType: "application/json",
    headers: {
      accept: "application/json",
      ...options.requestOptions?.headers
    },
    body: keyRotationPolicySerializer(keyRotationPolicy)
  });
}
async function _updateKeyRotationPolicyDeserialize(result) {
  const expectedStatuses = ["200"];
  if (!expectedStatuses.includes(result.status)) {
    const error = createRestError2(result);
    error.details = keyVaultErrorDeserializer(result.body);
    throw error;
  }
  return keyRotationPolicyDeserializer(result.body);
}
async function updateKeyRotationPolicy(context, keyName, keyRotationPolicy, options = { requestOptions: {} }) {
  const result = await _updateKeyRotationPolicySend(context, keyName, keyRotationPolicy, options);
  return _updateKeyRotationPolicyDeserialize(result);
}
function _getKeyRotationPolicySend(context, keyName, options = { requestOptions: {} }) {
  const path = expandUrlTemplate("/keys/{key-name}/rotationpolicy{?api%2Dversion}", {
    "key-name": keyName,
    "api%2Dversion": context.apiVersion
  }, {
    allowReserved: options?.requestOptions?.skipUrlEncoding
  });
  return context.path(path).get({
    ...operationOptionsToRequestParameters2(options),
    headers: {
      accept: "application/json",
      ...options.requestOptions?.headers
    }
  });
}
async function _getKeyRotationPolicyDeserialize(result) {
  const expectedStatuses = ["200"];
  if (!expectedStatuses.includes(result.status)) {
    const error = createRestError2(result);
    error.details = keyVaultErrorDeserializer(result.body);
    throw error;
  }
  return keyRotationPolicyDeserializer(result.body);
}
async function getKeyRotationPolicy(context, keyName, options = { requestOptions: {} }) {
  const result = await _getKeyRotationPolicySend(context, keyName, options);
  return _getKeyRotationPolicyDeserialize(result);
}
function _recoverDeletedKeySend(context, keyName, options = { requestOptions: {} }) {
  const path = expandUrlTemplate("/deletedkeys/{key-name}/recover{?api%2Dversion}", {
    "key-name": keyName,
    "api%2Dversion": context.apiVersion
  }, {
    allowReserved: options?.requestOptions?.skipUrlEncoding
  });
  return context.path(path).post({
    ...operationOptionsToRequestParameters2(options),
    headers: {
      accept: "application/json",
      ...options.requestOptions?.headers
    }
  });
}
async function _recoverDeletedKeyDeserialize(result) {
  const expectedStatuses = ["200"];
  if (!expectedStatuses.includes(result.status)) {
    const error = createRestError2(result);
    error.details = keyVaultErrorDeserializer(result.body);
    throw error;
  }
  return keyBundleDeserializer(result.body);
}
async function recoverDeletedKey(context, keyName, options = { requestOptions: {} }) {
  const result = await _recoverDeletedKeySend(context, keyName, options);
  return _recoverDeletedKeyDeserialize(result);
}
function _purgeDeletedKeySend(context, keyName, options = { requestOptions: {} }) {
  const path = expandUrlTemplate("/deletedkeys/{key-name}{?api%2Dversion}", {
    "key-name": keyName,
    "api%2Dversion": context.apiVersion
  }, {
    allowReserved: options?.requestOptions?.skipUrlEncoding
  });
  return context.path(path).delete({
    ...operationOptionsToRequestParameters2(options),
    headers: {
      accept: "application/json",
      ...options.requestOptions?.headers
    }
  });
}
async function _purgeDeletedKeyDeserialize(result) {
  const expectedStatuses = ["204"];
  if (!expectedStatuses.includes(result.status)) {
    const error = createRestError2(result);
    error.details = keyVaultErrorDeserializer(result.body);
    throw error;
  }
  return;
}
async function purgeDeletedKey(context, keyName, options = { requestOptions: {} }) {
  const result = await _purgeDeletedKeySend(context, keyName, options);
  return _purgeDeletedKeyDeserialize(result);
}
function _getDeletedKeySend(context, keyName, options = { requestOptions: {} }) {
  const path = expandUrlTemplate("/deletedkeys/{key-name}{?api%2Dversion}", {
    "key-name": keyName,
    "api%2Dversion": context.apiVersion
  }, {
    allowReserved: options?.requestOptions?.skipUrlEncoding
  });
  return context.path(path).get({
    ...operationOptionsToRequestParameters2(options),
    headers: {
      accept: "application/json",
      ...options.requestOptions?.headers
    }
  });
}
async function _getDeletedKeyDeserialize(result) {
  const expectedStatuses = ["200"];
  if (!expectedStatuses.includes(result.status)) {
    const error = createRestError2(result);
    error.details = keyVaultErrorDeserializer(result.body);
    throw error;
  }
  return deletedKeyBundleDeserializer(result.body);
}
async function getDeletedKey(context, keyName, options = { requestOptions: {} }) {
  const result = await _getDeletedKeySend(context, keyName, options);
  return _getDeletedKeyDeserialize(result);
}
function _getDeletedKeysSend(context, options = { requestOptions: {} }) {
  const path = expandUrlTemplate("/deletedkeys{?api%2Dversion,maxresults}", {
    "api%2Dversion": context.apiVersion,
    maxresults: options?.maxresults
  }, {
    allowReserved: options?.requestOptions?.skipUrlEncoding
  });
  return context.path(path).get({
    ...operationOptionsToRequestParameters2(options),
    headers: {
      accept: "application/json",
      ...options.requestOptions?.headers
    }
  });
}
async function _getDeletedKeysDeserialize(result) {
  const expectedStatuses = ["200"];
  if (!expectedStatuses.includes(result.status)) {
    const error = createRestError2(result);
    error.details = keyVaultErrorDeserializer(result.body);
    throw error;
  }
  return _deletedKeyListResultDeserializer(result.body);
}
function getDeletedKeys(context, options = { requestOptions: {} }) {
  return buildPagedAsyncIterator(context, () => _getDeletedKeysSend(context, options), _getDeletedKeysDeserialize, ["200"], { itemName: "value", nextLinkName: "nextLink" });
}
function _releaseSend(context, keyName, keyVersion, parameters, options = { requestOptions: {} }) {
  const path = expandUrlTemplate("/keys/{key-name}{/key-version}/release{?api%2Dversion}", {
    "key-name": keyName,
    "key-version": keyVersion,
    "api%2Dversion": context.apiVersion
  }, {
    allowReserved: options?.requestOptions?.skipUrlEncoding
  });
  return context.path(path).post({
    ...operationOptionsToRequestParameters2(options),
    contentType: "application/json",
    headers: {
      accept: "application/json",
      ...options.requestOptions?.headers
    },
    body: keyReleaseParametersSerializer(parameters)
  });
}
async function _releaseDeserialize(result) {
  const expectedStatuses = ["200"];
  if (!expectedStatuses.includes(result.status)) {
    const error = createRestError2(result);
    error.details = keyVaultErrorDeserializer(result.body);
    throw error;
  }
  return keyReleaseResultDeserializer(result.body);
}
async function release(context, keyName, keyVersion, parameters, options = { requestOptions: {} }) {
  const result = await _releaseSend(context, keyName, keyVersion, parameters, options);
  return _releaseDeserialize(result);
}
function _unwrapKeySend(context, keyName, keyVersion, parameters, options = { requestOptions: {} }) {
  const path = expandUrlTemplate("/keys/{key-name}/{key-version}/unwrapkey{?api%2Dversion}", {
    "key-name": keyName,
    "key-version": keyVersion,
    "api%2Dversion": context.apiVersion
  }, {
    allowReserved: options?.requestOptions?.skipUrlEncoding
  });
  return context.path(path).post({
    ...operationOptionsToRequestParameters2(options),
    contentType: "application/json",
    headers: {
      accept: "application/json",
      ...options.requestOptions?.headers
    },
    body: keyOperationsParametersSerializer(parameters)
  });
}
async function _unwrapKeyDeserialize(result) {
  const expectedStatuses = ["200"];
  if (!expectedStatuses.includes(result.status)) {
    const error = createRestError2(result);
    error.details = keyVaultErrorDeserializer(result.body);
    throw error;
  }
  return keyOperationResultDeserializer(result.body);
}
async function unwrapKey(context, keyName, keyVersion, parameters, options = { requestOptions: {} }) {
  const result = await _unwrapKeySend(context, keyName, keyVersion, parameters, options);
  return _unwrapKeyDeserialize(result);
}
function _wrapKeySend(context, keyName, keyVersion, parameters, options = { requestOptions: {} }) {
  const path = expandUrlTemplate("/keys/{key-name}/{key-version}/wrapkey{?api%2Dversion}", {
    "key-name": keyName,
    "key-version": keyVersion,
    "api%2Dversion": context.apiVersion
  }, {
    allowReserved: options?.requestOptions?.skipUrlEncoding
  });
  return context.path(path).post({
    ...operationOptionsToRequestParameters2(options),
    contentType: "application/json",
    headers: {
      accept: "application/json",
      ...options.requestOptions?.headers
    },
    body: keyOperationsParametersSerializer(parameters)
  });
}
async function _wrapKeyDeserialize(result) {
  const expectedStatuses = ["200"];
  if (!expectedStatuses.includes(result.status)) {
    const error = createRestError2(result);
    error.details = keyVaultErrorDeserializer(result.body);
    throw error;
  }
  return keyOperationResultDeserializer(result.body);
}
async function wrapKey(context, keyName, keyVersion, parameters, options = { requestOptions: {} }) {
  const result = await _wrapKeySend(context, keyName, keyVersion, parameters, options);
  return _wrapKeyDeserialize(result);
}
function _verifySend(context, keyName, keyVersion, parameters, options = { requestOptions: {} }) {
  const path = expandUrlTemplate("/keys/{key-name}/{key-version}/verify{?api%2Dversion}", {
    "key-name": keyName,
    "key-version": keyVersion,
    "api%2Dversion": context.apiVersion
  }, {
    allowReserved: options?.requestOptions?.skipUrlEncoding
  });
  return context.path(path).post({
    ...operationOptionsToRequestParameters2(options),
    contentType: "application/json",
    headers: {
      accept: "application/json",
      ...options.requestOptions?.headers
    },
    body: keyVerifyParametersSerializer(parameters)
  });
}
async function _verifyDeserialize(result) {
  const expectedStatuses = ["200"];
  if (!expectedStatuses.includes(result.status)) {
    const error = createRestError2(result);
    error.details = keyVaultErrorDeserializer(result.body);
    throw error;
  }
  return keyVerifyResultDeserializer(result.body);
}
async function verify(context, keyName, keyVersion, parameters, options = { requestOptions: {} }) {
  const result = await _verifySend(context, keyName, keyVersion, parameters, options);
  return _verifyDeserialize(result);
}
function _signSend(context, keyName, keyVersion, parameters, options = { requestOptions: {} }) {
  const path = expandUrlTemplate("/keys/{key-name}/{key-version}/sign{?api%2Dversion}", {
    "key-name": keyName,
    "key-version": keyVersion,
    "api%2Dversion": context.apiVersion
  }, {
    allowReserved: options?.requestOptions?.skipUrlEncoding
  });
  return context.path(path).post({
    ...operationOptionsToRequestParameters2(options),
    contentType: "application/json",
    headers: {
      accept: "application/json",
      ...options.requestOptions?.headers
    },
    body: keySignParametersSerializer(parameters)
  });
}
async function _signDeserialize(result) {
  const expectedStatuses = ["200"];
  if (!expectedStatuses.includes(result.status)) {
    const error = createRestError2(result);
    error.details = keyVaultErrorDeserializer(result.body);
    throw error;
  }
  return keyOperationResultDeserializer(result.body);
}
async function sign(context, keyName, keyVersion, parameters, options = { requestOptions: {} }) {
  const result = await _signSend(context, keyName, keyVersion, parameters, options);
  return _signDeserialize(result);
}
function _decryptSend(context, keyName, keyVersion, parameters, options = { requestOptions: {} }) {
  const path = expandUrlTemplate("/keys/{key-name}/{key-version}/decrypt{?api%2Dversion}", {
    "key-name": keyName,
    "key-version": keyVersion,
    "api%2Dversion": context.apiVersion
  }, {
    allowReserved: options?.requestOptions?.skipUrlEncoding
  });
  return context.path(path).post({
    ...operationOptionsToRequestParameters2(options),
    contentType: "application/json",
    headers: {
      accept: "application/json",
      ...options.requestOptions?.headers
    },
    body: keyOperationsParametersSerializer(parameters)
  });
}
async function _decryptDeserialize(result) {
  const expectedStatuses = ["200"];
  if (!expectedStatuses.includes(result.status)) {
    const error = createRestError2(result);
    error.details = keyVaultErrorDeserializer(result.body);
    throw error;
  }
  return keyOperationResultDeserializer(result.body);
}
async function decrypt(context, keyName, keyVersion, parameters, options = { requestOptions: {} }) {
  const result = await _decryptSend(context, keyName, keyVersion, parameters, options);
  return _decryptDeserialize(result);
}
function _encryptSend(context, keyName, keyVersion, parameters, options = { requestOptions: {} }) {
  const path = expandUrlTemplate("/keys/{key-name}/{key-version}/encrypt{?api%2Dversion}", {
    "key-name": keyName,
    "key-version": keyVersion,
    "api%2Dversion": context.apiVersion
  }, {
    allowReserved: options?.requestOptions?.skipUrlEncoding
  });
  return context.path(path).post({
    ...operationOptionsToRequestParameters2(options),
    contentType: "application/json",
    headers: {
      accept: "application/json",
      ...options.requestOptions?.headers
    },
    body: keyOperationsParametersSerializer(parameters)
  });
}
async function _encryptDeserialize(result) {
  const expectedStatuses = ["200"];
  if (!expectedStatuses.includes(result.status)) {
    const error = createRestError2(result);
    error.details = keyVaultErrorDeserializer(result.body);
    throw error;
  }
  return keyOperationResultDeserializer(result.body);
}
async function encrypt(context, keyName, keyVersion, parameters, options = { requestOptions: {} }) {
  const result = await _encryptSend(context, keyName, keyVersion, parameters, options);
  return _encryptDeserialize(result);
}
function _restoreKeySend(context, parameters, options = { requestOptions: {} }) {
  const path = expandUrlTemplate("/keys/restore{?api%2Dversion}", {
    "api%2Dversion": context.apiVersion
  }, {
    allowReserved: options?.requestOptions?.skipUrlEncoding
  });
  return context.path(path).post({
    ...operationOptionsToRequestParameters2(options),
    contentType: "application/json",
    headers: {
      accept: "application/json",
      ...options.requestOptions?.headers
    },
    body: keyRestoreParametersSerializer(parameters)
  });
}
async function _restoreKeyDeserialize(result) {
  const expectedStatuses = ["200"];
  if (!expectedStatuses.includes(result.status)) {
    const error = createRestError2(result);
    error.details = keyVaultErrorDeserializer(result.body);
    throw error;
  }
  return keyBundleDeserializer(result.body);
}
async function restoreKey(context, parameters, options = { requestOptions: {} }) {
  const result = await _restoreKeySend(context, parameters, options);
  return _restoreKeyDeserialize(result);
}
function _backupKeySend(context, keyName, options = { requestOptions: {} }) {
  const path = expandUrlTemplate("/keys/{key-name}/backup{?api%2Dversion}", {
    "key-name": keyName,
    "api%2Dversion": context.apiVersion
  }, {
    allowReserved: options?.requestOptions?.skipUrlEncoding
  });
  return context.path(path).post({
    ...operationOptionsToRequestParameters2(options),
    headers: {
      accept: "application/json",
      ...options.requestOptions?.headers
    }
  });
}
async function _backupKeyDeserialize(result) {
  const expectedStatuses = ["200"];
  if (!expectedStatuses.includes(result.status)) {
    const error = createRestError2(result);
    error.details = keyVaultErrorDeserializer(result.body);
    throw error;
  }
  return backupKeyResultDeserializer(result.body);
}
async function backupKey(context, keyName, options = { requestOptions: {} }) {
  const result = await _backupKeySend(context, keyName, options);
  return _backupKeyDeserialize(result);
}
function _getKeysSend(context, options = { requestOptions: {} }) {
  const path = expandUrlTemplate("/keys{?api%2Dversion,maxresults}", {
    "api%2Dversion": context.apiVersion,
    maxresults: options?.maxresults
  }, {
    allowReserved: options?.requestOptions?.skipUrlEncoding
  });
  return context.path(path).get({
    ...operationOptionsToRequestParameters2(options),
    headers: {
      accept: "application/json",
      ...options.requestOptions?.headers
    }
  });
}
async function _getKeysDeserialize(result) {
  const expectedStatuses = ["200"];
  if (!expectedStatuses.includes(result.status)) {
    const error = createRestError2(result);
    error.details = keyVaultErrorDeserializer(result.body);
    throw error;
  }
  return _keyListResultDeserializer(result.body);
}
function getKeys(context, options = { requestOptions: {} }) {
  return buildPagedAsyncIterator(context, () => _getKeysSend(context, options), _getKeysDeserialize, ["200"], { itemName: "value", nextLinkName: "nextLink" });
}
function _getKeyVersionsSend(context, keyName, options = { requestOptions: {} }) {
  const path = expandUrlTemplate("/keys/{key-name}/versions{?api%2Dversion,maxresults}", {
    "key-name": keyName,
    "api%2Dversion": context.apiVersion,
    maxresults: options?.maxresults
  }, {
    allowReserved: options?.requestOptions?.skipUrlEncoding
  });
  return context.path(path).get({
    ...operationOptionsToRequestParameters2(options),
    headers: {
      accept: "application/json",
      ...options.requestOptions?.headers
    }
  });
}
async function _getKeyVersionsDeserialize(result) {
  const expectedStatuses = ["200"];
  if (!expectedStatuses.includes(result.status)) {
    const error = createRestError2(result);
    error.details = keyVaultErrorDeserializer(result.body);
    throw error;
  }
  return _keyListResultDeserializer(result.body);
}
function getKeyVersions(context, keyName, options = { requestOptions: {} }) {
  return buildPagedAsyncIterator(context, () => _getKeyVersionsSend(context, keyName, options), _getKeyVersionsDeserialize, ["200"], { itemName: "value", nextLinkName: "nextLink" });
}
function _getKeySend(context, keyName, keyVersion, options = { requestOptions: {} }) {
  const path = expandUrlTemplate("/keys/{key-name}/{key-version}{?api%2Dversion}", {
    "key-name": keyName,
    "key-version": keyVersion,
    "api%2Dversion": context.apiVersion
  }, {
    allowReserved: options?.requestOptions?.skipUrlEncoding
  });
  return context.path(path).get({
    ...operationOptionsToRequestParameters2(options),
    headers: {
      accept: "application/json",
      ...options.requestOptions?.headers
    }
  });
}
async function _getKeyDeserialize(result) {
  const expectedStatuses = ["200"];
  if (!expectedStatuses.includes(result.status)) {
    const error = createRestError2(result);
    error.details = keyVaultErrorDeserializer(result.body);
    throw error;
  }
  return keyBundleDeserializer(result.body);
}
async function getKey(context, keyName, keyVersion, options = { requestOptions: {} }) {
  const result = await _getKeySend(context, keyName, keyVersion, options);
  return _getKeyDeserialize(result);
}
function _updateKeySend(context, keyName, keyVersion, parameters, options = { requestOptions: {} }) {
  const path = expandUrlTemplate("/keys/{key-name}/{key-version}{?api%2Dversion}", {
    "key-name": keyName,
    "key-version": keyVersion,
    "api%2Dversion": context.apiVersion
  }, {
    allowReserved: options?.requestOptions?.skipUrlEncoding
  });
  return context.path(path).patch({
    ...operationOptionsToRequestParameters2(options),
    contentType: "application/json",
    headers: {
      accept: "application/json",
      ...options.requestOptions?.headers
    },
    body: keyUpdateParametersSerializer(parameters)
  });
}
async function _updateKeyDeserialize(result) {
  const expectedStatuses = ["200"];
  if (!expectedStatuses.includes(result.status)) {
    const error = createRestError2(result);
    error.details = keyVaultErrorDeserializer(result.body);
    throw error;
  }
  return keyBundleDeserializer(result.body);
}
async function updateKey(context, keyName, keyVersion, parameters, options = { requestOptions: {} }) {
  const result = await _updateKeySend(context, keyName, keyVersion, parameters, options);
  return _updateKeyDeserialize(result);
}
function _deleteKeySend(context, keyName, options = { requestOptions: {} }) {
  const path = expandUrlTemplate("/keys/{key-name}{?api%2Dversion}", {
    "key-name": keyName,
    "api%2Dversion": context.apiVersion
  }, {
    allowReserved: options?.requestOptions?.skipUrlEncoding
  });
  return context.path(path).delete({
    ...operationOptionsToRequestParameters2(options),
    headers: {
      accept: "application/json",
      ...options.requestOptions?.headers
    }
  });
}
async function _deleteKeyDeserialize(result) {
  const expectedStatuses = ["200"];
  if (!expectedStatuses.includes(result.status)) {
    const error = createRestError2(result);
    error.details = keyVaultErrorDeserializer(result.body);
    throw error;
  }
  return deletedKeyBundleDeserializer(result.body);
}
async function deleteKey(context, keyName, options = { requestOptions: {} }) {
  const result = await _deleteKeySend(context, keyName, options);
  return _deleteKeyDeserialize(result);
}
function _importKeySend(context, keyName, parameters, options = { requestOptions: {} }) {
  const path = expandUrlTemplate("/keys/{key-name}{?api%2Dversion}", {
    "key-name": keyName,
    "api%2Dversion": context.apiVersion
  }, {
    allowReserved: options?.requestOptions?.skipUrlEncoding
  });
  return context.path(path).put({
    ...operationOptionsToRequestParameters2(options),
    contentType: "application/json",
    headers: {
      accept: "application/json",
      ...options.requestOptions?.headers
    },
    body: keyImportParametersSerializer(parameters)
  });
}
async function _importKeyDeserialize(result) {
  const expectedStatuses = ["200"];
  if (!expectedStatuses.includes(result.status)) {
    const error = createRestError2(result);
    error.details = keyVaultErrorDeserializer(result.body);
    throw error;
  }
  return keyBundleDeserializer(result.body);
}
async function importKey(context, keyName, parameters, options = { requestOptions: {} }) {
  const result = await _importKeySend(context, keyName, parameters, options);
  return _importKeyDeserialize(result);
}
function _rotateKeySend(context, keyName, options = { requestOptions: {} }) {
  const path = expandUrlTemplate("/keys/{key-name}/rotate{?api%2Dversion}", {
    "key-name": keyName,
    "api%2Dversion": context.apiVersion
  }, {
    allowReserved: options?.requestOptions?.skipUrlEncoding
  });
  return context.path(path).post({
    ...operationOptionsToRequestParameters2(options),
    headers: {
      accept: "application/json",
      ...options.requestOptions?.headers
    }
  });
}
async function _rotateKeyDeserialize(result) {
  const expectedStatuses = ["200"];
  if (!expectedStatuses.includes(result.status)) {
    const error = createRestError2(result);
    error.details = keyVaultErrorDeserializer(result.body);
    throw error;
  }
  return keyBundleDeserializer(result.body);
}
async function rotateKey(context, keyName, options = { requestOptions: {} }) {
  const result = await _rotateKeySend(context, keyName, options);
  return _rotateKeyDeserialize(result);
}
function _createKeySend(context, keyName, parameters, options = { requestOptions: {} }) {
  const path = expandUrlTemplate("/keys/{key-name}/create{?api%2Dversion}", {
    "key-name": keyName,
    "api%2Dversion": context.apiVersion
  }, {
    allowReserved: options?.requestOptions?.skipUrlEncoding
  });
  return context.path(path).post({
    ...operationOptionsToRequestParameters2(options),
    contentType: "application/json",
    headers: {
      accept: "application/json",
      ...options.requestOptions?.headers
    },
    body: keyCreateParametersSerializer(parameters)
  });
}
async function _createKeyDeserialize(result) {
  const expectedStatuses = ["200"];
  if (!expectedStatuses.includes(result.status)) {
    const error = createRestError2(result);
    error.details = keyVaultErrorDeserializer(result.body);
    throw error;
  }
  return keyBundleDeserializer(result.body);
}
async function createKey(context, keyName, parameters, options = { requestOptions: {} }) {
  const result = await _createKeySend(context, keyName, parameters, options);
  return _createKeyDeserialize(result);
}

// node_modules/@azure/keyvault-keys/dist/esm/keyVaultClient.js
var KeyVaultClient = class {
  _client;
  /** The pipeline used by this client to make requests */
  pipeline;
  /** The key vault client performs cryptographic key operations and vault operations against the Key Vault service. */
  constructor(endpointParam, credential, options = {}) {
    const prefixFromOptions = options?.userAgentOptions?.userAgentPrefix;
    const userAgentPrefix = prefixFromOptions ? `${prefixFromOptions} azsdk-js-client` : `azsdk-js-client`;
    this._client = createKeyVault(endpointParam, credential, {
      ...options,
      userAgentOptions: { userAgentPrefix }
    });
    this.pipeline = this._client.pipeline;
  }
  /** The get key attestation operation returns the key along with its attestation blob. This operation requires the keys/get permission. */
  getKeyAttestation(keyName, keyVersion, options = { requestOptions: {} }) {
    return getKeyAttestation(this._client, keyName, keyVersion, options);
  }
  /** Get the requested number of bytes containing random values from a managed HSM. */
  getRandomBytes(parameters, options = { requestOptions: {} }) {
    return getRandomBytes(this._client, parameters, options);
  }
  /** Set specified members in the key policy. Leave others as undefined. This operation requires the keys/update permission. */
  updateKeyRotationPolicy(keyName, keyRotationPolicy, options = { requestOptions: {} }) {
    return updateKeyRotationPolicy(this._client, keyName, keyRotationPolicy, options);
  }
  /** The GetKeyRotationPolicy operation returns the specified key policy resources in the specified key vault. This operation requires the keys/get permission. */
  getKeyRotationPolicy(keyName, options = { requestOptions: {} }) {
    return getKeyRotationPolicy(this._client, keyName, options);
  }
  /** The Recover Deleted Key operation is applicable for deleted keys in soft-delete enabled vaults. It recovers the deleted key back to its latest version under /keys. An attempt to recover an non-deleted key will return an error. Consider this the inverse of the delete operation on soft-delete enabled vaults. This operation requires the keys/recover permission. */
  recoverDeletedKey(keyName, options = { requestOptions: {} }) {
    return recoverDeletedKey(this._client, keyName, options);
  }
  /** The Purge Deleted Key operation is applicable for soft-delete enabled vaults. While the operation can be invoked on any vault, it will return an error if invoked on a non soft-delete enabled vault. This operation requires the keys/purge permission. */
  purgeDeletedKey(keyName, options = { requestOptions: {} }) {
    return purgeDeletedKey(this._client, keyName, options);
  }
  /** The Get Deleted Key operation is applicable for soft-delete enabled vaults. While the operation can be invoked on any vault, it will return an error if invoked on a non soft-delete enabled vault. This operation requires the keys/get permission. */
  getDeletedKey(keyName, options = { requestOptions: {} }) {
    return getDeletedKey(this._client, keyName, options);
  }
  /** Retrieves a list of the keys in the Key Vault as JSON Web Key structures that contain the public part of a deleted key. This operation includes deletion-specific information. The Get Deleted Keys operation is applicable for vaults enabled for soft-delete. While the operation can be invoked on any vault, it will return an error if invoked on a non soft-delete enabled vault. This operation requires the keys/list permission. */
  getDeletedKeys(options = { requestOptions: {} }) {
    return getDeletedKeys(this._client, options);
  }
  /** The release key operation is applicable to all key types. The target key must be marked exportable. This operation requires the keys/release permission. */
  release(keyName, keyVersion, parameters, options = { requestOptions: {} }) {
    return release(this._client, keyName, keyVersion, parameters, options);
  }
  /** The UNWRAP operation supports decryption of a symmetric key using the target key encryption key. This operation is the reverse of the WRAP operation. The UNWRAP operation applies to asymmetric and symmetric keys stored in Azure Key Vault since it uses the private portion of the key. This operation requires the keys/unwrapKey permission. */
  unwrapKey(keyName, keyVersion, parameters, options = { requestOptions: {} }) {
    return unwrapKey(this._client, keyName, keyVersion, parameters, options);
  }
  /** The WRAP operation supports encryption of a symmetric key using a key encryption key that has previously been stored in an Azure Key Vault. The WRAP operation is only strictly necessary for symmetric keys stored in Azure Key Vault since protection with an asymmetric key can be performed using the public portion of the key. This operation is supported for asymmetric keys as a convenience for callers that have a key-reference but do not have access to the public key material. This operation requires the keys/wrapKey permission. */
  wrapKey(keyName, keyVersion, parameters, options = { requestOptions: {} }) {
    return wrapKey(this._client, keyName, keyVersion, parameters, options);
  }
  /** The VERIFY operation is applicable to symmetric keys stored in Azure Key Vault. VERIFY is not strictly necessary for asymmetric keys stored in Azure Key Vault since signature verification can be performed using the public portion of the key but this operation is supported as a convenience for callers that only have a key-reference and not the public portion of the key. This operation requires the keys/verify permission. */
  verify(keyName, keyVersion, parameters, options = { requestOptions: {} }) {
    return verify(this._client, keyName, keyVersion, parameters, options);
  }
  /** The SIGN operation is applicable to asymmetric and symmetric keys stored in Azure Key Vault since this operation uses the private portion of the key. This operation requires the keys/sign permission. */
  sign(keyName, keyVersion, parameters, options = { requestOptions: {} }) {
    return sign(this._client, keyName, keyVersion, parameters, options);
  }
  /** The DECRYPT operation decrypts a well-formed block of ciphertext using the target encryption key and specified algorithm. This operation is the reverse of the ENCRYPT operation; only a single block of data may be decrypted, the size of this block is dependent on the target key and the algorithm to be used. The DECRYPT operation applies to asymmetric and symmetric keys stored in Azure Key Vault since it uses the private portion of the key. This operation requires the keys/decrypt permission. Microsoft recommends not to use CBC algorithms for decryption without first ensuring the integrity of the ciphertext using an HMAC, for example. See https://learn.microsoft.com/dotnet/standard/security/vulnerabilities-cbc-mode for more information. */
  decrypt(keyName, keyVersion, parameters, options = { requestOptions: {} }) {
    return decrypt(this._client, keyName, keyVersion, parameters, options);
  }
  /** The ENCRYPT operation encrypts an arbitrary sequence of bytes using an encryption key that is stored in Azure Key Vault. Note that the ENCRYPT operation only supports a single block of data, the size of which is dependent on the target key and the encryption algorithm to be used. The ENCRYPT operation is only strictly necessary for symmetric keys stored in Azure Key Vault since protection with an asymmetric key can be performed using public portion of the key. This operation is supported for asymmetric keys as a convenience for callers that have a key-reference but do not have access to the public key material. This operation requires the keys/encrypt permission. */
  encrypt(keyName, keyVersion, parameters, options = { requestOptions: {} }) {
    return encrypt(this._client, keyName, keyVersion, parameters, options);
  }
  /** Imports a previously backed up key into Azure Key Vault, restoring the key, its key identifier, attributes and access control policies. The RESTORE operation may be used to import a previously backed up key. Individual versions of a key cannot be restored. The key is restored in its entirety with the same key name as it had when it was backed up. If the key name is not available in the target Key Vault, the RESTORE operation will be rejected. While the key name is retained during restore, the final key identifier will change if the key is restored to a different vault. Restore will restore all versions and preserve version identifiers. The RESTORE operation is subject to security constraints: The target Key Vault must be owned by the same Microsoft Azure Subscription as the source Key Vault The user must have RESTORE permission in the target Key Vault. This operation requires the keys/restore permission. */
  restoreKey(parameters, options = { requestOptions: {} }) {
    return restoreKey(this._client, parameters, options);
  }
  /** The Key Backup operation exports a key from Azure Key Vault in a protected form. Note that this operation does NOT return key material in a form that can be used outside the Azure Key Vault system, the returned key material is either protected to a Azure Key Vault HSM or to Azure Key Vault itself. The intent of this operation is to allow a client to GENERATE a key in one Azure Key Vault instance, BACKUP the key, and then RESTORE it into another Azure Key Vault instance. The BACKUP operation may be used to export, in protected form, any key type from Azure Key Vault. Individual versions of a key cannot be backed up. BACKUP / RESTORE can be performed within geographical boundaries only; meaning that a BACKUP from one geographical area cannot be restored to another geographical area. For example, a backup from the US geographical area cannot be restored in an EU geographical area. This operation requires the key/backup permission. */
  backupKey(keyName, options = { requestOptions: {} }) {
    return backupKey(this._client, keyName, options);
  }
  /** Retrieves a list of the keys in the Key Vault as JSON Web Key structures that contain the public part of a stored key. The LIST operation is applicable to all key types, however only the base key identifier, attributes, and tags are provided in the response. Individual versions of a key are not listed in the response. This operation requires the keys/list permission. */
  getKeys(options = { requestOptions: {} }) {
    return getKeys(this._client, options);
  }
  /** The full key identifier, attributes, and tags are provided in the response. This operation requires the keys/list permission. */
  getKeyVersions(keyName, options = { requestOptions: {} }) {
    return getKeyVersions(this._client, keyName, options);
  }
  /** The get key operation is applicable to all key types. If the requested key is symmetric, then no key material is released in the response. This operation requires the keys/get permission. */
  getKey(keyName, keyVersion, options = { requestOptions: {} }) {
    return getKey(this._client, keyName, keyVersion, options);
  }
  /** In order to perform this operation, the key must already exist in the Key Vault. Note: The cryptographic material of a key itself cannot be changed. This operation requires the keys/update permission. */
  updateKey(keyName, keyVersion, parameters, options = { requestOptions: {} }) {
    return updateKey(this._client, keyName, keyVersion, parameters, options);
  }
  /** The delete key operation cannot be used to remove individual versions of a key. This operation removes the cryptographic material associated with the key, which means the key is not usable for Sign/Verify, Wrap/Unwrap or Encrypt/Decrypt operations. This operation requires the keys/delete permission. */
  deleteKey(keyName, options = { requestOptions: {} }) {
    return deleteKey(this._client, keyName, options);
  }
  /** The import key operation may be used to import any key type into an Azure Key Vault. If the named key already exists, Azure Key Vault creates a new version of the key. This operation requires the keys/import permission. */
  importKey(keyName, parameters, options = { requestOptions: {} }) {
    return importKey(this._client, keyName, parameters, options);
  }
  /** The operation will rotate the key based on the key policy. It requires the keys/rotate permission. */
  rotateKey(keyName, options = { requestOptions: {} }) {
    return rotateKey(this._client, keyName, options);
  }
  /** The create key operation can be used to create any key type in Azure Key Vault. If the named key already exists, Azure Key Vault creates a new version of the key. It requires the keys/create permission. */
  createKey(keyName, parameters, options = { requestOptions: {} }) {
    return createKey(this._client, keyName, parameters, options);
  }
};

// node_modules/@azure/keyvault-common/dist/esm/parseWWWAuthenticate.js
var validWWWAuthenticateProperties = [
  "authorization",
  "authorization_url",
  "resource",
  "scope",
  "tenantId",
  "claims",
  "error"
];
function parseWWWAuthenticateHeader(headerValue) {
  const pairDelimiter = /,? +/;
  const parsed = headerValue.split(pairDelimiter).reduce((kvPairs, p) => {
    if (p.match(/\w="/)) {
      const [key, ...value] = p.split("=");
      if (validWWWAuthenticateProperties.includes(key)) {
        return { ...kvPairs, [key]: value.join("=").slice(1, -1) };
      }
    }
    return kvPairs;
  }, {});
  if (parsed.authorization) {
    try {
      const tenantId = new URL(parsed.authorization).pathname.substring(1);
      if (tenantId) {
        parsed.tenantId = tenantId;
      }
    } catch (error) {
      throw new Error(`The challenge authorization URI '${parsed.authorization}' is invalid.`, {
        cause: error
      });
    }
  }
  return parsed;
}

// node_modules/@azure/keyvault-common/dist/esm/logger.js
var logger2 = createClientLogger("keyvault-common");

// node_modules/@azure/keyvault-common/dist/esm/tokenCycler.js
var DEFAULT_CYCLER_OPTIONS = {
  forcedRefreshWindowInMs: 1e3,
  // Force waiting for a refresh 1s before the token expires
  retryIntervalInMs: 3e3,
  // Allow refresh attempts every 3s
  refreshWindowInMs: 1e3 * 60 * 2
  // Start refreshing 2m before expiry
};
async function beginRefresh(getAccessToken, retryIntervalInMs, refreshTimeout) {
  async function tryGetAccessToken() {
    if (Date.now() < refreshTimeout) {
      try {
        return await getAccessToken();
      } catch {
        return null;
      }
    } else {
      const finalToken = await getAccessToken();
      if (finalToken === null) {
        throw new Error("Failed to refresh access token.");
      }
      return finalToken;
    }
  }
  let token = await tryGetAccessToken();
  while (token === null) {
    await delay(retryIntervalInMs);
    token = await tryGetAccessToken();
  }
  return token;
}
function createTokenCycler(credential, tokenCyclerOptions) {
  const refreshWorkers = /* @__PURE__ */ new Map();
  let activeRefreshes = 0;
  let refreshGeneration = 0;
  let tokenGeneration = 0;
  let token = null;
  let tenantId;
  const options = {
    ...DEFAULT_CYCLER_OPTIONS,
    ...tokenCyclerOptions
  };
  const cycler = {
    /**
     * Produces true if a refresh job is currently in progress.
     */
    get isRefreshing() {
      return activeRefreshes > 0;
    },
    /**
     * Produces true if the cycler SHOULD refresh (we are within the refresh
     * window and not already refreshing)
     */
    get shouldRefresh() {
      if (cycler.isRefreshing) {
        return false;
      }
      if (token?.refreshAfterTimestamp && token.refreshAfterTimestamp < Date.now()) {
        return true;
      }
      return (token?.expiresOnTimestamp ?? 0) - options.refreshWindowInMs < Date.now();
    },
    /**
     * Produces true if the cycler MUST refresh (null or nearly-expired
     * token).
     */
    get mustRefresh() {
      return token === null || token.expiresOnTimestamp - options.forcedRefreshWindowInMs < Date.now();
    }
  };
  function refresh(scopes, getTokenOptions) {
    const canShareRefresh = !getTokenOptions.requestOptions?.timeout;
    const { abortSignal, tenantId: refreshTenantId, claims } = getTokenOptions;
    if (canShareRefresh) {
      for (const worker2 of refreshWorkers.get(abortSignal) ?? []) {
        if (worker2.tenantId === refreshTenantId && worker2.claims === claims) {
          return worker2.promise;
        }
      }
    }
    const generation = ++refreshGeneration;
    const previousTokenGeneration = tokenGeneration;
    const tryGetAccessToken = () => credential.getToken(scopes, getTokenOptions);
    activeRefreshes++;
    const worker = {
      tenantId: refreshTenantId,
      claims,
      promise: beginRefresh(
        tryGetAccessToken,
        options.retryIntervalInMs,
        // If we don't have a token, then we should timeout immediately
        token?.expiresOnTimestamp ?? Date.now()
      ).then((_token) => {
        if (generation > tokenGeneration) {
          token = _token;
          tenantId = refreshTenantId;
          tokenGeneration = generation;
        }
        return _token;
      }, (reason) => {
        if (tokenGeneration === previousTokenGeneration) {
          token = null;
          tenantId = void 0;
        }
        throw reason;
      }).finally(() => {
        activeRefreshes--;
        const workers = refreshWorkers.get(abortSignal);
        if (workers?.delete(worker) && workers.size === 0) {
          refreshWorkers.delete(abortSignal);
        }
      })
    };
    if (canShareRefresh) {
      let workers = refreshWorkers.get(abortSignal);
      if (!workers) {
        workers = /* @__PURE__ */ new Set();
        refreshWorkers.set(abortSignal, workers);
      }
      workers.add(worker);
    }
    return worker.promise;
  }
  return async (scopes, tokenOptions) => {
    const hasClaimChallenge = Boolean(tokenOptions.claims);
    const tenantIdChanged = tenantId !== tokenOptions.tenantId;
    if (hasClaimChallenge) {
      token = null;
    }
    const mustRefresh = tenantIdChanged || hasClaimChallenge || cycler.mustRefresh;
    if (mustRefresh) {
      return refresh(scopes, tokenOptions);
    }
    if (cycler.shouldRefresh) {
      refresh(scopes, tokenOptions).catch(() => {
        logger2.warning("Failed to refresh access token in the background.");
      });
    }
    return token;
  };
}

// node_modules/@azure/keyvault-common/dist/esm/keyVaultAuthenticationPolicy.js
function getChallengeResourceHostname(scope) {
  const invalidScopeMessage = "The challenge contains an invalid scope.";
  const authority = /^[a-z][a-z\d+.-]*:\/\/([^/?#]+)/i.exec(scope)?.[1];
  if (!authority || authority.includes("@") || authority.includes("%")) {
    throw new Error(invalidScopeMessage);
  }
  for (const character of scope) {
    if (character <= " " || character === "" || character === "\\") {
      throw new Error(invalidScopeMessage);
    }
  }
  let resourceHostname;
  try {
    resourceHostname = new URL(scope).hostname;
  } catch {
    throw new Error(invalidScopeMessage);
  }
  if (!resourceHostname) {
    throw new Error(invalidScopeMessage);
  }
  return resourceHostname;
}
function verifyChallengeResource(resourceHostname, request) {
  const requestUrl = new URL(request.url);
  if (requestUrl.protocol !== "https:") {
    throw new Error("The request URL must use HTTPS.");
  }
  if (!requestUrl.hostname.endsWith(`.${resourceHostname}`)) {
    throw new Error(`The challenge resource '${resourceHostname}' does not match the requested domain. Set disableChallengeResourceVerification to true in your client options to disable. See https://aka.ms/azsdk/blog/vault-uri for more information.`);
  }
}
function verifyChallengeOrigin(requestOrigin, request) {
  const requestUrl = new URL(request.url);
  if (requestUrl.protocol !== "https:") {
    throw new Error("The request URL must use HTTPS.");
  }
  if (requestUrl.origin !== requestOrigin) {
    throw new Error(`The challenge origin '${requestOrigin}' does not match the requested domain. This request targeted '${requestUrl.origin}'.`);
  }
}
var keyVaultAuthenticationPolicyName = "keyVaultAuthenticationPolicy";
function keyVaultAuthenticationPolicy(credential, options = {}) {
  const { disableChallengeResourceVerification } = options;
  let cachedChallenge;
  let cachedChallengeRevision = 0;
  const pendingChallenges = /* @__PURE__ */ new Map();
  const pendingCaeChallenges = /* @__PURE__ */ new WeakMap();
  function requestToOptions(request) {
    return {
      abortSignal: request.abortSignal,
      requestOptions: {
        timeout: request.timeout > 0 ? request.timeout : void 0
      },
      tracingOptions: request.tracingOptions
    };
  }
  async function authorizeRequestWithChallenge(request, state, claims) {
    verifyChallengeOrigin(state.requestOrigin, request);
    if (state.resourceHostname !== void 0) {
      verifyChallengeResource(state.resourceHostname, request);
    }
    const token = await state.getAccessToken(state.scopes, {
      ...requestToOptions(request),
      enableCae: true,
      tenantId: state.tenantId,
      claims
    });
    if (state.resourceHostname !== void 0) {
      verifyChallengeResource(state.resourceHostname, request);
    }
    verifyChallengeOrigin(state.requestOrigin, request);
    request.headers.set("Authorization", `Bearer ${token.token}`);
  }
  async function handleChallenge(request, response) {
    if (response.status !== 401) {
      return void 0;
    }
    const challenge = response.headers.get("WWW-Authenticate");
    if (!challenge) {
      logger2.warning("keyVaultAuthentication policy encountered a 401 response without a corresponding WWW-Authenticate header. This is unexpected. Not handling the 401 response.");
      return void 0;
    }
    const parsedChallenge = parseWWWAuthenticateHeader(challenge);
    const scope = parsedChallenge.resource ? parsedChallenge.resource + "/.default" : parsedChallenge.scope;
    if (!scope) {
      return void 0;
    }
    const resourceHostname = disableChallengeResourceVerification ? void 0 : getChallengeResourceHostname(scope);
    if (resourceHostname !== void 0) {
      verifyChallengeResource(resourceHostname, request);
    }
    const previousRevision = cachedChallengeRevision;
    let state = cachedChallenge;
    const pendingKey = JSON.stringify([scope, parsedChallenge.tenantId]);
    let pending;
    if (!state || state.scopes[0] !== scope || state.tenantId !== parsedChallenge.tenantId) {
      pending = pendingChallenges.get(pendingKey);
      if (!pending) {
        pending = {
          challenge: {
            scopes: [scope],
            tenantId: parsedChallenge.tenantId,
            resourceHostname,
            requestOrigin: new URL(request.url).origin,
            getAccessToken: createTokenCycler(credential)
          },
          requests: 0
        };
        pendingChallenges.set(pendingKey, pending);
      }
      pending.requests++;
      state = pending.challenge;
    }
    try {
      await authorizeRequestWithChallenge(request, state);
      if (cachedChallengeRevision === previousRevision && cachedChallenge !== state) {
        cachedChallenge = state;
        cachedChallengeRevision++;
      }
      return state;
    } finally {
      if (pending && --pending.requests === 0) {
        pendingChallenges.delete(pendingKey);
      }
    }
  }
  async function handleCaeChallenge(request, response, next, state) {
    if (!state) {
      return response;
    }
    if (response.status !== 401) {
      return response;
    }
    const challenge = response.headers.get("WWW-Authenticate");
    if (!challenge) {
      return response;
    }
    const { claims: base64EncodedClaims, error } = parseWWWAuthenticateHeader(challenge);
    if (error !== "insufficient_claims" || base64EncodedClaims === void 0) {
      return response;
    }
    const claims = uint8ArrayToString(stringToUint8Array(base64EncodedClaims, "base64"), "utf-8");
    const previousRevision = cachedChallengeRevision;
    const pendingKey = JSON.stringify([claims, previousRevision]);
    let stateChallenges = pendingCaeChallenges.get(state);
    if (!stateChallenges) {
      stateChallenges = /* @__PURE__ */ new Map();
      pendingCaeChallenges.set(state, stateChallenges);
    }
    let pending = stateChallenges.get(pendingKey);
    if (!pending) {
      pending = {
        challenge: { ...state, getAccessToken: createTokenCycler(credential) },
        requests: 0
      };
      stateChallenges.set(pendingKey, pending);
    }
    pending.requests++;
    try {
      await authorizeRequestWithChallenge(request, pending.challenge, claims);
      if (cachedChallengeRevision === previousRevision && cachedChallenge === state) {
        cachedChallenge = pending.challenge;
        cachedChallengeRevision++;
      }
    } finally {
      if (--pending.requests === 0) {
        stateChallenges.delete(pendingKey);
        if (stateChallenges.size === 0) {
          pendingCaeChallenges.delete(state);
        }
      }
    }
    return next(request);
  }
  async function sendRequest(request, next) {
    let state = cachedChallenge;
    let response;
    if (state) {
      await authorizeRequestWithChallenge(request, state);
      response = await next(request);
    } else {
      const originalBody = request.body;
      request.body = null;
      try {
        response = await next(request);
      } finally {
        if (request.body === null) {
          request.body = originalBody;
        }
      }
    }
    const challengedState = await handleChallenge(request, response);
    if (challengedState) {
      state = challengedState;
      response = await next(request);
    }
    return handleCaeChallenge(request, response, next, state);
  }
  return {
    name: keyVaultAuthenticationPolicyName,
    sendRequest
  };
}

// node_modules/@azure/keyvault-common/dist/esm/parseKeyVaultIdentifier.js
function parseKeyVaultIdentifier(collection, identifier) {
  if (typeof collection !== "string" || !(collection = collection.trim())) {
    throw new Error("Invalid collection argument");
  }
  if (typeof identifier !== "string" || !(identifier = identifier.trim())) {
    throw new Error("Invalid identifier argument");
  }
  let baseUri;
  try {
    baseUri = new URL(identifier);
  } catch (e) {
    throw new Error(`Invalid ${collection} identifier: ${identifier}. Not a valid URI`, {
      cause: e
    });
  }
  const segments = (baseUri.pathname || "").split("/");
  if (segments.length !== 3 && segments.length !== 4) {
    throw new Error(`Invalid ${collection} identifier: ${identifier}. Bad number of segments: ${segments.length}`);
  }
  if (collection !== segments[1]) {
    throw new Error(`Invalid ${collection} identifier: ${identifier}. segment [1] should be "${collection}", found "${segments[1]}"`);
  }
  const vaultUrl = `${baseUri.protocol}//${baseUri.host}`;
  const name = segments[2];
  const version = segments.length === 4 ? segments[3] : void 0;
  return {
    vaultUrl,
    name,
    version
  };
}

// node_modules/@azure/keyvault-keys/dist/esm/tracing.js
var tracingClient = createTracingClient({
  namespace: "Microsoft.KeyVault",
  packageName: "@azure/keyvault-keys",
  packageVersion: SDK_VERSION
});

// node_modules/@azure/keyvault-keys/dist/esm/identifier.js
function parseKeyVaultKeyIdentifier(id) {
  const urlParts = id.split("/");
  const collection = urlParts[3];
  return {
    sourceId: id,
    ...parseKeyVaultIdentifier(collection, id)
  };
}

// node_modules/@azure/keyvault-keys/dist/esm/transformations.js
function getKeyFromKeyBundle(bundle) {
  const keyBundle = bundle;
  const deletedKeyBundle = bundle;
  const parsedId = parseKeyVaultKeyIdentifier(keyBundle.key.kid);
  const attributes = keyBundle.attributes || {};
  const resultObject = {
    key: keyBundle.key,
    id: keyBundle.key ? keyBundle.key.kid : void 0,
    name: parsedId.name,
    keyOperations: keyBundle.key ? keyBundle.key.keyOps : void 0,
    keyType: keyBundle.key ? keyBundle.key.kty : void 0,
    properties: {
      tags: keyBundle.tags,
      enabled: attributes.enabled,
      notBefore: attributes.notBefore,
      expiresOn: attributes.expires,
      createdOn: attributes.created,
      updatedOn: attributes.updated,
      recoverableDays: attributes.recoverableDays,
      recoveryLevel: attributes.recoveryLevel,
      exportable: attributes.exportable,
      releasePolicy: keyBundle.releasePolicy,
      hsmPlatform: attributes.hsmPlatform,
      vaultUrl: parsedId.vaultUrl,
      version: parsedId.version,
      name: parsedId.name,
      managed: keyBundle.managed,
      id: keyBundle.key ? keyBundle.key.kid : void 0
    }
  };
  if (deletedKeyBundle.recoveryId) {
    resultObject.properties.recoveryId = deletedKeyBundle.recoveryId;
    resultObject.properties.scheduledPurgeDate = deletedKeyBundle.scheduledPurgeDate;
    resultObject.properties.deletedOn = deletedKeyBundle.deletedDate;
  }
  if (attributes.attestation) {
    resultObject.properties.attestation = attributes.attestation;
  }
  return resultObject;
}
function getDeletedKeyFromDeletedKeyItem(keyItem) {
  const commonProperties = getKeyPropertiesFromKeyItem(keyItem);
  return {
    key: {
      kid: keyItem.kid
    },
    id: keyItem.kid,
    name: commonProperties.name,
    properties: {
      ...commonProperties,
      recoveryId: keyItem.recoveryId,
      scheduledPurgeDate: keyItem.scheduledPurgeDate,
      deletedOn: keyItem.deletedDate
    }
  };
}
function getKeyPropertiesFromKeyItem(keyItem) {
  const parsedId = parseKeyVaultKeyIdentifier(keyItem.kid);
  const attributes = keyItem.attributes || {};
  const resultObject = {
    createdOn: attributes.created,
    enabled: attributes?.enabled,
    expiresOn: attributes?.expires,
    id: keyItem.kid,
    managed: keyItem.managed,
    name: parsedId.name,
    notBefore: attributes?.notBefore,
    recoverableDays: attributes?.recoverableDays,
    recoveryLevel: attributes?.recoveryLevel,
    hsmPlatform: attributes?.hsmPlatform,
    tags: keyItem.tags,
    updatedOn: attributes.updated,
    vaultUrl: parsedId.vaultUrl,
    version: parsedId.version
  };
  return resultObject;
}
var actionTypeCaseInsensitiveMapping = {
  rotate: "Rotate",
  notify: "Notify"
};
function getNormalizedActionType(caseInsensitiveActionType) {
  const result = actionTypeCaseInsensitiveMapping[caseInsensitiveActionType.toLowerCase()];
  if (result) {
    return result;
  }
  throw new Error(`Unrecognized action type: ${caseInsensitiveActionType}`);
}
var keyRotationTransformations = {
  propertiesToGenerated: function(parameters) {
    const policy = {
      attributes: {
        expiryTime: parameters.expiresIn
      },
      lifetimeActions: parameters.lifetimeActions?.map((action) => {
        const generatedAction = {
          action: { type: action.action },
          trigger: {}
        };
        if (action.timeAfterCreate) {
          generatedAction.trigger.timeAfterCreate = action.timeAfterCreate;
        }
        if (action.timeBeforeExpiry) {
          generatedAction.trigger.timeBeforeExpiry = action.timeBeforeExpiry;
        }
        return generatedAction;
      })
    };
    return policy;
  },
  generatedToPublic(generated) {
    const policy = {
      id: generated.id,
      createdOn: generated.attributes?.created,
      updatedOn: generated.attributes?.updated,
      expiresIn: generated.attributes?.expiryTime,
      lifetimeActions: generated.lifetimeActions?.map((action) => {
        return {
          action: getNormalizedActionType(action.action.type),
          timeAfterCreate: action.trigger?.timeAfterCreate,
          timeBeforeExpiry: action.trigger?.timeBeforeExpiry
        };
      })
    };
    return policy;
  }
};
function mapPagedAsyncIterable(options, operation, mapper) {
  let iter = void 0;
  return {
    async next() {
      iter ??= operation({ ...options, maxresults: void 0 });
      const result = await iter.next();
      return {
        ...result,
        value: result.value && mapper(result.value)
      };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
    async *byPage(settings) {
      const iteratorByPage = operation({ ...options, maxresults: settings?.maxPageSize }).byPage(settings);
      for await (const page of iteratorByPage) {
        yield page.map(mapper);
      }
    }
  };
}

// node_modules/@azure/core-lro/dist/esm/logger.js
var logger3 = createClientLogger("core-lro");

// node_modules/@azure/core-lro/dist/esm/legacy/poller.js
var PollerStoppedError = class _PollerStoppedError extends Error {
  constructor(message) {
    super(message);
    this.name = "PollerStoppedError";
    Object.setPrototypeOf(this, _PollerStoppedError.prototype);
  }
};
var PollerCancelledError = class _PollerCancelledError extends Error {
  constructor(message) {
    super(message);
    this.name = "PollerCancelledError";
    Object.setPrototypeOf(this, _PollerCancelledError.prototype);
  }
};
var Poller = class {
  /**
   * A poller needs to be initialized by passing in at least the basic properties of the `PollOperation<TState, TResult>`.
   *
   * When writing an implementation of a Poller, this implementation needs to deal with the initialization
   * of any custom state beyond the basic definition of the poller. The basic poller assumes that the poller's
   * operation has already been defined, at least its basic properties. The code below shows how to approach
   * the definition of the constructor of a new custom poller.
   *
   * ```ts
   * export class MyPoller extends Poller<MyOperationState, string> {
   *   constructor({
   *     // Anything you might need outside of the basics
   *   }) {
   *     let state: MyOperationState = {
   *       privateProperty: private,
   *       publicProperty: public,
   *     };
   *
   *     const operation = {
   *       state,
   *       update,
   *       cancel,
   *       toString
   *     }
   *
   *     // Sending the operation to the parent's constructor.
   *     super(operation);
   *
   *     // You can assign more local properties here.
   *   }
   * }
   * ```
   *
   * Inside of this constructor, a new promise is created. This will be used to
   * tell the user when the poller finishes (see `pollUntilDone()`). The promise's
   * resolve and reject methods are also used internally to control when to resolve
   * or reject anyone waiting for the poller to finish.
   *
   * The constructor of a custom implementation of a poller is where any serialized version of
   * a previous poller's operation should be deserialized into the operation sent to the
   * base constructor. For example:
   *
   * ```ts
   * export class MyPoller extends Poller<MyOperationState, string> {
   *   constructor(
   *     baseOperation: string | undefined
   *   ) {
   *     let state: MyOperationState = {};
   *     if (baseOperation) {
   *       state = {
   *         ...JSON.parse(baseOperation).state,
   *         ...state
   *       };
   *     }
   *     const operation = {
   *       state,
   *       // ...
   *     }
   *     super(operation);
   *   }
   * }
   * ```
   *
   * @param operation - Must contain the basic properties of `PollOperation<State, TResult>`.
   */
  constructor(operation) {
    this.resolveOnUnsuccessful = false;
    this.stopped = true;
    this.pollProgressCallbacks = [];
    this.operation = operation;
    this.promise = new Promise((resolve, reject) => {
      this.resolve = resolve;
      this.reject = reject;
    });
    this.promise.catch(() => {
    });
  }
  /**
   * Starts a loop that will break only if the poller is done
   * or if the poller is stopped.
   */
  async startPolling(pollOptions = {}) {
    if (this.stopped) {
      this.stopped = false;
    }
    while (!this.isStopped() && !this.isDone()) {
      await this.poll(pollOptions);
      await this.delay();
    }
  }
  /**
   * pollOnce does one polling, by calling to the update method of the underlying
   * poll operation to make any relevant change effective.
   *
   * It only optionally receives an object with an abortSignal property, from \@azure/abort-controller's AbortSignalLike.
   *
   * @param options - Optional properties passed to the operation's update method.
   */
  async pollOnce(options = {}) {
    if (!this.isDone()) {
      this.operation = await this.operation.update({
        abortSignal: options.abortSignal,
        fireProgress: this.fireProgress.bind(this)
      });
    }
    this.processUpdatedState();
  }
  /**
   * fireProgress calls the functions passed in via onProgress the method of the poller.
   *
   * It loops over all of the callbacks received from onProgress, and executes them, sending them
   * the current operation state.
   *
   * @param state - The current operation state.
   */
  fireProgress(state) {
    for (const callback of this.pollProgressCallbacks) {
      callback(state);
    }
  }
  /**
   * Invokes the underlying operation's cancel method.
   */
  async cancelOnce(options = {}) {
    this.operation = await this.operation.cancel(options);
  }
  /**
   * Returns a promise that will resolve once a single polling request finishes.
   * It does this by calling the update method of the Poller's operation.
   *
   * It only optionally receives an object with an abortSignal property, from \@azure/abort-controller's AbortSignalLike.
   *
   * @param options - Optional properties passed to the operation's update method.
   */
  poll(options = {}) {
    if (!this.pollOncePromise) {
      this.pollOncePromise = this.pollOnce(options);
      const clearPollOncePromise = () => {
        this.pollOncePromise = void 0;
      };
      this.pollOncePromise.then(clearPollOncePromise, clearPollOncePromise).catch(this.reject);
    }
    return this.pollOncePromise;
  }
  processUpdatedState() {
    if (this.operation.state.error) {
      this.stopped = true;
      if (!this.resolveOnUnsuccessful) {
        this.reject(this.operation.state.error);
        throw this.operation.state.error;
      }
    }
    if (this.operation.state.isCancelled) {
      this.stopped = true;
      if (!this.resolveOnUnsuccessful) {
        const error = new PollerCancelledError("Operation was canceled");
        this.reject(error);
        throw error;
      }
    }
    if (this.isDone() && this.resolve) {
      this.resolve(this.getResult());
    }
  }
  /**
   * Returns a promise that will resolve once the underlying operation is completed.
   */
  async pollUntilDone(pollOptions = {}) {
    if (this.stopped) {
      this.startPolling(pollOptions).catch(this.reject);
    }
    this.processUpdatedState();
    return this.promise;
  }
  /**
   * Invokes the provided callback after each polling is completed,
   * sending the current state of the poller's operation.
   *
   * It returns a method that can be used to stop receiving updates on the given callback function.
   */
  onProgress(callback) {
    this.pollProgressCallbacks.push(callback);
    return () => {
      this.pollProgressCallbacks = this.pollProgressCallbacks.filter((c) => c !== callback);
    };
  }
  /**
   * Returns true if the poller has finished polling.
   */
  isDone() {
    const state = this.operation.state;
    return Boolean(state.isCompleted || state.isCancelled || state.error);
  }
  /**
   * Stops the poller from continuing to poll.
   */
  stopPolling() {
    if (!this.stopped) {
      this.stopped = true;
      if (this.reject) {
        this.reject(new PollerStoppedError("This poller is already stopped"));
      }
    }
  }
  /**
   * Returns true if the poller is stopped.
   */
  isStopped() {
    return this.stopped;
  }
  /**
   * Attempts to cancel the underlying operation.
   *
   * It only optionally receives an object with an abortSignal property, from \@azure/abort-controller's AbortSignalLike.
   *
   * If it's called again before it finishes, it will throw an error.
   *
   * @param options - Optional properties passed to the operation's update method.
   */
  cancelOperation(options = {}) {
    if (!this.cancelPromise) {
      this.cancelPromise = this.cancelOnce(options);
    } else if (options.abortSignal) {
      throw new Error("A cancel request is currently pending");
    }
    return this.cancelPromise;
  }
  /**
   * Returns the state of the operation.
   *
   * Even though TState will be the same type inside any of the methods of any extension of the Poller class,
   * implementations of the pollers can customize what's shared with the public by writing their own
   * version of the `getOperationState` method, and by defining two types, one representing the internal state of the poller
   * and a public type representing a safe to share subset of the properties of the internal state.
   * Their definition of getOperationState can then return their public type.
   *
   * Example:
   *
   * ```ts
   * // Let's say we have our poller's operation state defined as:
   * interface MyOperationState extends PollOperationState<ResultType> {
   *   privateProperty?: string;
   *   publicProperty?: string;
   * }
   *
   * // To allow us to have a true separation of public and private state, we have to define another interface:
   * interface PublicState extends PollOperationState<ResultType> {
   *   publicProperty?: string;
   * }
   *
   * // Then, we define our Poller as follows:
   * export class MyPoller extends Poller<MyOperationState, ResultType> {
   *   // ... More content is needed here ...
   *
   *   public getOperationState(): PublicState {
   *     const state: PublicState = this.operation.state;
   *     return {
   *       // Properties from PollOperationState<TResult>
   *       isStarted: state.isStarted,
   *       isCompleted: state.isCompleted,
   *       isCancelled: state.isCancelled,
   *       error: state.error,
   *       result: state.result,
   *
   *       // The only other property needed by PublicState.
   *       publicProperty: state.publicProperty
   *     }
   *   }
   * }
   * ```
   *
   * You can see this in the tests of this repository, go to the file:
   * `../test/utils/testPoller.ts`
   * and look for the getOperationState implementation.
   */
  getOperationState() {
    return this.operation.state;
  }
  /**
   * Returns the result value of the operation,
   * regardless of the state of the poller.
   * It can return undefined or an incomplete form of the final TResult value
   * depending on the implementation.
   */
  getResult() {
    const state = this.operation.state;
    return state.result;
  }
  /**
   * Returns a serialized version of the poller's operation
   * by invoking the operation's toString method.
   */
  toString() {
    return this.operation.toString();
  }
};

// node_modules/@azure/keyvault-keys/dist/esm/lro/keyVaultKeyPoller.js
var KeyVaultKeyPoller = class extends Poller {
  /**
   * Defines how much time the poller is going to wait before making a new request to the service.
   */
  intervalInMs = 2e3;
  /**
   * The method used by the poller to wait before attempting to update its operation.
   */
  async delay() {
    return delay(this.intervalInMs);
  }
};
var KeyVaultKeyPollOperation = class {
  state;
  cancelMessage = "";
  constructor(state, options = {}) {
    this.state = state;
    if (options.cancelMessage) {
      this.cancelMessage = options.cancelMessage;
    }
  }
  /**
   * Meant to reach to the service and update the Poller operation.
   */
  async update() {
    throw new Error("Operation not supported.");
  }
  /**
   * Meant to reach to the service and cancel the Poller operation.
   */
  async cancel() {
    throw new Error(this.cancelMessage);
  }
  /**
   * Serializes the Poller operation.
   */
  toString() {
    return JSON.stringify({
      state: this.state
    });
  }
};

// node_modules/@azure/keyvault-keys/dist/esm/lro/delete/operation.js
var DeleteKeyPollOperation = class extends KeyVaultKeyPollOperation {
  state;
  client;
  operationOptions;
  constructor(state, client, operationOptions = {}) {
    super(state, { cancelMessage: "Canceling the deletion of a key is not supported." });
    this.state = state;
    this.client = client;
    this.operationOptions = operationOptions;
  }
  /**
   * Sends a delete request for the given Key Vault Key's name to the Key Vault service.
   * Since the Key Vault Key won't be immediately deleted, we have {@link beginDeleteKey}.
   */
  deleteKey(name, options = {}) {
    return tracingClient.withSpan("DeleteKeyPoller.deleteKey", options, async (updatedOptions) => {
      const response = await this.client.deleteKey(name, updatedOptions);
      return getKeyFromKeyBundle(response);
    });
  }
  /**
   * The getDeletedKey method returns the specified deleted key along with its properties.
   * This operation requires the keys/get permission.
   */
  getDeletedKey(name, options = {}) {
    return tracingClient.withSpan("DeleteKeyPoller.getDeletedKey", options, async (updatedOptions) => {
      const response = await this.client.getDeletedKey(name, updatedOptions);
      return getKeyFromKeyBundle(response);
    });
  }
  /**
   * Reaches to the service and updates the delete key's poll operation.
   */
  async update(options = {}) {
    const state = this.state;
    const { name } = state;
    if (options.abortSignal) {
      this.operationOptions.abortSignal = options.abortSignal;
    }
    if (!state.isStarted) {
      const deletedKey = await this.deleteKey(name, this.operationOptions);
      state.isStarted = true;
      state.result = deletedKey;
      if (!deletedKey.properties.recoveryId) {
        state.isCompleted = true;
      }
    }
    if (!state.isCompleted) {
      try {
        state.result = await this.getDeletedKey(name, this.operationOptions);
        state.isCompleted = true;
      } catch (error) {
        if (error.statusCode === 403) {
          state.isCompleted = true;
        } else if (error.statusCode !== 404) {
          state.error = error;
          state.isCompleted = true;
          throw error;
        }
      }
    }
    return this;
  }
};

// node_modules/@azure/keyvault-keys/dist/esm/lro/delete/poller.js
var DeleteKeyPoller = class extends KeyVaultKeyPoller {
  constructor(options) {
    const { client, name, operationOptions, intervalInMs = 2e3, resumeFrom } = options;
    let state;
    if (resumeFrom) {
      state = JSON.parse(resumeFrom).state;
    }
    const operation = new DeleteKeyPollOperation({
      ...state,
      name
    }, client, operationOptions);
    super(operation);
    this.intervalInMs = intervalInMs;
  }
};

// node_modules/@azure/keyvault-keys/dist/esm/lro/recover/operation.js
var RecoverDeletedKeyPollOperation = class extends KeyVaultKeyPollOperation {
  state;
  client;
  operationOptions;
  constructor(state, client, operationOptions = {}) {
    super(state, { cancelMessage: "Canceling the recovery of a deleted key is not supported." });
    this.state = state;
    this.client = client;
    this.operationOptions = operationOptions;
  }
  /**
   * The getKey method gets a specified key and is applicable to any key stored in Azure Key Vault.
   * This operation requires the keys/get permission.
   */
  getKey(name, options = {}) {
    return tracingClient.withSpan("RecoverDeleteKeyPoller.getKey", options, async (updatedOptions) => {
      const response = await this.client.getKey(name, updatedOptions?.version || "", updatedOptions);
      return getKeyFromKeyBundle(response);
    });
  }
  /**
   * Sends a request to recover a deleted Key Vault Key based on the given name.
   * Since the Key Vault Key won't be immediately recover the deleted key, we have {@link beginRecoverDeletedKey}.
   */
  async recoverDeletedKey(name, options = {}) {
    return tracingClient.withSpan("RecoverDeletedKeyPoller.recoverDeleteKey", options, async (updatedOptions) => {
      const response = await this.client.recoverDeletedKey(name, updatedOptions);
      return getKeyFromKeyBundle(response);
    });
  }
  /**
   * Reaches to the service and updates the delete key's poll operation.
   */
  async update(options = {}) {
    const state = this.state;
    const { name } = state;
    const operationOptions = this.operationOptions;
    if (options.abortSignal) {
      operationOptions.abortSignal = options.abortSignal;
    }
    if (!state.isStarted) {
      try {
        state.result = await this.getKey(name, operationOptions);
        state.isCompleted = true;
      } catch {
      }
      if (!state.isCompleted) {
        state.result = await this.recoverDeletedKey(name, operationOptions);
        state.isStarted = true;
      }
    }
    if (!state.isCompleted) {
      try {
        state.result = await this.getKey(name, operationOptions);
        state.isCompleted = true;
      } catch (error) {
        if (error.statusCode === 403) {
          state.isCompleted = true;
        } else if (error.statusCode !== 404) {
          state.error = error;
          state.isCompleted = true;
          throw error;
        }
      }
    }
    return this;
  }
};

// node_modules/@azure/keyvault-keys/dist/esm/lro/recover/poller.js
var RecoverDeletedKeyPoller = class extends KeyVaultKeyPoller {
  constructor(options) {
    const { client, name, operationOptions, intervalInMs = 2e3, resumeFrom } = options;
    let state;
    if (resumeFrom) {
      state = JSON.parse(resumeFrom).state;
    }
    const operation = new RecoverDeletedKeyPollOperation({
      ...state,
      name
    }, client, operationOptions);
    super(operation);
    this.intervalInMs = intervalInMs;
  }
};

// node_modules/@azure/keyvault-keys/dist/esm/keysModels.js
var LATEST_API_VERSION = "2025-07-01";
var KnownKeyOperations;
(function(KnownKeyOperations2) {
  KnownKeyOperations2["Encrypt"] = "encrypt";
  KnownKeyOperations2["Decrypt"] = "decrypt";
  KnownKeyOperations2["Sign"] = "sign";
  KnownKeyOperations2["Verify"] = "verify";
  KnownKeyOperations2["WrapKey"] = "wrapKey";
  KnownKeyOperations2["UnwrapKey"] = "unwrapKey";
  KnownKeyOperations2["Import"] = "import";
})(KnownKeyOperations || (KnownKeyOperations = {}));

// node_modules/@azure/keyvault-keys/dist/esm/cryptography/crypto.js
var import_node_crypto = __toESM(require_crypto(), 1);
var algorithmToHashAlgorithm = {
  ES256: "SHA256",
  ES256K: "SHA256",
  PS256: "SHA256",
  RS256: "SHA256",
  ES384: "SHA384",
  PS384: "SHA384",
  RS384: "SHA384",
  ES512: "SHA512",
  PS512: "SHA512",
  RS512: "SHA512"
};
async function createHash(algorithm2, data) {
  const hashAlgorithm = algorithmToHashAlgorithm[algorithm2];
  if (!hashAlgorithm) {
    throw new Error(`Invalid algorithm ${algorithm2} passed to createHash. Supported algorithms: ${Object.keys(algorithmToHashAlgorithm).join(", ")}`);
  }
  const hash = (0, import_node_crypto.createHash)(hashAlgorithm);
  hash.update(Buffer.from(data));
  const digest = hash.digest();
  return digest;
}
function createVerify(algorithm2, data) {
  const verifyAlgorithm = algorithmToHashAlgorithm[algorithm2];
  if (!verifyAlgorithm) {
    throw new Error(`Invalid algorithm ${algorithm2} passed to createHash. Supported algorithms: ${Object.keys(algorithmToHashAlgorithm).join(", ")}`);
  }
  const verifier = (0, import_node_crypto.createVerify)(verifyAlgorithm);
  verifier.update(Buffer.from(data));
  verifier.end();
  return verifier;
}
function randomBytes(length) {
  return (0, import_node_crypto.randomBytes)(length);
}

// node_modules/@azure/keyvault-keys/dist/esm/cryptography/remoteCryptographyProvider.js
var RemoteCryptographyProvider = class {
  constructor(key, credential, pipelineOptions = {}) {
    this.key = key;
    let keyId;
    if (typeof key === "string") {
      keyId = key;
    } else {
      keyId = key.id;
    }
    try {
      const parsed = parseKeyVaultKeyIdentifier(keyId);
      if (parsed.name === "") {
        throw new Error("Could not find 'name' of key in key URL");
      }
      if (!parsed.vaultUrl || parsed.vaultUrl === "") {
        throw new Error("Could not find 'vaultUrl' of key in key URL");
      }
      this.vaultUrl = parsed.vaultUrl;
      this.name = parsed.name;
      this.version = parsed.version ?? "";
      this.client = getOrInitializeClient(this.vaultUrl, credential, pipelineOptions);
    } catch (err) {
      logger.error(err);
      throw new Error(`${keyId} is not a valid Key Vault key ID`);
    }
  }
  // The remote client supports all algorithms and all operations.
  isSupported(_algorithm, _operation) {
    return true;
  }
  encrypt(encryptParameters, options = {}) {
    const { algorithm: algorithm2, plaintext, ...params } = encryptParameters;
    const requestOptions = { ...options, ...params };
    return tracingClient.withSpan("RemoteCryptographyProvider.encrypt", requestOptions, async (updatedOptions) => {
      const result = await this.client.encrypt(this.name, this.version, {
        algorithm: algorithm2,
        value: plaintext,
        aad: "additionalAuthenticatedData" in encryptParameters ? encryptParameters.additionalAuthenticatedData : void 0,
        iv: "iv" in encryptParameters ? encryptParameters.iv : void 0
      }, updatedOptions);
      return {
        algorithm: encryptParameters.algorithm,
        result: result.result,
        keyID: this.getKeyID(),
        additionalAuthenticatedData: result.additionalAuthenticatedData,
        authenticationTag: result.authenticationTag,
        iv: result.iv
      };
    });
  }
  decrypt(decryptParameters, options = {}) {
    const { algorithm: algorithm2, ciphertext, ...params } = decryptParameters;
    const requestOptions = { ...options, ...params };
    return tracingClient.withSpan("RemoteCryptographyProvider.decrypt", requestOptions, async (updatedOptions) => {
      const result = await this.client.decrypt(this.name, this.version, {
        algorithm: algorithm2,
        value: ciphertext,
        aad: "additionalAuthenticatedData" in decryptParameters ? decryptParameters.additionalAuthenticatedData : void 0,
        iv: "iv" in decryptParameters ? decryptParameters.iv : void 0,
        tag: "authenticationTag" in decryptParameters ? decryptParameters.authenticationTag : void 0
      }, updatedOptions);
      return {
        result: result.result,
        keyID: this.getKeyID(),
        algorithm: algorithm2
      };
    });
  }
  wrapKey(algorithm2, keyToWrap, options = {}) {
    return tracingClient.withSpan("RemoteCryptographyProvider.wrapKey", options, async (updatedOptions) => {
      const result = await this.client.wrapKey(this.name, this.version, {
        algorithm: algorithm2,
        value: keyToWrap
      }, updatedOptions);
      return {
        result: result.result,
        algorithm: algorithm2,
        keyID: this.getKeyID()
      };
    });
  }
  unwrapKey(algorithm2, encryptedKey, options = {}) {
    return tracingClient.withSpan("RemoteCryptographyProvider.unwrapKey", options, async (updatedOptions) => {
      const result = await this.client.unwrapKey(this.name, this.version, {
        algorithm: algorithm2,
        value: encryptedKey
      }, updatedOptions);
      return {
        result: result.result,
        algorithm: algorithm2,
        keyID: this.getKeyID()
      };
    });
  }
  sign(algorithm2, digest, options = {}) {
    return tracingClient.withSpan("RemoteCryptographyProvider.sign", options, async (updatedOptions) => {
      const result = await this.client.sign(this.name, this.version, {
        algorithm: algorithm2,
        value: digest
      }, updatedOptions);
      return { result: result.result, algorithm: algorithm2, keyID: this.getKeyID() };
    });
  }
  verifyData(algorithm2, data, signature, options = {}) {
    return tracingClient.withSpan("RemoteCryptographyProvider.verifyData", options, async (updatedOptions) => {
      const hash = await createHash(algorithm2, data);
      return this.verify(algorithm2, hash, signature, updatedOptions);
    });
  }
  verify(algorithm2, digest, signature, options = {}) {
    return tracingClient.withSpan("RemoteCryptographyProvider.verify", options, async (updatedOptions) => {
      const response = await this.client.verify(this.name, this.version, {
        algorithm: algorithm2,
        digest,
        signature
      }, updatedOptions);
      return {
        result: response.value ? response.value : false,
        keyID: this.getKeyID()
      };
    });
  }
  signData(algorithm2, data, options = {}) {
    return tracingClient.withSpan("RemoteCryptographyProvider.signData", options, async (updatedOptions) => {
      const digest = await createHash(algorithm2, data);
      const result = await this.client.sign(this.name, this.version, {
        algorithm: algorithm2,
        value: digest
      }, updatedOptions);
      return { result: result.result, algorithm: algorithm2, keyID: this.getKeyID() };
    });
  }
  /**
   * The base URL to the vault.
   */
  vaultUrl;
  /**
   * The ID of the key used to perform cryptographic operations for the client.
   */
  get keyId() {
    return this.getKeyID();
  }
  /**
   * Gets the {@link KeyVaultKey} used for cryptography operations, fetching it
   * from KeyVault if necessary.
   * @param options - Additional options.
   */
  getKey(options = {}) {
    return tracingClient.withSpan("RemoteCryptographyProvider.getKey", options, async (updatedOptions) => {
      if (typeof this.key === "string") {
        if (!this.name || this.name === "") {
          throw new Error("getKey requires a key with a name");
        }
        const response = await this.client.getKey(this.name, options && options.version ? options.version : this.version ? this.version : "", updatedOptions);
        this.key = getKeyFromKeyBundle(response);
      }
      return this.key;
    });
  }
  /**
   * A reference to the auto-generated KeyVault HTTP client.
   */
  client;
  /**
   * A reference to the key used for the cryptographic operations.
   * Based on what was provided to the CryptographyClient constructor,
   * it can be either a string with the URL of a Key Vault Key, or an already parsed {@link KeyVaultKey}.
   */
  key;
  /**
   * Name of the key the client represents
   */
  name;
  /**
   * Version of the key the client represents
   */
  version;
  /**
   * Attempts to retrieve the ID of the key.
   */
  getKeyID() {
    let kid;
    if (typeof this.key !== "string") {
      kid = this.key.id;
    } else {
      kid = this.key;
    }
    return kid;
  }
};
function getOrInitializeClient(vaultUrl, credential, options) {
  if (options.generatedClient) {
    return options.generatedClient;
  }
  const libInfo = `azsdk-js-keyvault-keys/${SDK_VERSION}`;
  const userAgentOptions = options.userAgentOptions;
  options.userAgentOptions = {
    userAgentPrefix: userAgentOptions && userAgentOptions.userAgentPrefix ? `${userAgentOptions.userAgentPrefix} ${libInfo}` : libInfo
  };
  const internalPipelineOptions = {
    ...options,
    apiVersion: options.serviceVersion || LATEST_API_VERSION,
    loggingOptions: {
      logger: logger.info,
      additionalAllowedHeaderNames: [
        "x-ms-keyvault-region",
        "x-ms-keyvault-network-info",
        "x-ms-keyvault-service-version"
      ]
    }
  };
  const client = new KeyVaultClient(vaultUrl, credential, internalPipelineOptions);
  client.pipeline.removePolicy({ name: bearerTokenAuthenticationPolicyName });
  client.pipeline.addPolicy(keyVaultAuthenticationPolicy(credential, options));
  client.pipeline.addPolicy({
    name: "ContentTypePolicy",
    sendRequest(request, next) {
      const contentType = request.headers.get("Content-Type") ?? "";
      if (contentType.startsWith("application/json")) {
        request.headers.set("Content-Type", "application/json");
      }
      return next(request);
    }
  });
  return client;
}

// node_modules/@azure/keyvault-keys/dist/esm/cryptography/rsaCryptographyProvider.js
var import_constants7 = __toESM(require_constants(), 1);
var import_node_crypto2 = __toESM(require_crypto(), 1);

// node_modules/@azure/keyvault-keys/dist/esm/cryptography/conversions.js
function encodeLength(length) {
  if (length <= 127) {
    return Uint8Array.of(length);
  } else if (length < 256) {
    return Uint8Array.of(129, length);
  } else if (length < 65536) {
    return Uint8Array.of(130, length >> 8, length & 255);
  } else {
    throw new Error("Unsupported length to encode");
  }
}
function encodeBuffer(buffer, bufferId) {
  if (buffer.length === 0) {
    return buffer;
  }
  let result = new Uint8Array(buffer);
  if (result[0] & 128) {
    const array = new Uint8Array(result.length + 1);
    array[0] = 0;
    array.set(result, 1);
    result = array;
  }
  const encodedLength = encodeLength(result.length);
  const totalLength = 1 + encodedLength.length + result.length;
  const outputBuffer = new Uint8Array(totalLength);
  outputBuffer[0] = bufferId;
  outputBuffer.set(encodedLength, 1);
  outputBuffer.set(result, 1 + encodedLength.length);
  return outputBuffer;
}
function makeSequence(encodedParts) {
  const totalLength = encodedParts.reduce((sum, part) => sum + part.length, 0);
  const sequence = new Uint8Array(totalLength);
  for (let i = 0; i < encodedParts.length; i++) {
    const previousLength = i > 0 ? encodedParts[i - 1].length : 0;
    sequence.set(encodedParts[i], previousLength);
  }
  const full_encoded = encodeBuffer(sequence, 48);
  return uint8ArrayToString(full_encoded, "base64");
}
function formatBase64Sequence(base64Sequence) {
  const lines = base64Sequence.match(/.{1,64}/g);
  let result = "";
  if (lines) {
    for (const line of lines) {
      result += line;
      result += "\n";
    }
  } else {
    throw new Error("Could not create correct PEM");
  }
  return result;
}
function convertJWKtoPEM(key) {
  let result = "";
  if (key.n && key.e) {
    const parts = [key.n, key.e];
    const encodedParts = parts.map((part) => encodeBuffer(part, 2));
    const base64Sequence = makeSequence(encodedParts);
    result += "-----BEGIN RSA PUBLIC KEY-----\n";
    result += formatBase64Sequence(base64Sequence);
    result += "-----END RSA PUBLIC KEY-----\n";
  }
  if (!result.length) {
    throw new Error("Unsupported key format for local operations");
  }
  return result.slice(0, -1);
}

// node_modules/@azure/keyvault-keys/dist/esm/cryptography/models.js
var LocalCryptographyUnsupportedError = class extends Error {
};

// node_modules/@azure/keyvault-keys/dist/esm/cryptography/rsaCryptographyProvider.js
var RsaCryptographyProvider = class {
  constructor(key) {
    this.key = key;
  }
  isSupported(algorithm2, operation) {
    return this.applicableAlgorithms.includes(algorithm2) && this.applicableOperations.includes(operation);
  }
  encrypt(encryptParameters, _options) {
    this.ensureValid();
    const keyPEM = convertJWKtoPEM(this.key);
    const padding = encryptParameters.algorithm === "RSA1_5" ? import_constants7.RSA_PKCS1_PADDING : import_constants7.RSA_PKCS1_OAEP_PADDING;
    return Promise.resolve({
      algorithm: encryptParameters.algorithm,
      keyID: this.key.kid,
      result: (0, import_node_crypto2.publicEncrypt)({ key: keyPEM, padding }, Buffer.from(encryptParameters.plaintext))
    });
  }
  decrypt(_decryptParameters, _options) {
    throw new LocalCryptographyUnsupportedError("Decrypting using a local JsonWebKey is not supported.");
  }
  wrapKey(algorithm2, keyToWrap, _options) {
    this.ensureValid();
    const keyPEM = convertJWKtoPEM(this.key);
    const padding = algorithm2 === "RSA1_5" ? import_constants7.RSA_PKCS1_PADDING : import_constants7.RSA_PKCS1_OAEP_PADDING;
    return Promise.resolve({
      algorithm: algorithm2,
      result: (0, import_node_crypto2.publicEncrypt)({ key: keyPEM, padding }, Buffer.from(keyToWrap)),
      keyID: this.key.kid
    });
  }
  unwrapKey(_algorithm, _encryptedKey, _options) {
    throw new LocalCryptographyUnsupportedError("Unwrapping a key using a local JsonWebKey is not supported.");
  }
  sign(_algorithm, _digest, _options) {
    throw new LocalCryptographyUnsupportedError("Signing a digest using a local JsonWebKey is not supported.");
  }
  signData(_algorithm, _data, _options) {
    throw new LocalCryptographyUnsupportedError("Signing a block of data using a local JsonWebKey is not supported.");
  }
  async verify(_algorithm, _digest, _signature, _options) {
    throw new LocalCryptographyUnsupportedError("Verifying a digest using a local JsonWebKey is not supported.");
  }
  verifyData(algorithm2, data, signature, _options) {
    this.ensureValid();
    const keyPEM = convertJWKtoPEM(this.key);
    const verifier = createVerify(algorithm2, data);
    return Promise.resolve({
      result: verifier.verify(keyPEM, Buffer.from(signature)),
      keyID: this.key.kid
    });
  }
  /**
   * The {@link JsonWebKey} used to perform crypto operations.
   */
  key;
  /**
   * The set of algorithms this provider supports
   */
  applicableAlgorithms = [
    "RSA1_5",
    "RSA-OAEP",
    "PS256",
    "RS256",
    "PS384",
    "RS384",
    "PS512",
    "RS512"
  ];
  /**
   * The set of operations this provider supports
   */
  applicableOperations = [
    "encrypt",
    "wrapKey",
    "verifyData"
  ];
  /**
   * Mapping between signature algorithms and their corresponding hash algorithms. Externally used for testing.
   * @internal
   */
  signatureAlgorithmToHashAlgorithm = {
    PS256: "SHA256",
    RS256: "SHA256",
    PS384: "SHA384",
    RS384: "SHA384",
    PS512: "SHA512",
    RS512: "SHA512"
  };
  ensureValid() {
    if (this.key && this.key.kty?.toUpperCase() !== "RSA" && this.key.kty?.toUpperCase() !== "RSA-HSM") {
      throw new Error("Key type does not match the algorithm RSA");
    }
  }
};

// node_modules/@azure/keyvault-keys/dist/esm/cryptography/aesCryptographyProvider.js
var import_node_crypto3 = __toESM(require_crypto(), 1);
var AesCryptographyProvider = class {
  key;
  constructor(key) {
    this.key = key;
  }
  encrypt(encryptParameters, _options) {
    const { algorithm: algorithm2, keySizeInBytes } = this.supportedAlgorithms[encryptParameters.algorithm];
    const iv = encryptParameters.iv || import_node_crypto3.default.randomBytes(16);
    this.ensureValid(keySizeInBytes);
    const cipher = import_node_crypto3.default.createCipheriv(algorithm2, this.key.k.subarray(0, keySizeInBytes), iv);
    let encrypted = cipher.update(Buffer.from(encryptParameters.plaintext));
    encrypted = Buffer.concat([encrypted, cipher.final()]);
    return Promise.resolve({
      algorithm: encryptParameters.algorithm,
      result: encrypted,
      iv
    });
  }
  decrypt(decryptParameters, _options) {
    const { algorithm: algorithm2, keySizeInBytes } = this.supportedAlgorithms[decryptParameters.algorithm];
    this.ensureValid(keySizeInBytes);
    const decipher = import_node_crypto3.default.createDecipheriv(algorithm2, this.key.k.subarray(0, keySizeInBytes), decryptParameters.iv);
    let dec = decipher.update(Buffer.from(decryptParameters.ciphertext));
    dec = Buffer.concat([dec, decipher.final()]);
    return Promise.resolve({
      algorithm: decryptParameters.algorithm,
      result: dec
    });
  }
  isSupported(algorithm2, operation) {
    if (!this.key.k) {
      return false;
    }
    if (!Object.keys(this.supportedAlgorithms).includes(algorithm2)) {
      return false;
    }
    if (!this.supportedOperations.includes(operation)) {
      return false;
    }
    return true;
  }
  /**
   * The set of algorithms this provider supports.
   * For AES encryption, the values include the underlying algorithm used in crypto
   * as well as the key size in bytes.
   *
   * We start with support for A[SIZE]CBCPAD which uses the PKCS padding (the default padding scheme in node crypto)
   */
  supportedAlgorithms = {
    A128CBCPAD: {
      algorithm: "aes-128-cbc",
      keySizeInBytes: 128 >> 3
    },
    A192CBCPAD: {
      algorithm: "aes-192-cbc",
      keySizeInBytes: 192 >> 3
    },
    A256CBCPAD: {
      algorithm: "aes-256-cbc",
      keySizeInBytes: 256 >> 3
    }
  };
  supportedOperations = ["encrypt", "decrypt"];
  wrapKey(_algorithm, _keyToWrap, _options) {
    throw new LocalCryptographyUnsupportedError("Wrapping a key using a local JsonWebKey is not supported for AES.");
  }
  unwrapKey(_algorithm, _encryptedKey, _options) {
    throw new LocalCryptographyUnsupportedError("Unwrapping a key using a local JsonWebKey is not supported for AES.");
  }
  sign(_algorithm, _digest, _options) {
    throw new LocalCryptographyUnsupportedError("Signing using a local JsonWebKey is not supported for AES.");
  }
  signData(_algorithm, _data, _options) {
    throw new LocalCryptographyUnsupportedError("Signing using a local JsonWebKey is not supported for AES.");
  }
  verify(_algorithm, _digest, _signature, _options) {
    throw new LocalCryptographyUnsupportedError("Verifying using a local JsonWebKey is not supported for AES.");
  }
  verifyData(_algorithm, _data, _signature, _updatedOptions) {
    throw new LocalCryptographyUnsupportedError("Verifying using a local JsonWebKey is not supported for AES.");
  }
  ensureValid(keySizeInBytes) {
    if (this.key && this.key.kty?.toUpperCase() !== "OCT" && this.key.kty?.toUpperCase() !== "OCT-HSM") {
      throw new Error("Key type does not match the key type oct or oct-hsm");
    }
    if (!this.key.k) {
      throw new Error("Symmetric key is required");
    }
    if (this.key.k.length < keySizeInBytes) {
      throw new Error(`Key must be at least ${keySizeInBytes << 3} bits`);
    }
  }
};

// node_modules/@azure/keyvault-keys/dist/esm/cryptographyClient.js
var CryptographyClient = class {
  /**
   * The key the CryptographyClient currently holds.
   */
  key;
  /**
   * The remote provider, which would be undefined if used in local mode.
   */
  remoteProvider;
  /**
   * Internal constructor implementation for either local or Key Vault backed keys.
   * @param key - The key to use during cryptography tasks.
   * @param credential - Teh credential to use when constructing a Key Vault Cryptography client.
   */
  constructor(key, credential, pipelineOptions = {}) {
    if (typeof key === "string") {
      this.key = {
        kind: "identifier",
        value: key
      };
      this.remoteProvider = new RemoteCryptographyProvider(key, credential, pipelineOptions);
    } else if ("name" in key) {
      this.key = {
        kind: "KeyVaultKey",
        value: key
      };
      this.remoteProvider = new RemoteCryptographyProvider(key, credential, pipelineOptions);
    } else {
      this.key = {
        kind: "JsonWebKey",
        value: key
      };
    }
  }
  /**
   * The base URL to the vault. If a local {@link JsonWebKey} is used vaultUrl will be empty.
   */
  get vaultUrl() {
    return this.remoteProvider?.vaultUrl || "";
  }
  /**
   * The ID of the key used to perform cryptographic operations for the client.
   */
  get keyID() {
    if (this.key.kind === "identifier" || this.key.kind === "remoteOnlyIdentifier") {
      return this.key.value;
    } else if (this.key.kind === "KeyVaultKey") {
      return this.key.value.id;
    } else {
      return this.key.value.kid;
    }
  }
  encrypt(...args) {
    const [parameters, options] = this.disambiguateEncryptArguments(args);
    return tracingClient.withSpan("CryptographyClient.encrypt", options, async (updatedOptions) => {
      this.ensureValid(await this.fetchKey(updatedOptions), KnownKeyOperations.Encrypt);
      this.initializeIV(parameters);
      const provider = await this.getProvider("encrypt", parameters.algorithm, updatedOptions);
      try {
        return provider.encrypt(parameters, updatedOptions);
      } catch (error) {
        if (this.remoteProvider) {
          return this.remoteProvider.encrypt(parameters, updatedOptions);
        }
        throw error;
      }
    });
  }
  initializeIV(parameters) {
    const algorithmsRequiringIV = [
      "A128CBC",
      "A128CBCPAD",
      "A192CBC",
      "A192CBCPAD",
      "A256CBC",
      "A256CBCPAD"
    ];
    if (parameters.algorithm in algorithmsRequiringIV) {
      try {
        const cbcParams = parameters;
        if (!cbcParams.iv) {
          cbcParams.iv = randomBytes(16);
        }
      } catch (e) {
        throw new Error(`Unable to initialize IV for algorithm ${parameters.algorithm}. You may pass a valid IV to avoid this error. Error: ${e.message}`);
      }
    }
  }
  /**
   * Standardizes the arguments of multiple overloads into a single shape.
   * @param args - The encrypt arguments
   */
  disambiguateEncryptArguments(args) {
    if (typeof args[0] === "string") {
      return [
        {
          algorithm: args[0],
          plaintext: args[1]
        },
        args[2] || {}
      ];
    } else {
      return [args[0], args[1] || {}];
    }
  }
  decrypt(...args) {
    const [parameters, options] = this.disambiguateDecryptArguments(args);
    return tracingClient.withSpan("CryptographyClient.decrypt", options, async (updatedOptions) => {
      this.ensureValid(await this.fetchKey(updatedOptions), KnownKeyOperations.Decrypt);
      const provider = await this.getProvider("decrypt", parameters.algorithm, updatedOptions);
      try {
        return provider.decrypt(parameters, updatedOptions);
      } catch (error) {
        if (this.remoteProvider) {
          return this.remoteProvider.decrypt(parameters, updatedOptions);
        }
        throw error;
      }
    });
  }
  /**
   * Standardizes the arguments of multiple overloads into a single shape.
   * @param args - The decrypt arguments
   */
  disambiguateDecryptArguments(args) {
    if (typeof args[0] === "string") {
      return [
        {
          algorithm: args[0],
          ciphertext: args[1]
        },
        args[2] || {}
      ];
    } else {
      return [args[0], args[1] || {}];
    }
  }
  /**
   * Wraps the given key using the specified cryptography algorithm
   *
   * Example usage:
   * ```ts snippet:ReadmeSampleWrapKey
   * import { DefaultAzureCredential } from "@azure/identity";
   * import { KeyClient, CryptographyClient } from "@azure/keyvault-keys";
   *
   * const credential = new DefaultAzureCredential();
   *
   * const vaultName = "<YOUR KEYVAULT NAME>";
   * const url = `https://${vaultName}.vault.azure.net`;
   *
   * const client = new KeyClient(url, credential);
   *
   * const myKey = await client.createKey("MyKey", "RSA");
   * const cryptographyClient = new CryptographyClient(myKey, credential);
   *
   * const wrapResult = await cryptographyClient.wrapKey("RSA-OAEP", Buffer.from("My Key"));
   * console.log("wrap result:", wrapResult.result);
   * ```
   * @param algorithm - The encryption algorithm to use to wrap the given key.
   * @param key - The key to wrap.
   * @param options - Additional options.
   */
  wrapKey(algorithm2, key, options = {}) {
    return tracingClient.withSpan("CryptographyClient.wrapKey", options, async (updatedOptions) => {
      this.ensureValid(await this.fetchKey(updatedOptions), KnownKeyOperations.WrapKey);
      const provider = await this.getProvider("wrapKey", algorithm2, updatedOptions);
      try {
        return provider.wrapKey(algorithm2, key, updatedOptions);
      } catch (err) {
        if (this.remoteProvider) {
          return this.remoteProvider.wrapKey(algorithm2, key, options);
        }
        throw err;
      }
    });
  }
  /**
   * Unwraps the given wrapped key using the specified cryptography algorithm
   *
   * Example usage:
   * ```ts snippet:ReadmeSampleUnwrapKey
   * import { DefaultAzureCredential } from "@azure/identity";
   * import { KeyClient, CryptographyClient } from "@azure/keyvault-keys";
   *
   * const credential = new DefaultAzureCredential();
   *
   * const vaultName = "<YOUR KEYVAULT NAME>";
   * const url = `https://${vaultName}.vault.azure.net`;
   *
   * const client = new KeyClient(url, credential);
   *
   * const myKey = await client.createKey("MyKey", "RSA");
   * const cryptographyClient = new CryptographyClient(myKey, credential);
   *
   * const wrapResult = await cryptographyClient.wrapKey("RSA-OAEP", Buffer.from("My Key"));
   * console.log("wrap result:", wrapResult.result);
   *
   * const unwrapResult = await cryptographyClient.unwrapKey("RSA-OAEP", wrapResult.result);
   * console.log("unwrap result: ", unwrapResult.result);
   * ```
   * @param algorithm - The decryption algorithm to use to unwrap the key.
   * @param encryptedKey - The encrypted key to unwrap.
   * @param options - Additional options.
   */
  unwrapKey(algorithm2, encryptedKey, options = {}) {
    return tracingClient.withSpan("CryptographyClient.unwrapKey", options, async (updatedOptions) => {
      this.ensureValid(await this.fetchKey(updatedOptions), KnownKeyOperations.UnwrapKey);
      const provider = await this.getProvider("unwrapKey", algorithm2, updatedOptions);
      try {
        return provider.unwrapKey(algorithm2, encryptedKey, updatedOptions);
      } catch (err) {
        if (this.remoteProvider) {
          return this.remoteProvider.unwrapKey(algorithm2, encryptedKey, options);
        }
        throw err;
      }
    });
  }
  /**
   * Cryptographically sign the digest of a message
   *
   * Example usage:
   * ```ts snippet:ReadmeSampleSign
   * import { DefaultAzureCredential } from "@azure/identity";
   * import { KeyClient, CryptographyClient } from "@azure/keyvault-keys";
   * import { createHash } from "node:crypto";
   *
   * const credential = new DefaultAzureCredential();
   *
   * const vaultName = "<YOUR KEYVAULT NAME>";
   * const url = `https://${vaultName}.vault.azure.net`;
   *
   * const client = new KeyClient(url, credential);
   *
   * let myKey = await client.createKey("MyKey", "RSA");
   * const cryptographyClient = new CryptographyClient(myKey, credential);
   *
   * const signatureValue = "MySignature";
   * const hash = createHash("sha256");
   *
   * const digest = hash.update(signatureValue).digest();
   * console.log("digest: ", digest);
   *
   * const signResult = await cryptographyClient.sign("RS256", digest);
   * console.log("sign result: ", signResult.result);
   * ```
   * @param algorithm - The signing algorithm to use.
   * @param digest - The digest of the data to sign.
   * @param options - Additional options.
   */
  sign(algorithm2, digest, options = {}) {
    return tracingClient.withSpan("CryptographyClient.sign", options, async (updatedOptions) => {
      this.ensureValid(await this.fetchKey(updatedOptions), KnownKeyOperations.Sign);
      const provider = await this.getProvider("sign", algorithm2, updatedOptions);
      try {
        return provider.sign(algorithm2, digest, updatedOptions);
      } catch (err) {
        if (this.remoteProvider) {
          return this.remoteProvider.sign(algorithm2, digest, updatedOptions);
        }
        throw err;
      }
    });
  }
  /**
   * Verify the signed message digest
   *
   * Example usage:
   * ```ts snippet:ReadmeSampleVerify
   * import { DefaultAzureCredential } from "@azure/identity";
   * import { KeyClient, CryptographyClient } from "@azure/keyvault-keys";
   * import { createHash } from "node:crypto";
   *
   * const credential = new DefaultAzureCredential();
   *
   * const vaultName = "<YOUR KEYVAULT NAME>";
   * const url = `https://${vaultName}.vault.azure.net`;
   *
   * const client = new KeyClient(url, credential);
   *
   * const myKey = await client.createKey("MyKey", "RSA");
   * const cryptographyClient = new CryptographyClient(myKey, credential);
   *
   * const hash = createHash("sha256");
   * hash.update("My Message");
   * const digest = hash.digest();
   *
   * const signResult = await cryptographyClient.sign("RS256", digest);
   * console.log("sign result: ", signResult.result);
   *
   * const verifyResult = await cryptographyClient.verify("RS256", digest, signResult.result);
   * console.log("verify result: ", verifyResult.result);
   * ```
   * @param algorithm - The signing algorithm to use to verify with.
   * @param digest - The digest to verify.
   * @param signature - The signature to verify the digest against.
   * @param options - Additional options.
   */
  verify(algorithm2, digest, signature, options = {}) {
    return tracingClient.withSpan("CryptographyClient.verify", options, async (updatedOptions) => {
      this.ensureValid(await this.fetchKey(updatedOptions), KnownKeyOperations.Verify);
      const provider = await this.getProvider("verify", algorithm2, updatedOptions);
      try {
        return provider.verify(algorithm2, digest, signature, updatedOptions);
      } catch (err) {
        if (this.remoteProvider) {
          return this.remoteProvider.verify(algorithm2, digest, signature, updatedOptions);
        }
        throw err;
      }
    });
  }
  /**
   * Cryptographically sign a block of data
   *
   * Example usage:
   * ```ts snippet:ReadmeSampleSignData
   * import { DefaultAzureCredential } from "@azure/identity";
   * import { KeyClient, CryptographyClient } from "@azure/keyvault-keys";
   *
   * const credential = new DefaultAzureCredential();
   *
   * const vaultName = "<YOUR KEYVAULT NAME>";
   * const url = `https://${vaultName}.vault.azure.net`;
   *
   * const client = new KeyClient(url, credential);
   *
   * const myKey = await client.createKey("MyKey", "RSA");
   * const cryptographyClient = new CryptographyClient(myKey, credential);
   *
   * const signResult = await cryptographyClient.signData("RS256", Buffer.from("My Message"));
   * console.log("sign result: ", signResult.result);
   * ```
   * @param algorithm - The signing algorithm to use.
   * @param data - The data to sign.
   * @param options - Additional options.
   */
  signData(algorithm2, data, options = {}) {
    return tracingClient.withSpan("CryptographyClient.signData", options, async (updatedOptions) => {
      this.ensureValid(await this.fetchKey(updatedOptions), KnownKeyOperations.Sign);
      const provider = await this.getProvider("signData", algorithm2, updatedOptions);
      try {
        return provider.signData(algorithm2, data, updatedOptions);
      } catch (err) {
        if (this.remoteProvider) {
          return this.remoteProvider.signData(algorithm2, data, options);
        }
        throw err;
      }
    });
  }
  /**
   * Verify the signed block of data
   *
   * Example usage:
   * ```ts snippet:ReadmeSampleVerifyData
   * import { DefaultAzureCredential } from "@azure/identity";
   * import { KeyClient, CryptographyClient } from "@azure/keyvault-keys";
   *
   * const credential = new DefaultAzureCredential();
   *
   * const vaultName = "<YOUR KEYVAULT NAME>";
   * const url = `https://${vaultName}.vault.azure.net`;
   *
   * const client = new KeyClient(url, credential);
   *
   * const myKey = await client.createKey("MyKey", "RSA");
   * const cryptographyClient = new CryptographyClient(myKey, credential);
   *
   * const buffer = Buffer.from("My Message");
   *
   * const signResult = await cryptographyClient.signData("RS256", buffer);
   * console.log("sign result: ", signResult.result);
   *
   * const verifyResult = await cryptographyClient.verifyData("RS256", buffer, signResult.result);
   * console.log("verify result: ", verifyResult.result);
   * ```
   * @param algorithm - The algorithm to use to verify with.
   * @param data - The signed block of data to verify.
   * @param signature - The signature to verify the block against.
   * @param options - Additional options.
   */
  verifyData(algorithm2, data, signature, options = {}) {
    return tracingClient.withSpan("CryptographyClient.verifyData", options, async (updatedOptions) => {
      this.ensureValid(await this.fetchKey(updatedOptions), KnownKeyOperations.Verify);
      const provider = await this.getProvider("verifyData", algorithm2, updatedOptions);
      try {
        return provider.verifyData(algorithm2, data, signature, updatedOptions);
      } catch (err) {
        if (this.remoteProvider) {
          return this.remoteProvider.verifyData(algorithm2, data, signature, updatedOptions);
        }
        throw err;
      }
    });
  }
  /**
   * Retrieves the {@link JsonWebKey} from the Key Vault, if possible. Returns undefined if the key could not be retrieved due to insufficient permissions.
   * @param options - The additional options.
   */
  async getKeyMaterial(options) {
    const key = await this.fetchKey(options);
    switch (key.kind) {
      case "JsonWebKey":
        return key.value;
      case "KeyVaultKey":
        return key.value.key;
      default:
        return void 0;
    }
  }
  /**
   * Returns the underlying key used for cryptographic operations.
   * If needed, attempts to fetch the key from KeyVault and exchanges the ID for the actual key.
   * @param options - The additional options.
   */
  async fetchKey(options) {
    if (this.key.kind === "identifier") {
      let key;
      try {
        key = await this.remoteProvider.getKey(options);
      } catch (e) {
        if (isRestError(e) && e.statusCode === 403) {
          logger.verbose(`Permission denied to get key ${this.key.value}. Falling back to remote operation.`);
          this.key = { kind: "remoteOnlyIdentifier", value: this.key.value };
        } else {
          throw e;
        }
      }
      if (key) {
        this.key = { kind: "KeyVaultKey", value: key };
      }
    }
    return this.key;
  }
  providers;
  /**
   * Gets the provider that support this algorithm and operation.
   * The available providers are ordered by priority such that the first provider that supports this
   * operation is the one we should use.
   * @param operation - The {@link KeyOperation}.
   * @param algorithm - The algorithm to use.
   */
  async getProvider(operation, algorithm2, options) {
    if (!this.providers) {
      const keyMaterial = await this.getKeyMaterial(options);
      this.providers = [];
      if (keyMaterial) {
        this.providers.push(new RsaCryptographyProvider(keyMaterial), new AesCryptographyProvider(keyMaterial));
      }
      if (this.remoteProvider) {
        this.providers.push(this.remoteProvider);
      }
    }
    const providers = this.providers.filter((p) => p.isSupported(algorithm2, operation));
    if (providers.length === 0) {
      throw new Error(`Unable to support operation: "${operation}" with algorithm: "${algorithm2}" ${this.key.kind === "JsonWebKey" ? "using a local JsonWebKey" : ""}`);
    }
    return providers[0];
  }
  ensureValid(key, operation) {
    if (key.kind === "KeyVaultKey") {
      const keyOps = key.value.keyOperations;
      const { notBefore, expiresOn } = key.value.properties;
      const now = /* @__PURE__ */ new Date();
      if (notBefore && now < notBefore) {
        throw new Error(`Key ${key.value.id} can't be used before ${notBefore.toISOString()}`);
      }
      if (expiresOn && now > expiresOn) {
        throw new Error(`Key ${key.value.id} expired at ${expiresOn.toISOString()}`);
      }
      if (operation && keyOps && !keyOps?.includes(operation)) {
        throw new Error(`Operation ${operation} is not supported on key ${key.value.id}`);
      }
    } else if (key.kind === "JsonWebKey") {
      if (operation && key.value.keyOps && !key.value.keyOps?.includes(operation)) {
        throw new Error(`Operation ${operation} is not supported on key ${key.value.kid}`);
      }
    }
  }
};

// node_modules/@azure/keyvault-keys/dist/esm/index.js
var KeyClient = class {
  /**
   * The base URL to the vault
   */
  vaultUrl;
  /**
   * A reference to the auto-generated Key Vault HTTP client.
   */
  client;
  /**
   * A reference to the credential that was used to construct this client.
   * Later used to instantiate a {@link CryptographyClient} with the same credential.
   */
  credential;
  /**
   * Creates an instance of KeyClient.
   *
   * Example usage:
   * ```ts snippet:ReadmeSampleCreateClient
   * import { DefaultAzureCredential } from "@azure/identity";
   * import { KeyClient } from "@azure/keyvault-keys";
   *
   * const credential = new DefaultAzureCredential();
   *
   * // Build the URL to reach your key vault
   * const vaultName = "<YOUR KEYVAULT NAME>";
   * const url = `https://${vaultName}.vault.azure.net`; // or `https://${vaultName}.managedhsm.azure.net` for managed HSM.
   *
   * // Lastly, create our keys client and connect to the service
   * const client = new KeyClient(url, credential);
   * ```
   * @param vaultUrl - the URL of the Key Vault. It should have this shape: `https://${your-key-vault-name}.vault.azure.net`. You should validate that this URL references a valid Key Vault or Managed HSM resource. See https://aka.ms/azsdk/blog/vault-uri for details.
   * @param credential - An object that implements the `TokenCredential` interface used to authenticate requests to the service. Use the \@azure/identity package to create a credential that suits your needs.
   * @param pipelineOptions - Pipeline options used to configure Key Vault API requests. Omit this parameter to use the default pipeline configuration.
   */
  constructor(vaultUrl, credential, pipelineOptions = {}) {
    this.vaultUrl = vaultUrl;
    const libInfo = `azsdk-js-keyvault-keys/${SDK_VERSION}`;
    const userAgentOptions = pipelineOptions.userAgentOptions;
    pipelineOptions.userAgentOptions = {
      userAgentPrefix: userAgentOptions && userAgentOptions.userAgentPrefix ? `${userAgentOptions.userAgentPrefix} ${libInfo}` : libInfo
    };
    const internalPipelineOptions = {
      ...pipelineOptions,
      apiVersion: pipelineOptions.serviceVersion || LATEST_API_VERSION,
      loggingOptions: {
        logger: logger.info,
        additionalAllowedHeaderNames: [
          "x-ms-keyvault-region",
          "x-ms-keyvault-network-info",
          "x-ms-keyvault-service-version"
        ]
      }
    };
    this.credential = credential;
    this.client = new KeyVaultClient(vaultUrl, credential, internalPipelineOptions);
    this.client.pipeline.removePolicy({ name: bearerTokenAuthenticationPolicyName });
    this.client.pipeline.addPolicy(keyVaultAuthenticationPolicy(credential, pipelineOptions));
    this.client.pipeline.addPolicy({
      name: "ContentTypePolicy",
      sendRequest(request, next) {
        const contentType = request.headers.get("Content-Type") ?? "";
        if (contentType.startsWith("application/json")) {
          request.headers.set("Content-Type", "application/json");
        }
        return next(request);
      }
    });
  }
  /**
   * The create key operation can be used to create any key type in Azure Key Vault. If the named key
   * already exists, Azure Key Vault creates a new version of the key. It requires the keys/create
   * permission.
   *
   * Example usage:
   * ```ts snippet:ReadmeSampleCreateKey
   * import { DefaultAzureCredential } from "@azure/identity";
   * import { KeyClient } from "@azure/keyvault-keys";
   *
   * const credential = new DefaultAzureCredential();
   *
   * const vaultName = "<YOUR KEYVAULT NAME>";
   * const url = `https://${vaultName}.vault.azure.net`;
   *
   * const client = new KeyClient(url, credential);
   *
   * const keyName = "MyKeyName";
   * const result = await client.createKey(keyName, "RSA");
   * console.log("result: ", result);
   * ```
   * Creates a new key, stores it, then returns key parameters and properties to the client.
   * @param name - The name of the key.
   * @param keyType - The type of the key. One of the following: 'EC', 'EC-HSM', 'RSA', 'RSA-HSM', 'oct'.
   * @param options - The optional parameters.
   */
  createKey(name, keyType, options = {}) {
    return tracingClient.withSpan("KeyClient.createKey", options, async (updatedOptions) => {
      const response = await this.client.createKey(name, {
        kty: keyType,
        curve: options?.curve,
        keyAttributes: {
          enabled: options?.enabled,
          notBefore: options?.notBefore,
          expires: options?.expiresOn,
          exportable: options?.exportable
        },
        keyOps: options?.keyOps,
        keySize: options?.keySize,
        releasePolicy: options?.releasePolicy,
        tags: options?.tags
      }, updatedOptions);
      return getKeyFromKeyBundle(response);
    });
  }
  /**
   * The createEcKey method creates a new elliptic curve key in Azure Key Vault. If the named key
   * already exists, Azure Key Vault creates a new version of the key. It requires the keys/create
   * permission.
   *
   * Example usage:
   * ```ts snippet:ReadmeSampleCreateEcKey
   * import { DefaultAzureCredential } from "@azure/identity";
   * import { KeyClient } from "@azure/keyvault-keys";
   *
   * const credential = new DefaultAzureCredential();
   *
   * const vaultName = "<YOUR KEYVAULT NAME>";
   * const url = `https://${vaultName}.vault.azure.net`;
   *
   * const client = new KeyClient(url, credential);
   *
   * const keyName = "MyKeyName";
   * const result = await client.createEcKey(keyName, { curve: "P-256" });
   * console.log("result: ", result);
   * ```
   * Creates a new key, stores it, then returns key parameters and properties to the client.
   * @param name - The name of the key.
   * @param options - The optional parameters.
   */
  async createEcKey(name, options) {
    const keyType = options?.hsm ? KnownJsonWebKeyType.ECHSM : KnownJsonWebKeyType.EC;
    return this.createKey(name, keyType, options);
  }
  /**
   * The createRSAKey method creates a new RSA key in Azure Key Vault. If the named key
   * already exists, Azure Key Vault creates a new version of the key. It requires the keys/create
   * permission.
   *
   * Example usage:
   * ```ts snippet:ReadmeSampleCreateRsaKey
   * import { DefaultAzureCredential } from "@azure/identity";
   * import { KeyClient } from "@azure/keyvault-keys";
   *
   * const credential = new DefaultAzureCredential();
   *
   * const vaultName = "<YOUR KEYVAULT NAME>";
   * const url = `https://${vaultName}.vault.azure.net`;
   *
   * const client = new KeyClient(url, credential);
   *
   * const keyName = "MyKeyName";
   * const result = await client.createRsaKey("MyKey", { keySize: 2048 });
   * console.log("result: ", result);
   * ```
   * Creates a new key, stores it, then returns key parameters and properties to the client.
   * @param name - The name of the key.
   * @param options - The optional parameters.
   */
  async createRsaKey(name, options) {
    const keyType = options?.hsm ? KnownJsonWebKeyType.RSAHSM : KnownJsonWebKeyType.RSA;
    return this.createKey(name, keyType, options);
  }
  /**
   * The createOctKey method creates a new OCT key in Azure Key Vault. If the named key
   * already exists, Azure Key Vault creates a new version of the key. It requires the keys/create
   * permission.
   *
   * Example usage:
   * ```ts snippet:ReadmeSampleCreateOctKey
   * import { DefaultAzureCredential } from "@azure/identity";
   * import { KeyClient } from "@azure/keyvault-keys";
   *
   * const credential = new DefaultAzureCredential();
   *
   * const vaultName = "<YOUR KEYVAULT NAME>";
   * const url = `https://${vaultName}.vault.azure.net`;
   *
   * const client = new KeyClient(url, credential);
   *
   * const keyName = "MyKeyName";
   * const result = await client.createOctKey("MyKey", { hsm: true });
   * console.log("result: ", result);
   * ```
   * Creates a new key, stores it, then returns key parameters and properties to the client.
   * @param name - The name of the key.
   * @param options - The optional parameters.
   */
  async createOctKey(name, options) {
    const keyType = options?.hsm ? KnownJsonWebKeyType.OctHSM : KnownJsonWebKeyType.Oct;
    return this.createKey(name, keyType, options);
  }
  /**
   * The import key operation may be used to import any key type into an Azure Key Vault. If the
   * named key already exists, Azure Key Vault creates a new version of the key. This operation
   * requires the keys/import permission.
   *
   * Example usage:
   * ```ts snippet:ReadmeSampleImportKey
   * import { DefaultAzureCredential } from "@azure/identity";
   * import { KeyClient } from "@azure/keyvault-keys";
   *
   * const credential = new DefaultAzureCredential();
   *
   * const vaultName = "<YOUR KEYVAULT NAME>";
   * const url = `https://${vaultName}.vault.azure.net`;
   *
   * const client = new KeyClient(url, credential);
   *
   * const jsonWebKey = {
   *   kty: "RSA",
   *   kid: "test-key-123",
   *   use: "sig",
   *   alg: "RS256",
   *   n: new Uint8Array([112, 34, 56, 98, 123, 244, 200, 99]),
   *   e: new Uint8Array([1, 0, 1]),
   *   d: new Uint8Array([45, 67, 89, 23, 144, 200, 76, 233]),
   *   p: new Uint8Array([34, 89, 100, 77, 204, 56, 29, 77]),
   *   q: new Uint8Array([78, 99, 201, 45, 188, 34, 67, 90]),
   *   dp: new Uint8Array([23, 45, 78, 56, 200, 144, 32, 67]),
   *   dq: new Uint8Array([12, 67, 89, 144, 99, 56, 23, 45]),
   *   qi: new Uint8Array([78, 90, 45, 201, 34, 67, 120, 55]),
   * };
   *
   * const result = await client.importKey("MyKey", jsonWebKey);
   * ```
   * Imports an externally created key, stores it, and returns key parameters and properties
   * to the client.
   * @param name - Name for the imported key.
   * @param key - The JSON web key.
   * @param options - The optional parameters.
   */
  importKey(name, key, options = {}) {
    return tracingClient.withSpan(`KeyClient.importKey`, options, async (updatedOptions) => {
      const { enabled, notBefore, expiresOn: expires, exportable, releasePolicy, tags } = options;
      const keyAttributes = {
        enabled,
        notBefore,
        expires,
        exportable
      };
      const parameters = {
        key,
        hsm: options?.hardwareProtected,
        keyAttributes,
        releasePolicy,
        tags
      };
      const response = await this.client.importKey(name, parameters, updatedOptions);
      return getKeyFromKeyBundle(response);
    });
  }
  /**
   * Gets a {@link CryptographyClient} for the given key.
   *
   * Example usage:
   * ```ts snippet:ReadmeSampleGetCryptographyClient
   * import { DefaultAzureCredential } from "@azure/identity";
   * import { KeyClient } from "@azure/keyvault-keys";
   *
   * const credential = new DefaultAzureCredential();
   *
   * const vaultName = "<YOUR KEYVAULT NAME>";
   * const url = `https://${vaultName}.vault.azure.net`;
   *
   * const client = new KeyClient(url, credential);
   *
   * // Get a cryptography client for a given key
   * const cryptographyClient = client.getCryptographyClient("MyKey");
   * ```
   * @param name - The name of the key used to perform cryptographic operations.
   * @param version - Optional version of the key used to perform cryptographic operations.
   * @returns - A {@link CryptographyClient} using the same options, credentials, and http client as this {@link KeyClient}
   */
  getCryptographyClient(keyName, options) {
    const keyUrl = new URL(["keys", keyName, options?.keyVersion].filter(Boolean).join("/"), this.vaultUrl);
    const constructorOptions = {
      generatedClient: this.client
    };
    const cryptoClient = new CryptographyClient(keyUrl.toString(), this.credential, constructorOptions);
    return cryptoClient;
  }
  /**
   * The delete operation applies to any key stored in Azure Key Vault. Individual versions
   * of a key can not be deleted, only all versions of a given key at once.
   *
   * This function returns a Long Running Operation poller that allows you to wait indefinitely until the key is deleted.
   *
   * This operation requires the keys/delete permission.
   *
   * Example usage:
   * ```ts snippet:ReadmeSampleDeleteKey
   * import { DefaultAzureCredential } from "@azure/identity";
   * import { KeyClient } from "@azure/keyvault-keys";
   *
   * const credential = new DefaultAzureCredential();
   *
   * const vaultName = "<YOUR KEYVAULT NAME>";
   * const url = `https://${vaultName}.vault.azure.net`;
   *
   * const client = new KeyClient(url, credential);
   *
   * const keyName = "MyKeyName";
   *
   * const poller = await client.beginDeleteKey(keyName);
   * await poller.pollUntilDone();
   * ```
   * Deletes a key from a specified key vault.
   * @param name - The name of the key.
   * @param options - The optional parameters.
   */
  async beginDeleteKey(name, options = {}) {
    const poller = new DeleteKeyPoller({
      name,
      client: this.client,
      intervalInMs: options.intervalInMs,
      resumeFrom: options.resumeFrom,
      operationOptions: options
    });
    await poller.poll();
    return poller;
  }
  updateKeyProperties(...args) {
    const [name, keyVersion, options] = this.disambiguateUpdateKeyPropertiesArgs(args);
    return tracingClient.withSpan(`KeyClient.updateKeyProperties`, options, async (updatedOptions) => {
      const response = await this.client.updateKey(name, keyVersion, {
        keyAttributes: {
          enabled: options?.enabled,
          notBefore: options?.notBefore,
          expires: options?.expiresOn
        },
        keyOps: options?.keyOps,
        releasePolicy: options?.releasePolicy,
        tags: options?.tags
      }, updatedOptions);
      return getKeyFromKeyBundle(response);
    });
  }
  /**
   * Standardizes an overloaded arguments collection for the updateKeyProperties method.
   *
   * @param args - The arguments collection.
   * @returns - The standardized arguments collection.
   */
  disambiguateUpdateKeyPropertiesArgs(args) {
    if (typeof args[1] === "string") {
      return [args[0], args[1], args[2] || {}];
    } else {
      return [args[0], "", args[1] || {}];
    }
  }
  /**
   * The getKey method gets a specified key and is applicable to any key stored in Azure Key Vault.
   * This operation requires the keys/get permission.
   *
   * Example usage:
   * ```ts snippet:ReadmeSampleGetKey
   * import { DefaultAzureCredential } from "@azure/identity";
   * import { KeyClient } from "@azure/keyvault-keys";
   *
   * const credential = new DefaultAzureCredential();
   *
   * const vaultName = "<YOUR KEYVAULT NAME>";
   * const url = `https://${vaultName}.vault.azure.net`;
   *
   * const client = new KeyClient(url, credential);
   *
   * const keyName = "MyKeyName";
   *
   * const latestKey = await client.getKey(keyName);
   * console.log(`Latest version of the key ${keyName}: `, latestKey);
   *
   * const specificKey = await client.getKey(keyName, { version: latestKey.properties.version! });
   * console.log(`The key ${keyName} at the version ${latestKey.properties.version!}: `, specificKey);
   * ```
   * Get a specified key from a given key vault.
   * @param name - The name of the key.
   * @param options - The optional parameters.
   */
  getKey(name, options = {}) {
    return tracingClient.withSpan(`KeyClient.getKey`, options, async (updatedOptions) => {
      const response = await this.client.getKey(name, options.version || "", updatedOptions);
      return getKeyFromKeyBundle(response);
    });
  }
  /**
   * The getKeyAttestation method gets a specified key and its attestation blob and is applicable to any key stored in Azure Key Vault Managed HSM.
   * This operation requires the keys/get permission.
   *
   * Example usage:
   * ```ts snippet:ReadmeSampleGetKeyAttestation
   * import { DefaultAzureCredential } from "@azure/identity";
   * import { KeyClient } from "@azure/keyvault-keys";
   *
   * const credential = new DefaultAzureCredential();
   *
   * const vaultName = "<YOUR KEYVAULT MANAGED HSM NAME>";
   * const url = `https://${vaultName}.managedhsm.azure.net`;
   *
   * const client = new KeyClient(url, credential);
   *
   * const keyName = "MyKeyName";
   *
   * const latestKey = await client.getKeyAttestation(keyName);
   * console.log(`Latest version of the key ${keyName}: `, latestKey);
   *
   * const specificKey = await client.getKeyAttestation(keyName, {
   *   version: latestKey.properties.version!,
   * });
   * console.log(`The key ${keyName} at the version ${latestKey.properties.version!}: `, specificKey);
   * ```
   * Get a specified key from a given key vault.
   * @param name - The name of the key.
   * @param options - The optional parameters.
   */
  getKeyAttestation(name, options = {}) {
    return tracingClient.withSpan(`KeyClient.getKeyAttestation`, options, async (updatedOptions) => {
      const response = await this.client.getKeyAttestation(name, updatedOptions.version, updatedOptions);
      return getKeyFromKeyBundle(response);
    });
  }
  /**
   * The getDeletedKey method returns the specified deleted key along with its properties.
   * This operation requires the keys/get permission.
   *
   * Example usage:
   * ```ts snippet:ReadmeSampleGetDeletedKey
   * import { DefaultAzureCredential } from "@azure/identity";
   * import { KeyClient } from "@azure/keyvault-keys";
   *
   * const credential = new DefaultAzureCredential();
   *
   * const vaultName = "<YOUR KEYVAULT NAME>";
   * const url = `https://${vaultName}.vault.azure.net`;
   *
   * const client = new KeyClient(url, credential);
   *
   * const keyName = "MyKeyName";
   *
   * await client.getDeletedKey(keyName);
   * ```
   * Gets the specified deleted key.
   * @param name - The name of the key.
   * @param options - The optional parameters.
   */
  getDeletedKey(name, options = {}) {
    return tracingClient.withSpan(`KeyClient.getDeletedKey`, options, async (updatedOptions) => {
      const response = await this.client.getDeletedKey(name, updatedOptions);
      return getKeyFromKeyBundle(response);
    });
  }
  /**
   * The purge deleted key operation removes the key permanently, without the possibility of
   * recovery. This operation can only be enabled on a soft-delete enabled vault. This operation
   * requires the keys/purge permission.
   *
   * Example usage:
   * ```ts snippet:ReadmeSamplePurgeDeletedKey
   * import { DefaultAzureCredential } from "@azure/identity";
   * import { KeyClient } from "@azure/keyvault-keys";
   *
   * const credential = new DefaultAzureCredential();
   *
   * const vaultName = "<YOUR KEYVAULT NAME>";
   * const url = `https://${vaultName}.vault.azure.net`;
   *
   * const client = new KeyClient(url, credential);
   *
   * const keyName = "MyKeyName";
   *
   * const deletePoller = await client.beginDeleteKey(keyName);
   * await deletePoller.pollUntilDone();
   *
   * await client.purgeDeletedKey(keyName);
   * ```
   * Permanently deletes the specified key.
   * @param name - The name of the key.
   * @param options - The optional parameters.
   */
  purgeDeletedKey(name, options = {}) {
    return tracingClient.withSpan(`KeyClient.purgeDeletedKey`, options, async (updatedOptions) => {
      await this.client.purgeDeletedKey(name, updatedOptions);
    });
  }
  /**
   * Recovers the deleted key in the specified vault. This operation can only be performed on a
   * soft-delete enabled vault.
   *
   * This function returns a Long Running Operation poller that allows you to wait indefinitely until the deleted key is recovered.
   *
   * This operation requires the keys/recover permission.
   *
   * Example usage:
   * ```ts snippet:ReadmeSampleRecoverDeletedKey
   * import { DefaultAzureCredential } from "@azure/identity";
   * import { KeyClient } from "@azure/keyvault-keys";
   *
   * const credential = new DefaultAzureCredential();
   *
   * const vaultName = "<YOUR KEYVAULT NAME>";
   * const url = `https://${vaultName}.vault.azure.net`;
   *
   * const client = new KeyClient(url, credential);
   *
   * const keyName = "MyKeyName";
   *
   * const deletePoller = await client.beginDeleteKey(keyName);
   * await deletePoller.pollUntilDone();
   *
   * const recoverPoller = await client.beginRecoverDeletedKey(keyName);
   * const recoveredKey = await recoverPoller.pollUntilDone();
   * ```
   * Recovers the deleted key to the latest version.
   * @param name - The name of the deleted key.
   * @param options - The optional parameters.
   */
  async beginRecoverDeletedKey(name, options = {}) {
    const poller = new RecoverDeletedKeyPoller({
      name,
      client: this.client,
      intervalInMs: options.intervalInMs,
      resumeFrom: options.resumeFrom,
      operationOptions: options
    });
    await poller.poll();
    return poller;
  }
  /**
   * Requests that a backup of the specified key be downloaded to the client. All versions of the
   * key will be downloaded. This operation requires the keys/backup permission.
   *
   * Example usage:
   * ```ts snippet:ReadmeSampleBackupKey
   * import { DefaultAzureCredential } from "@azure/identity";
   * import { KeyClient } from "@azure/keyvault-keys";
   *
   * const credential = new DefaultAzureCredential();
   *
   * const vaultName = "<YOUR KEYVAULT NAME>";
   * const url = `https://${vaultName}.vault.azure.net`;
   *
   * const client = new KeyClient(url, credential);
   *
   * const keyName = "MyKeyName";
   *
   * const backupContents = await client.backupKey(keyName);
   * ```
   * Backs up the specified key.
   * @param name - The name of the key.
   * @param options - The optional parameters.
   */
  backupKey(name, options = {}) {
    return tracingClient.withSpan(`KeyClient.backupKey`, options, async (updatedOptions) => {
      const response = await this.client.backupKey(name, updatedOptions);
      return response.value;
    });
  }
  /**
   * Restores a backed up key, and all its versions, to a vault. This operation requires the
   * keys/restore permission.
   *
   * Example usage:
   * ```ts snippet:ReadmeSampleRestoreKeyBackup
   * import { DefaultAzureCredential } from "@azure/identity";
   * import { KeyClient } from "@azure/keyvault-keys";
   *
   * const credential = new DefaultAzureCredential();
   *
   * const vaultName = "<YOUR KEYVAULT NAME>";
   * const url = `https://${vaultName}.vault.azure.net`;
   *
   * const client = new KeyClient(url, credential);
   *
   * const keyName = "MyKeyName";
   *
   * const backupContents = await client.backupKey(keyName);
   *
   * const key = await client.restoreKeyBackup(backupContents);
   * ```
   * Restores a backed up key to a vault.
   * @param backup - The backup blob associated with a key bundle.
   * @param options - The optional parameters.
   */
  async restoreKeyBackup(backup, options = {}) {
    return tracingClient.withSpan(`KeyClient.restoreKeyBackup`, options, async (updatedOptions) => {
      const response = await this.client.restoreKey({ keyBundleBackup: backup }, updatedOptions);
      return getKeyFromKeyBundle(response);
    });
  }
  /**
   * Gets the requested number of bytes containing random values from a managed HSM.
   * This operation requires the managedHsm/rng permission.
   *
   * Example usage:
   * ```ts snippet:ReadmeSampleGetRandomBytes
   * import { DefaultAzureCredential } from "@azure/identity";
   * import { KeyClient } from "@azure/keyvault-keys";
   *
   * const credential = new DefaultAzureCredential();
   *
   * const vaultName = "<YOUR KEYVAULT NAME>";
   * const url = `https://${vaultName}.vault.azure.net`;
   *
   * const client = new KeyClient(url, credential);
   *
   * const bytes = await client.getRandomBytes(10);
   * ```
   * @param count - The number of bytes to generate between 1 and 128 inclusive.
   * @param options - The optional parameters.
   */
  getRandomBytes(count, options = {}) {
    return tracingClient.withSpan("KeyClient.getRandomBytes", options, async (updatedOptions) => {
      const response = await this.client.getRandomBytes({ count }, updatedOptions);
      return response.value;
    });
  }
  /**
   * Rotates the key based on the key policy by generating a new version of the key. This operation requires the keys/rotate permission.
   *
   * Example usage:
   * ```ts snippet:ReadmeSampleKeyRotation
   * import { DefaultAzureCredential } from "@azure/identity";
   * import { KeyClient } from "@azure/keyvault-keys";
   *
   * const credential = new DefaultAzureCredential();
   *
   * const vaultName = "<YOUR KEYVAULT NAME>";
   * const url = `https://${vaultName}.vault.azure.net`;
   *
   * const client = new KeyClient(url, credential);
   *
   * const keyName = "MyKeyName";
   *
   * // Set the key's automated rotation policy to rotate the key 30 days before expiry.
   * const policy = await client.updateKeyRotationPolicy(keyName, {
   *   lifetimeActions: [
   *     {
   *       action: "Rotate",
   *       timeBeforeExpiry: "P30D",
   *     },
   *   ],
   *   // You may also specify the duration after which any newly rotated key will expire.
   *   // In this case, any new key versions will expire after 90 days.
   *   expiresIn: "P90D",
   * });
   *
   * // You can get the current key rotation policy of a given key by calling the getKeyRotationPolicy method.
   * const currentPolicy = await client.getKeyRotationPolicy(keyName);
   *
   * // Finally, you can rotate a key on-demand by creating a new version of the given key.
   * const rotatedKey = await client.rotateKey(keyName);
   * ```
   *
   * @param name - The name of the key to rotate.
   * @param options - The optional parameters.
   */
  rotateKey(name, options = {}) {
    return tracingClient.withSpan("KeyClient.rotateKey", options, async (updatedOptions) => {
      const key = await this.client.rotateKey(name, updatedOptions);
      return getKeyFromKeyBundle(key);
    });
  }
  /**
   * Releases a key from a managed HSM.
   *
   * The release key operation is applicable to all key types. The operation requires the key to be marked exportable and the keys/release permission.
   *
   * Example usage:
   * ```ts snippet:ReadmeSampleReleaseKey
   * import { DefaultAzureCredential } from "@azure/identity";
   * import { KeyClient } from "@azure/keyvault-keys";
   *
   * const credential = new DefaultAzureCredential();
   *
   * const vaultName = "<YOUR KEYVAULT NAME>";
   * const url = `https://${vaultName}.vault.azure.net`;
   *
   * const client = new KeyClient(url, credential);
   *
   * const keyName = "MyKeyName";
   *
   * const result = await client.releaseKey("myKey", "<attestation-target>");
   * ```
   *
   * @param name - The name of the key.
   * @param targetAttestationToken - The attestation assertion for the target of the key release.
   * @param options - The optional parameters.
   */
  releaseKey(name, targetAttestationToken, options = {}) {
    return tracingClient.withSpan("KeyClient.releaseKey", options, async (updatedOptions) => {
      const { nonce, algorithm: algorithm2, ...rest } = updatedOptions;
      const result = await this.client.release(name, updatedOptions.version, {
        targetAttestationToken,
        enc: algorithm2,
        nonce
      }, rest);
      return { value: result.value };
    });
  }
  /**
   * Gets the rotation policy of a Key Vault Key.
   * By default, all keys have a policy that will notify 30 days before expiry.
   *
   * This operation requires the keys/get permission.
   * Example usage:
   * ```ts snippet:ReadmeSampleGetKeyRotationPolicy
   * import { DefaultAzureCredential } from "@azure/identity";
   * import { KeyClient } from "@azure/keyvault-keys";
   *
   * const credential = new DefaultAzureCredential();
   *
   * const vaultName = "<YOUR KEYVAULT NAME>";
   * const url = `https://${vaultName}.vault.azure.net`;
   *
   * const client = new KeyClient(url, credential);
   *
   * const keyName = "MyKeyName";
   *
   * const result = await client.getKeyRotationPolicy(keyName);
   * ```
   *
   * @param keyName - The name of the key.
   * @param options - The optional parameters.
   */
  getKeyRotationPolicy(keyName, options = {}) {
    return tracingClient.withSpan("KeyClient.getKeyRotationPolicy", options, async () => {
      const policy = await this.client.getKeyRotationPolicy(keyName);
      return keyRotationTransformations.generatedToPublic(policy);
    });
  }
  /**
   * Updates the rotation policy of a Key Vault Key.
   * This operation requires the keys/update permission.
   *
   * Example usage:
   * ```ts snippet:ReadmeSampleUpdateKeyRotationPolicy
   * import { DefaultAzureCredential } from "@azure/identity";
   * import { KeyClient } from "@azure/keyvault-keys";
   *
   * const credential = new DefaultAzureCredential();
   *
   * const vaultName = "<YOUR KEYVAULT NAME>";
   * const url = `https://${vaultName}.vault.azure.net`;
   *
   * const client = new KeyClient(url, credential);
   *
   * const keyName = "MyKeyName";
   *
   * const myPolicy = await client.getKeyRotationPolicy(keyName);
   *
   * const setPolicy = await client.updateKeyRotationPolicy(keyName, myPolicy);
   * ```
   *
   * @param keyName - The name of the key.
   * @param policyProperties - The {@link KeyRotationPolicyProperties} for the policy.
   * @param options - The optional parameters.
   */
  updateKeyRotationPolicy(keyName, policy, options = {}) {
    return tracingClient.withSpan("KeyClient.updateKeyRotationPolicy", options, async (updatedOptions) => {
      const result = await this.client.updateKeyRotationPolicy(keyName, keyRotationTransformations.propertiesToGenerated(policy), updatedOptions);
      return keyRotationTransformations.generatedToPublic(result);
    });
  }
  /**
   * Iterates all versions of the given key in the vault. The full key identifier, properties, and tags are provided
   * in the response. This operation requires the keys/list permission.
   *
   * Example usage:
   * ```ts snippet:ReadmeSampleListKeys
   * import { DefaultAzureCredential } from "@azure/identity";
   * import { KeyClient } from "@azure/keyvault-keys";
   *
   * const credential = new DefaultAzureCredential();
   *
   * const vaultName = "<YOUR KEYVAULT NAME>";
   * const url = `https://${vaultName}.vault.azure.net`;
   *
   * const client = new KeyClient(url, credential);
   *
   * const keyName = "MyKeyName";
   *
   * for await (const keyProperties of client.listPropertiesOfKeys()) {
   *   console.log("Key properties: ", keyProperties);
   * }
   *
   * for await (const deletedKey of client.listDeletedKeys()) {
   *   console.log("Deleted: ", deletedKey);
   * }
   *
   * for await (const versionProperties of client.listPropertiesOfKeyVersions(keyName)) {
   *   console.log("Version properties: ", versionProperties);
   * }
   * ```
   * @param name - Name of the key to fetch versions for
   * @param options - The optional parameters.
   */
  listPropertiesOfKeyVersions(name, options = {}) {
    return mapPagedAsyncIterable(options, (mappedOptions) => this.client.getKeyVersions(name, mappedOptions), getKeyPropertiesFromKeyItem);
  }
  /**
   * Iterates the latest version of all keys in the vault.  The full key identifier and properties are provided
   * in the response. No values are returned for the keys. This operations requires the keys/list permission.
   *
   * Example usage:
   * ```ts snippet:ReadmeSampleListKeys
   * import { DefaultAzureCredential } from "@azure/identity";
   * import { KeyClient } from "@azure/keyvault-keys";
   *
   * const credential = new DefaultAzureCredential();
   *
   * const vaultName = "<YOUR KEYVAULT NAME>";
   * const url = `https://${vaultName}.vault.azure.net`;
   *
   * const client = new KeyClient(url, credential);
   *
   * const keyName = "MyKeyName";
   *
   * for await (const keyProperties of client.listPropertiesOfKeys()) {
   *   console.log("Key properties: ", keyProperties);
   * }
   *
   * for await (const deletedKey of client.listDeletedKeys()) {
   *   console.log("Deleted: ", deletedKey);
   * }
   *
   * for await (const versionProperties of client.listPropertiesOfKeyVersions(keyName)) {
   *   console.log("Version properties: ", versionProperties);
   * }
   * ```
   * List all keys in the vault
   * @param options - The optional parameters.
   */
  listPropertiesOfKeys(options = {}) {
    return mapPagedAsyncIterable(options, this.client.getKeys.bind(this.client), getKeyPropertiesFromKeyItem);
  }
  /**
   * Iterates the deleted keys in the vault.  The full key identifier and properties are provided
   * in the response. No values are returned for the keys. This operations requires the keys/list permission.
   *
   * Example usage:
   * ```ts snippet:ReadmeSampleListKeys
   * import { DefaultAzureCredential } from "@azure/identity";
   * import { KeyClient } from "@azure/keyvault-keys";
   *
   * const credential = new DefaultAzureCredential();
   *
   * const vaultName = "<YOUR KEYVAULT NAME>";
   * const url = `https://${vaultName}.vault.azure.net`;
   *
   * const client = new KeyClient(url, credential);
   *
   * const keyName = "MyKeyName";
   *
   * for await (const keyProperties of client.listPropertiesOfKeys()) {
   *   console.log("Key properties: ", keyProperties);
   * }
   *
   * for await (const deletedKey of client.listDeletedKeys()) {
   *   console.log("Deleted: ", deletedKey);
   * }
   *
   * for await (const versionProperties of client.listPropertiesOfKeyVersions(keyName)) {
   *   console.log("Version properties: ", versionProperties);
   * }
   * ```
   * List all keys in the vault
   * @param options - The optional parameters.
   */
  listDeletedKeys(options = {}) {
    return mapPagedAsyncIterable(options, this.client.getDeletedKeys.bind(this.client), getDeletedKeyFromDeletedKeyItem);
  }
};

// node_modules/@azure/keyvault-secrets/dist/esm/logger.js
var logger4 = createClientLogger("keyvault-secrets");

// node_modules/@azure/keyvault-secrets/dist/esm/constants.js
var SDK_VERSION2 = "4.12.0";

// node_modules/@azure/keyvault-secrets/dist/esm/api/keyVaultContext.js
function createKeyVault2(endpointParam, credential, options = {}) {
  const endpointUrl = options.endpoint ?? options.baseUrl ?? String(endpointParam);
  const prefixFromOptions = options?.userAgentOptions?.userAgentPrefix;
  const userAgentInfo = `azsdk-js-keyvault-secrets/${SDK_VERSION2}`;
  const userAgentPrefix = prefixFromOptions ? `${prefixFromOptions} azsdk-js-api ${userAgentInfo}` : `azsdk-js-api ${userAgentInfo}`;
  const { apiVersion: _, ...updatedOptions } = {
    ...options,
    userAgentOptions: { userAgentPrefix },
    loggingOptions: { logger: options.loggingOptions?.logger ?? logger4.info },
    credentials: {
      scopes: options.credentials?.scopes ?? ["https://vault.azure.net/.default"]
    }
  };
  const clientContext = getClient2(endpointUrl, credential, updatedOptions);
  clientContext.pipeline.removePolicy({ name: "ApiVersionPolicy" });
  const apiVersion = options.apiVersion ?? "2026-04-01";
  clientContext.pipeline.addPolicy({
    name: "ClientApiVersionPolicy",
    sendRequest: (req, next) => {
      const url = new URL(req.url);
      if (!url.searchParams.get("api-version")) {
        req.url = `${req.url}${Array.from(url.searchParams.keys()).length > 0 ? "&" : "?"}api-version=${apiVersion}`;
      }
      return next(req);
    }
  });
  return { ...clientContext, apiVersion };
}

// node_modules/@azure/keyvault-secrets/dist/esm/models/models.js
function secretSetParametersSerializer(item) {
  return {
    value: item["value"],
    tags: item["tags"],
    contentType: item["contentType"],
    attributes: !item["secretAttributes"] ? item["secretAttributes"] : secretAttributesSerializer(item["secretAttributes"])
  };
}
function secretAttributesSerializer(item) {
  return {
    enabled: item["enabled"],
    nbf: !item["notBefore"] ? item["notBefore"] : item["notBefore"].getTime() / 1e3 | 0,
    exp: !item["expires"] ? item["expires"] : item["expires"].getTime() / 1e3 | 0
  };
}
function secretAttributesDeserializer(item) {
  return {
    enabled: item["enabled"],
    notBefore: !item["nbf"] ? item["nbf"] : new Date(item["nbf"] * 1e3),
    expires: !item["exp"] ? item["exp"] : new Date(item["exp"] * 1e3),
    created: !item["created"] ? item["created"] : new Date(item["created"] * 1e3),
    updated: !item["updated"] ? item["updated"] : new Date(item["updated"] * 1e3),
    recoverableDays: item["recoverableDays"],
    recoveryLevel: item["recoveryLevel"]
  };
}
var KnownDeletionRecoveryLevel2;
(function(KnownDeletionRecoveryLevel3) {
  KnownDeletionRecoveryLevel3["Purgeable"] = "Purgeable";
  KnownDeletionRecoveryLevel3["RecoverablePurgeable"] = "Recoverable+Purgeable";
  KnownDeletionRecoveryLevel3["Recoverable"] = "Recoverable";
  KnownDeletionRecoveryLevel3["RecoverableProtectedSubscription"] = "Recoverable+ProtectedSubscription";
  KnownDeletionRecoveryLevel3["CustomizedRecoverablePurgeable"] = "CustomizedRecoverable+Purgeable";
  KnownDeletionRecoveryLevel3["CustomizedRecoverable"] = "CustomizedRecoverable";
  KnownDeletionRecoveryLevel3["CustomizedRecoverableProtectedSubscription"] = "CustomizedRecoverable+ProtectedSubscription";
})(KnownDeletionRecoveryLevel2 || (KnownDeletionRecoveryLevel2 = {}));
function secretBundleDeserializer(item) {
  return {
    value: item["value"],
    id: item["id"],
    contentType: item["contentType"],
    attributes: !item["attributes"] ? item["attributes"] : secretAttributesDeserializer(item["attributes"]),
    tags: item["tags"],
    kid: item["kid"],
    managed: item["managed"],
    previousVersion: item["previousVersion"]
  };
}
function keyVaultErrorDeserializer2(item) {
  return {
    error: !item["error"] ? item["error"] : _keyVaultErrorErrorDeserializer2(item["error"])
  };
}
function _keyVaultErrorErrorDeserializer2(item) {
  return {
    code: item["code"],
    message: item["message"],
    innerError: !item["innererror"] ? item["innererror"] : _keyVaultErrorErrorDeserializer2(item["innererror"])
  };
}
function deletedSecretBundleDeserializer(item) {
  return {
    value: item["value"],
    id: item["id"],
    contentType: item["contentType"],
    attributes: !item["attributes"] ? item["attributes"] : secretAttributesDeserializer(item["attributes"]),
    tags: item["tags"],
    kid: item["kid"],
    managed: item["managed"],
    previousVersion: item["previousVersion"],
    recoveryId: item["recoveryId"],
    scheduledPurgeDate: !item["scheduledPurgeDate"] ? item["scheduledPurgeDate"] : new Date(item["scheduledPurgeDate"] * 1e3),
    deletedDate: !item["deletedDate"] ? item["deletedDate"] : new Date(item["deletedDate"] * 1e3)
  };
}
function secretUpdateParametersSerializer(item) {
  return {
    contentType: item["contentType"],
    attributes: !item["secretAttributes"] ? item["secretAttributes"] : secretAttributesSerializer(item["secretAttributes"]),
    tags: item["tags"]
  };
}
function _secretListResultDeserializer(item) {
  return {
    value: !item["value"] ? item["value"] : secretItemArrayDeserializer(item["value"]),
    nextLink: item["nextLink"]
  };
}
function secretItemArrayDeserializer(result) {
  return result.map((item) => {
    return secretItemDeserializer(item);
  });
}
function secretItemDeserializer(item) {
  return {
    id: item["id"],
    attributes: !item["attributes"] ? item["attributes"] : secretAttributesDeserializer(item["attributes"]),
    tags: item["tags"],
    contentType: item["contentType"],
    managed: item["managed"]
  };
}
function _deletedSecretListResultDeserializer(item) {
  return {
    value: !item["value"] ? item["value"] : deletedSecretItemArrayDeserializer(item["value"]),
    nextLink: item["nextLink"]
  };
}
function deletedSecretItemArrayDeserializer(result) {
  return result.map((item) => {
    return deletedSecretItemDeserializer(item);
  });
}
function deletedSecretItemDeserializer(item) {
  return {
    id: item["id"],
    attributes: !item["attributes"] ? item["attributes"] : secretAttributesDeserializer(item["attributes"]),
    tags: item["tags"],
    contentType: item["contentType"],
    managed: item["managed"],
    recoveryId: item["recoveryId"],
    scheduledPurgeDate: !item["scheduledPurgeDate"] ? item["scheduledPurgeDate"] : new Date(item["scheduledPurgeDate"] * 1e3),
    deletedDate: !item["deletedDate"] ? item["deletedDate"] : new Date(item["deletedDate"] * 1e3)
  };
}
function backupSecretResultDeserializer(item) {
  return {
    value: !item["value"] ? item["value"] : typeof item["value"] === "string" ? stringToUint8Array(item["value"], "base64url") : item["value"]
  };
}
function secretRestoreParametersSerializer(item) {
  return { value: uint8ArrayToString(item["secretBundleBackup"], "base64url") };
}
var KnownContentType;
(function(KnownContentType2) {
  KnownContentType2["PFX"] = "application/x-pkcs12";
  KnownContentType2["PEM"] = "application/x-pem-file";
})(KnownContentType || (KnownContentType = {}));
var KnownVersions2;
(function(KnownVersions3) {
  KnownVersions3["V75"] = "7.5";
  KnownVersions3["V76Preview2"] = "7.6-preview.2";
  KnownVersions3["V76"] = "7.6";
  KnownVersions3["V20250701"] = "2025-07-01";
  KnownVersions3["V20260401"] = "2026-04-01";
})(KnownVersions2 || (KnownVersions2 = {}));

// node_modules/@azure/keyvault-secrets/dist/esm/static-helpers/pagingHelpers.js
function buildPagedAsyncIterator2(client, getInitialResponse, processResponseBody, expectedStatuses, options = {}) {
  const itemName = options.itemName ?? "value";
  const nextLinkName = options.nextLinkName ?? "nextLink";
  const pagedResult = {
    getPage: async (pageLink) => {
      const result = pageLink === void 0 ? await getInitialResponse() : await client.pathUnchecked(pageLink).get();
      checkPagingRequest2(result, expectedStatuses);
      const results = await processResponseBody(result);
      const nextLink = getNextLink2(results, nextLinkName);
      const values = getElements2(results, itemName);
      return {
        page: values,
        nextPageLink: nextLink
      };
    },
    byPage: (settings) => {
      const { continuationToken } = settings ?? {};
      return getPageAsyncIterator2(pagedResult, {
        pageLink: continuationToken
      });
    }
  };
  return getPagedAsyncIterator2(pagedResult);
}
function getPagedAsyncIterator2(pagedResult) {
  const iter = getItemAsyncIterator2(pagedResult);
  return {
    next() {
      return iter.next();
    },
    [Symbol.asyncIterator]() {
      return this;
    },
    byPage: pagedResult?.byPage ?? ((settings) => {
      const { continuationToken } = settings ?? {};
      return getPageAsyncIterator2(pagedResult, {
        pageLink: continuationToken
      });
    })
  };
}
async function* getItemAsyncIterator2(pagedResult) {
  const pages = getPageAsyncIterator2(pagedResult);
  for await (const page of pages) {
    yield* page;
  }
}
async function* getPageAsyncIterator2(pagedResult, options = {}) {
  const { pageLink } = options;
  let response = await pagedResult.getPage(pageLink ?? pagedResult.firstPageLink);
  if (!response) {
    return;
  }
  let result = response.page;
  result.continuationToken = response.nextPageLink;
  yield result;
  while (response.nextPageLink) {
    response = await pagedResult.getPage(response.nextPageLink);
    if (!response) {
      return;
    }
    result = response.page;
    result.continuationToken = response.nextPageLink;
    yield result;
  }
}
function getNextLink2(body, nextLinkName) {
  if (!nextLinkName) {
    return void 0;
  }
  const nextLink = body[nextLinkName];
  if (typeof nextLink !== "string" && typeof nextLink !== "undefined" && nextLink !== null) {
    throw new RestError(`Body Property ${nextLinkName} should be a string or undefined or null but got ${typeof nextLink}`);
  }
  if (nextLink === null) {
    return void 0;
  }
  return nextLink;
}
function getElements2(body, itemName) {
  const value = body[itemName];
  if (!Array.isArray(value)) {
    throw new RestError(`Couldn't paginate response
 Body doesn't contain an array property with name: ${itemName}`);
  }
  return value ?? [];
}
function checkPagingRequest2(response, expectedStatuses) {
  if (!expectedStatuses.includes(response.status)) {
    throw createRestError2(`Pagination failed with unexpected statusCode ${response.status}`, response);
  }
}

// node_modules/@azure/keyvault-secrets/dist/esm/static-helpers/urlTemplate.js
function encodeComponent2(val, reserved, op) {
  return (reserved ?? op === "+") || op === "#" ? encodeReservedComponent2(val) : encodeRFC3986URIComponent2(val);
}
function encodeReservedComponent2(str) {
  return str.split(/(%[0-9A-Fa-f]{2})/g).map((part) => !/%[0-9A-Fa-f]/.test(part) ? encodeURI(part) : part).join("");
}
function encodeRFC3986URIComponent2(str) {
  return encodeURIComponent(str).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}
function isDefined2(val) {
  return val !== void 0 && val !== null;
}
function getNamedAndIfEmpty2(op) {
  return [!!op && [";", "?", "&"].includes(op), !!op && ["?", "&"].includes(op) ? "=" : ""];
}
function getFirstOrSep2(op, isFirst = false) {
  if (isFirst) {
    return !op || op === "+" ? "" : op;
  } else if (!op || op === "+" || op === "#") {
    return ",";
  } else if (op === "?") {
    return "&";
  } else {
    return op;
  }
}
function getExpandedValue2(option) {
  let isFirst = option.isFirst;
  const { op, varName, varValue: value, reserved } = option;
  const vals = [];
  const [named, ifEmpty] = getNamedAndIfEmpty2(op);
  if (Array.isArray(value)) {
    for (const val of value.filter(isDefined2)) {
      vals.push(`${getFirstOrSep2(op, isFirst)}`);
      if (named && varName) {
        vals.push(`${encodeURIComponent(varName)}`);
        val === "" ? vals.push(ifEmpty) : vals.push("=");
      }
      vals.push(encodeComponent2(val, reserved, op));
      isFirst = false;
    }
  } else if (typeof value === "object") {
    for (const key of Object.keys(value)) {
      const val = value[key];
      if (!isDefined2(val)) {
        continue;
      }
      vals.push(`${getFirstOrSep2(op, isFirst)}`);
      if (key) {
        vals.push(`${encodeURIComponent(key)}`);
        named && val === "" ? vals.push(ifEmpty) : vals.push("=");
      }
      vals.push(encodeComponent2(val, reserved, op));
      isFirst = false;
    }
  }
  return vals.join("");
}
function getNonExpandedValue2(option) {
  const { op, varName, varValue: value, isFirst, reserved } = option;
  const vals = [];
  const first = getFirstOrSep2(op, isFirst);
  const [named, ifEmpty] = getNamedAndIfEmpty2(op);
  if (named && varName) {
    vals.push(encodeComponent2(varName, reserved, op));
    if (value === "") {
      if (!ifEmpty) {
        vals.push(ifEmpty);
      }
      return !vals.join("") ? void 0 : `${first}${vals.join("")}`;
    }
    vals.push("=");
  }
  const items = [];
  if (Array.isArray(value)) {
    for (const val of value.filter(isDefined2)) {
      items.push(encodeComponent2(val, reserved, op));
    }
  } else if (typeof value === "object") {
    for (const key of Object.keys(value)) {
      if (!isDefined2(value[key])) {
        continue;
      }
      items.push(encodeRFC3986URIComponent2(key));
      items.push(encodeComponent2(value[key], reserved, op));
    }
  }
  vals.push(items.join(","));
  return !vals.join(",") ? void 0 : `${first}${vals.join("")}`;
}
function getVarValue2(option) {
  const { op, varName, modifier, isFirst, reserved, varValue: value } = option;
  if (!isDefined2(value)) {
    return void 0;
  } else if (["string", "number", "boolean"].includes(typeof value)) {
    let val = value.toString();
    const [named, ifEmpty] = getNamedAndIfEmpty2(op);
    const vals = [getFirstOrSep2(op, isFirst)];
    if (named && varName) {
      vals.push(varName);
      val === "" ? vals.push(ifEmpty) : vals.push("=");
    }
    if (modifier && modifier !== "*") {
      val = val.substring(0, parseInt(modifier, 10));
    }
    vals.push(encodeComponent2(val, reserved, op));
    return vals.join("");
  } else if (modifier === "*") {
    return getExpandedValue2(option);
  } else {
    return getNonExpandedValue2(option);
  }
}
function expandUrlTemplate2(template, context, option) {
  return template.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g, (_, expr, text) => {
    if (!expr) {
      return encodeReservedComponent2(text);
    }
    let op;
    if (["+", "#", ".", "/", ";", "?", "&"].includes(expr[0])) {
      op = expr[0], expr = expr.slice(1);
    }
    const varList = expr.split(/,/g);
    const result = [];
    for (const varSpec of varList) {
      const varMatch = /([^:\*]*)(?::(\d+)|(\*))?/.exec(varSpec);
      if (!varMatch || !varMatch[1]) {
        continue;
      }
      const varValue = getVarValue2({
        isFirst: result.length === 0,
        op,
        varValue: context[varMatch[1]],
        varName: varMatch[1],
        modifier: varMatch[2] || varMatch[3],
        reserved: option?.allowReserved
      });
      if (varValue) {
        result.push(varValue);
      }
    }
    return result.join("");
  });
}

// node_modules/@azure/keyvault-secrets/dist/esm/api/operations.js
function _restoreSecretSend(context, parameters, options = { requestOptions: {} }) {
  const path = expandUrlTemplate2("/secrets/restore{?api%2Dversion}", {
    "api%2Dversion": context.apiVersion
  }, {
    allowReserved: options?.requestOptions?.skipUrlEncoding
  });
  return context.path(path).post({
    ...operationOptionsToRequestParameters2(options),
    contentType: "application/json",
    headers: {
      accept: "application/json",
      ...options.requestOptions?.headers
    },
    body: secretRestoreParametersSerializer(parameters)
  });
}
async function _restoreSecretDeserialize(result) {
  const expectedStatuses = ["200"];
  if (!expectedStatuses.includes(result.status)) {
    const error = createRestError2(result);
    error.details = keyVaultErrorDeserializer2(result.body);
    throw error;
  }
  return secretBundleDeserializer(result.body);
}
async function restoreSecret(context, parameters, options = { requestOptions: {} }) {
  const result = await _restoreSecretSend(context, parameters, options);
  return _restoreSecretDeserialize(result);
}
function _backupSecretSend(context, secretName, options = { requestOptions: {} }) {
  const path = expandUrlTemplate2("/secrets/{secret-name}/backup{?api%2Dversion}", {
    "secret-name": secretName,
    "api%2Dversion": context.apiVersion
  }, {
    allowReserved: options?.requestOptions?.skipUrlEncoding
  });
  return context.path(path).post({
    ...operationOptionsToRequestParameters2(options),
    headers: {
      accept: "application/json",
      ...options.requestOptions?.headers
    }
  });
}
async function _backupSecretDeserialize(result) {
  const expectedStatuses = ["200"];
  if (!expectedStatuses.includes(result.status)) {
    const error = createRestError2(result);
    error.details = keyVaultErrorDeserializer2(result.body);
    throw error;
  }
  return backupSecretResultDeserializer(result.body);
}
async function backupSecret(context, secretName, options = { requestOptions: {} }) {
  const result = await _backupSecretSend(context, secretName, options);
  return _backupSecretDeserialize(result);
}
function _recoverDeletedSecretSend(context, secretName, options = { requestOptions: {} }) {
  const path = expandUrlTemplate2("/deletedsecrets/{secret-name}/recover{?api%2Dversion}", {
    "secret-name": secretName,
    "api%2Dversion": context.apiVersion
  }, {
    allowReserved: options?.requestOptions?.skipUrlEncoding
  });
  return context.path(path).post({
    ...operationOptionsToRequestParameters2(options),
    headers: {
      accept: "application/json",
      ...options.requestOptions?.headers
    }
  });
}
async function _recoverDeletedSecretDeserialize(result) {
  const expectedStatuses = ["200"];
  if (!expectedStatuses.includes(result.status)) {
    const error = createRestError2(result);
    error.details = keyVaultErrorDeserializer2(result.body);
    throw error;
  }
  return secretBundleDeserializer(result.body);
}
async function recoverDeletedSecret(context, secretName, options = { requestOptions: {} }) {
  const result = await _recoverDeletedSecretSend(context, secretName, options);
  return _recoverDeletedSecretDeserialize(result);
}
function _purgeDeletedSecretSend(context, secretName, options = { requestOptions: {} }) {
  const path = expandUrlTemplate2("/deletedsecrets/{secret-name}{?api%2Dversion}", {
    "secret-name": secretName,
    "api%2Dversion": context.apiVersion
  }, {
    allowReserved: options?.requestOptions?.skipUrlEncoding
  });
  return context.path(path).delete({
    ...operationOptionsToRequestParameters2(options),
    headers: {
      accept: "application/json",
      ...options.requestOptions?.headers
    }
  });
}
async function _purgeDeletedSecretDeserialize(result) {
  const expectedStatuses = ["204"];
  if (!expectedStatuses.includes(result.status)) {
    const error = createRestError2(result);
    error.details = keyVaultErrorDeserializer2(result.body);
    throw error;
  }
  return;
}
async function purgeDeletedSecret(context, secretName, options = { requestOptions: {} }) {
  const result = await _purgeDeletedSecretSend(context, secretName, options);
  return _purgeDeletedSecretDeserialize(result);
}
function _getDeletedSecretSend(context, secretName, options = { requestOptions: {} }) {
  const path = expandUrlTemplate2("/deletedsecrets/{secret-name}{?api%2Dversion}", {
    "secret-name": secretName,
    "api%2Dversion": context.apiVersion
  }, {
    allowReserved: options?.requestOptions?.skipUrlEncoding
  });
  return context.path(path).get({
    ...operationOptionsToRequestParameters2(options),
    headers: {
      accept: "application/json",
      ...options.requestOptions?.headers
    }
  });
}
async function _getDeletedSecretDeserialize(result) {
  const expectedStatuses = ["200"];
  if (!expectedStatuses.includes(result.status)) {
    const error = createRestError2(result);
    error.details = keyVaultErrorDeserializer2(result.body);
    throw error;
  }
  return deletedSecretBundleDeserializer(result.body);
}
async function getDeletedSecret(context, secretName, options = { requestOptions: {} }) {
  const result = await _getDeletedSecretSend(context, secretName, options);
  return _getDeletedSecretDeserialize(result);
}
function _getDeletedSecretsSend(context, options = { requestOptions: {} }) {
  const path = expandUrlTemplate2("/deletedsecrets{?api%2Dversion,maxresults}", {
    "api%2Dversion": context.apiVersion,
    maxresults: options?.maxresults
  }, {
    allowReserved: options?.requestOptions?.skipUrlEncoding
  });
  return context.path(path).get({
    ...operationOptionsToRequestParameters2(options),
    headers: {
      accept: "application/json",
      ...options.requestOptions?.headers
    }
  });
}
async function _getDeletedSecretsDeserialize(result) {
  const expectedStatuses = ["200"];
  if (!expectedStatuses.includes(result.status)) {
    const error = createRestError2(result);
    error.details = keyVaultErrorDeserializer2(result.body);
    throw error;
  }
  return _deletedSecretListResultDeserializer(result.body);
}
function getDeletedSecrets(context, options = { requestOptions: {} }) {
  return buildPagedAsyncIterator2(context, () => _getDeletedSecretsSend(context, options), _getDeletedSecretsDeserialize, ["200"], { itemName: "value", nextLinkName: "nextLink" });
}
function _getSecretVersionsSend(context, secretName, options = { requestOptions: {} }) {
  const path = expandUrlTemplate2("/secrets/{secret-name}/versions{?api%2Dversion,maxresults}", {
    "secret-name": secretName,
    "api%2Dversion": context.apiVersion,
    maxresults: options?.maxresults
  }, {
    allowReserved: options?.requestOptions?.skipUrlEncoding
  });
  return context.path(path).get({
    ...operationOptionsToRequestParameters2(options),
    headers: {
      accept: "application/json",
      ...options.requestOptions?.headers
    }
  });
}
async function _getSecretVersionsDeserialize(result) {
  const expectedStatuses = ["200"];
  if (!expectedStatuses.includes(result.status)) {
    const error = createRestError2(result);
    error.details = keyVaultErrorDeserializer2(result.body);
    throw error;
  }
  return _secretListResultDeserializer(result.body);
}
function getSecretVersions(context, secretName, options = { requestOptions: {} }) {
  return buildPagedAsyncIterator2(context, () => _getSecretVersionsSend(context, secretName, options), _getSecretVersionsDeserialize, ["200"], { itemName: "value", nextLinkName: "nextLink" });
}
function _getSecretsSend(context, options = { requestOptions: {} }) {
  const path = expandUrlTemplate2("/secrets{?api%2Dversion,maxresults}", {
    "api%2Dversion": context.apiVersion,
    maxresults: options?.maxresults
  }, {
    allowReserved: options?.requestOptions?.skipUrlEncoding
  });
  return context.path(path).get({
    ...operationOptionsToRequestParameters2(options),
    headers: {
      accept: "application/json",
      ...options.requestOptions?.headers
    }
  });
}
async function _getSecretsDeserialize(result) {
  const expectedStatuses = ["200"];
  if (!expectedStatuses.includes(result.status)) {
    const error = createRestError2(result);
    error.details = keyVaultErrorDeserializer2(result.body);
    throw error;
  }
  return _secretListResultDeserializer(result.body);
}
function getSecrets(context, options = { requestOptions: {} }) {
  return buildPagedAsyncIterator2(context, () => _getSecretsSend(context, options), _getSecretsDeserialize, ["200"], { itemName: "value", nextLinkName: "nextLink" });
}
function _getSecretSend(context, secretName, secretVersion, options = { requestOptions: {} }) {
  const path = expandUrlTemplate2("/secrets/{secret-name}/{secret-version}{?api%2Dversion,outContentType}", {
    "secret-name": secretName,
    "secret-version": secretVersion,
    "api%2Dversion": context.apiVersion,
    outContentType: options?.outContentType
  }, {
    allowReserved: options?.requestOptions?.skipUrlEncoding
  });
  return context.path(path).get({
    ...operationOptionsToRequestParameters2(options),
    headers: {
      accept: "application/json",
      ...options.requestOptions?.headers
    }
  });
}
async function _getSecretDeserialize(result) {
  const expectedStatuses = ["200"];
  if (!expectedStatuses.includes(result.status)) {
    const error = createRestError2(result);
    error.details = keyVaultErrorDeserializer2(result.body);
    throw error;
  }
  return secretBundleDeserializer(result.body);
}
async function getSecret(context, secretName, secretVersion, options = { requestOptions: {} }) {
  const result = await _getSecretSend(context, secretName, secretVersion, options);
  return _getSecretDeserialize(result);
}
function _updateSecretSend(context, secretName, secretVersion, parameters, options = { requestOptions: {} }) {
  const path = expandUrlTemplate2("/secrets/{secret-name}/{secret-version}{?api%2Dversion}", {
    "secret-name": secretName,
    "secret-version": secretVersion,
    "api%2Dversion": context.apiVersion
  }, {
    allowReserved: options?.requestOptions?.skipUrlEncoding
  });
  return context.path(path).patch({
    ...operationOptionsToRequestParameters2(options),
    contentType: "application/json",
    headers: {
      accept: "application/json",
      ...options.requestOptions?.headers
    },
    body: secretUpdateParametersSerializer(parameters)
  });
}
async function _updateSecretDeserialize(result) {
  const expectedStatuses = ["200"];
  if (!expectedStatuses.includes(result.status)) {
    const error = createRestError2(result);
    error.details = keyVaultErrorDeserializer2(result.body);
    throw error;
  }
  return secretBundleDeserializer(result.body);
}
async function updateSecret(context, secretName, secretVersion, parameters, options = { requestOptions: {} }) {
  const result = await _updateSecretSend(context, secretName, secretVersion, parameters, options);
  return _updateSecretDeserialize(result);
}
function _deleteSecretSend(context, secretName, options = { requestOptions: {} }) {
  const path = expandUrlTemplate2("/secrets/{secret-name}{?api%2Dversion}", {
    "secret-name": secretName,
    "api%2Dversion": context.apiVersion
  }, {
    allowReserved: options?.requestOptions?.skipUrlEncoding
  });
  return context.path(path).delete({
    ...operationOptionsToRequestParameters2(options),
    headers: {
      accept: "application/json",
      ...options.requestOptions?.headers
    }
  });
}
async function _deleteSecretDeserialize(result) {
  const expectedStatuses = ["200"];
  if (!expectedStatuses.includes(result.status)) {
    const error = createRestError2(result);
    error.details = keyVaultErrorDeserializer2(result.body);
    throw error;
  }
  return deletedSecretBundleDeserializer(result.body);
}
async function deleteSecret(context, secretName, options = { requestOptions: {} }) {
  const result = await _deleteSecretSend(context, secretName, options);
  return _deleteSecretDeserialize(result);
}
function _setSecretSend(context, secretName, parameters, options = { requestOptions: {} }) {
  const path = expandUrlTemplate2("/secrets/{secret-name}{?api%2Dversion}", {
    "secret-name": secretName,
    "api%2Dversion": context.apiVersion
  }, {
    allowReserved: options?.requestOptions?.skipUrlEncoding
  });
  return context.path(path).put({
    ...operationOptionsToRequestParameters2(options),
    contentType: "application/json",
    headers: {
      accept: "application/json",
      ...options.requestOptions?.headers
    },
    body: secretSetParametersSerializer(parameters)
  });
}
async function _setSecretDeserialize(result) {
  const expectedStatuses = ["200"];
  if (!expectedStatuses.includes(result.status)) {
    const error = createRestError2(result);
    error.details = keyVaultErrorDeserializer2(result.body);
    throw error;
  }
  return secretBundleDeserializer(result.body);
}
async function setSecret(context, secretName, parameters, options = { requestOptions: {} }) {
  const result = await _setSecretSend(context, secretName, parameters, options);
  return _setSecretDeserialize(result);
}

// node_modules/@azure/keyvault-secrets/dist/esm/keyVaultClient.js
var KeyVaultClient2 = class {
  _client;
  /** The pipeline used by this client to make requests */
  pipeline;
  /** The key vault client performs cryptographic key operations and vault operations against the Key Vault service. */
  constructor(endpointParam, credential, options = {}) {
    const prefixFromOptions = options?.userAgentOptions?.userAgentPrefix;
    const userAgentPrefix = prefixFromOptions ? `${prefixFromOptions} azsdk-js-client` : `azsdk-js-client`;
    this._client = createKeyVault2(endpointParam, credential, {
      ...options,
      userAgentOptions: { userAgentPrefix }
    });
    this.pipeline = this._client.pipeline;
  }
  /** Restores a backed up secret, and all its versions, to a vault. This operation requires the secrets/restore permission. */
  restoreSecret(parameters, options = { requestOptions: {} }) {
    return restoreSecret(this._client, parameters, options);
  }
  /** Requests that a backup of the specified secret be downloaded to the client. All versions of the secret will be downloaded. This operation requires the secrets/backup permission. */
  backupSecret(secretName, options = { requestOptions: {} }) {
    return backupSecret(this._client, secretName, options);
  }
  /** Recovers the deleted secret in the specified vault. This operation can only be performed on a soft-delete enabled vault. This operation requires the secrets/recover permission. */
  recoverDeletedSecret(secretName, options = { requestOptions: {} }) {
    return recoverDeletedSecret(this._client, secretName, options);
  }
  /** The purge deleted secret operation removes the secret permanently, without the possibility of recovery. This operation can only be enabled on a soft-delete enabled vault. This operation requires the secrets/purge permission. */
  purgeDeletedSecret(secretName, options = { requestOptions: {} }) {
    return purgeDeletedSecret(this._client, secretName, options);
  }
  /** The Get Deleted Secret operation returns the specified deleted secret along with its attributes. This operation requires the secrets/get permission. */
  getDeletedSecret(secretName, options = { requestOptions: {} }) {
    return getDeletedSecret(this._client, secretName, options);
  }
  /** The Get Deleted Secrets operation returns the secrets that have been deleted for a vault enabled for soft-delete. This operation requires the secrets/list permission. */
  getDeletedSecrets(options = { requestOptions: {} }) {
    return getDeletedSecrets(this._client, options);
  }
  /** The full secret identifier and attributes are provided in the response. No values are returned for the secrets. This operations requires the secrets/list permission. */
  getSecretVersions(secretName, options = { requestOptions: {} }) {
    return getSecretVersions(this._client, secretName, options);
  }
  /** The Get Secrets operation is applicable to the entire vault. However, only the base secret identifier and its attributes are provided in the response. Individual secret versions are not listed in the response. This operation requires the secrets/list permission. */
  getSecrets(options = { requestOptions: {} }) {
    return getSecrets(this._client, options);
  }
  /** The GET operation is applicable to any secret stored in Azure Key Vault. This operation requires the secrets/get permission. */
  getSecret(secretName, secretVersion, options = { requestOptions: {} }) {
    return getSecret(this._client, secretName, secretVersion, options);
  }
  /** The UPDATE operation changes specified attributes of an existing stored secret. Attributes that are not specified in the request are left unchanged. The value of a secret itself cannot be changed. This operation requires the secrets/set permission. */
  updateSecret(secretName, secretVersion, parameters, options = { requestOptions: {} }) {
    return updateSecret(this._client, secretName, secretVersion, parameters, options);
  }
  /** The DELETE operation applies to any secret stored in Azure Key Vault. DELETE cannot be applied to an individual version of a secret. This operation requires the secrets/delete permission. */
  deleteSecret(secretName, options = { requestOptions: {} }) {
    return deleteSecret(this._client, secretName, options);
  }
  /** The SET operation adds a secret to the Azure Key Vault. If the named secret already exists, Azure Key Vault creates a new version of that secret. This operation requires the secrets/set permission. */
  setSecret(secretName, parameters, options = { requestOptions: {} }) {
    return setSecret(this._client, secretName, parameters, options);
  }
};

// node_modules/@azure/keyvault-secrets/dist/esm/secretsModels.js
var LATEST_API_VERSION2 = "2026-04-01";

// node_modules/@azure/keyvault-secrets/dist/esm/identifier.js
function parseKeyVaultSecretIdentifier(id) {
  const urlParts = id.split("/");
  const collection = urlParts[3];
  return {
    sourceId: id,
    ...parseKeyVaultIdentifier(collection, id)
  };
}

// node_modules/@azure/keyvault-secrets/dist/esm/transformations.js
function getSecretFromSecretBundle(bundle) {
  const secretBundle = bundle;
  const deletedSecretBundle = bundle;
  const parsedId = parseKeyVaultSecretIdentifier(secretBundle.id);
  const attributes = secretBundle.attributes;
  delete secretBundle.attributes;
  const resultObject = {
    value: secretBundle.value,
    name: parsedId.name,
    properties: {
      expiresOn: attributes?.expires,
      createdOn: attributes?.created,
      updatedOn: attributes?.updated,
      enabled: attributes?.enabled,
      notBefore: attributes?.notBefore,
      recoverableDays: attributes?.recoverableDays,
      recoveryLevel: attributes?.recoveryLevel,
      id: secretBundle.id,
      contentType: secretBundle.contentType,
      tags: secretBundle.tags,
      managed: secretBundle.managed,
      previousVersion: secretBundle.previousVersion,
      vaultUrl: parsedId.vaultUrl,
      version: parsedId.version,
      name: parsedId.name,
      certificateKeyId: secretBundle.kid
    }
  };
  if (deletedSecretBundle.recoveryId) {
    resultObject.properties.recoveryId = deletedSecretBundle.recoveryId;
    resultObject.properties.scheduledPurgeDate = deletedSecretBundle.scheduledPurgeDate;
    resultObject.properties.deletedOn = deletedSecretBundle.deletedDate;
    resultObject.recoveryId = deletedSecretBundle.recoveryId;
    resultObject.scheduledPurgeDate = deletedSecretBundle.scheduledPurgeDate;
    resultObject.deletedOn = deletedSecretBundle.deletedDate;
  }
  if (attributes) {
    if (attributes.vaultUrl) {
      delete resultObject.properties.vaultUrl;
    }
    if (attributes.expires) {
      delete resultObject.properties.expires;
    }
    if (attributes.created) {
      delete resultObject.properties.created;
    }
    if (attributes.updated) {
      delete resultObject.properties.updated;
    }
  }
  return resultObject;
}
function mapPagedAsyncIterable2(operation, operationOptions, mapper) {
  let iter = void 0;
  return {
    async next() {
      iter ??= operation({ ...operationOptions, maxresults: void 0 });
      const result = await iter.next();
      return {
        ...result,
        value: result.value && mapper(result.value)
      };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
    async *byPage(settings) {
      const iteratorByPage = operation({
        ...operationOptions,
        maxresults: settings?.maxPageSize
      }).byPage(settings);
      for await (const page of iteratorByPage) {
        yield page.map(mapper);
      }
    }
  };
}

// node_modules/@azure/keyvault-secrets/dist/esm/tracing.js
var tracingClient2 = createTracingClient({
  namespace: "Microsoft.KeyVault",
  packageName: "@azure/keyvault-secrets",
  packageVersion: SDK_VERSION2
});

// node_modules/@azure/keyvault-secrets/dist/esm/lro/keyVaultSecretPoller.js
var KeyVaultSecretPoller = class extends Poller {
  /**
   * Defines how much time the poller is going to wait before making a new request to the service.
   */
  intervalInMs = 2e3;
  /**
   * The method used by the poller to wait before attempting to update its operation.
   */
  async delay() {
    return delay(this.intervalInMs);
  }
};
var KeyVaultSecretPollOperation = class {
  state;
  cancelMessage = "";
  constructor(state, options = {}) {
    this.state = state;
    if (options.cancelMessage) {
      this.cancelMessage = options.cancelMessage;
    }
  }
  /**
   * Meant to reach to the service and update the Poller operation.
   * @param options - The optional parameters, which is only an abortSignal from \@azure/abort-controller
   */
  async update() {
    throw new Error("Operation not supported.");
  }
  /**
   * Meant to reach to the service and cancel the Poller operation.
   * @param options - The optional parameters, which is only an abortSignal from \@azure/abort-controller
   */
  async cancel() {
    throw new Error(this.cancelMessage);
  }
  /**
   * Serializes the Poller operation.
   */
  toString() {
    return JSON.stringify({
      state: this.state
    });
  }
};

// node_modules/@azure/keyvault-secrets/dist/esm/lro/delete/operation.js
var DeleteSecretPollOperation = class extends KeyVaultSecretPollOperation {
  state;
  client;
  operationOptions;
  constructor(state, client, operationOptions = {}) {
    super(state, { cancelMessage: "Canceling the deletion of a secret is not supported." });
    this.state = state;
    this.client = client;
    this.operationOptions = operationOptions;
  }
  /**
   * Sends a delete request for the given Key Vault Key's name to the Key Vault service.
   * Since the Key Vault Key won't be immediately deleted, we have {@link beginDeleteKey}.
   */
  deleteSecret(name, options = {}) {
    return tracingClient2.withSpan("DeleteSecretPoller.deleteSecret", options, async (updatedOptions) => {
      const response = await this.client.deleteSecret(name, updatedOptions);
      return getSecretFromSecretBundle(response);
    });
  }
  /**
   * The getDeletedSecret method returns the specified deleted secret along with its properties.
   * This operation requires the secrets/get permission.
   */
  getDeletedSecret(name, options = {}) {
    return tracingClient2.withSpan("DeleteSecretPoller.getDeletedSecret", options, async (updatedOptions) => {
      const response = await this.client.getDeletedSecret(name, updatedOptions);
      return getSecretFromSecretBundle(response);
    });
  }
  /**
   * Reaches to the service and updates the delete secret's poll operation.
   */
  async update(options = {}) {
    const state = this.state;
    const { name } = state;
    if (options.abortSignal) {
      this.operationOptions.abortSignal = options.abortSignal;
    }
    if (!state.isStarted) {
      const deletedSecret = await this.deleteSecret(name, this.operationOptions);
      state.isStarted = true;
      state.result = deletedSecret;
      if (!deletedSecret.properties.recoveryId) {
        state.isCompleted = true;
      }
    }
    if (!state.isCompleted) {
      try {
        state.result = await this.getDeletedSecret(name, this.operationOptions);
        state.isCompleted = true;
      } catch (error) {
        if (error.statusCode === 403) {
          state.isCompleted = true;
        } else if (error.statusCode !== 404) {
          state.error = error;
          state.isCompleted = true;
          throw error;
        }
      }
    }
    return this;
  }
};

// node_modules/@azure/keyvault-secrets/dist/esm/lro/delete/poller.js
var DeleteSecretPoller = class extends KeyVaultSecretPoller {
  constructor(options) {
    const { client, name, operationOptions, intervalInMs = 2e3, resumeFrom } = options;
    let state;
    if (resumeFrom) {
      state = JSON.parse(resumeFrom).state;
    }
    const operation = new DeleteSecretPollOperation({
      ...state,
      name
    }, client, operationOptions);
    super(operation);
    this.intervalInMs = intervalInMs;
  }
};

// node_modules/@azure/keyvault-secrets/dist/esm/lro/recover/operation.js
var RecoverDeletedSecretPollOperation = class extends KeyVaultSecretPollOperation {
  state;
  client;
  options;
  constructor(state, client, options = {}) {
    super(state, { cancelMessage: "Canceling the recovery of a deleted secret is not supported." });
    this.state = state;
    this.client = client;
    this.options = options;
  }
  /**
   * The getSecret method returns the specified secret along with its properties.
   * This operation requires the secrets/get permission.
   */
  getSecret(name, options = {}) {
    return tracingClient2.withSpan("RecoverDeletedSecretPoller.getSecret", options, async (updatedOptions) => {
      const response = await this.client.getSecret(name, options && options.version ? options.version : "", updatedOptions);
      return getSecretFromSecretBundle(response);
    });
  }
  /**
   * The recoverDeletedSecret method recovers the specified deleted secret along with its properties.
   * This operation requires the secrets/recover permission.
   */
  recoverDeletedSecret(name, options = {}) {
    return tracingClient2.withSpan("RecoverDeletedSecretPoller.recoverDeletedSecret", options, async (updatedOptions) => {
      const response = await this.client.recoverDeletedSecret(name, updatedOptions);
      return getSecretFromSecretBundle(response);
    });
  }
  /**
   * Reaches to the service and updates the delete secret's poll operation.
   */
  async update(options = {}) {
    const state = this.state;
    const { name } = state;
    if (options.abortSignal) {
      this.options.abortSignal = options.abortSignal;
    }
    if (!state.isStarted) {
      try {
        state.result = (await this.getSecret(name, this.options)).properties;
        state.isCompleted = true;
      } catch {
      }
      if (!state.isCompleted) {
        state.result = (await this.recoverDeletedSecret(name, this.options)).properties;
        state.isStarted = true;
      }
    }
    if (!state.isCompleted) {
      try {
        state.result = (await this.getSecret(name, this.options)).properties;
        state.isCompleted = true;
      } catch (error) {
        if (error.statusCode === 403) {
          state.isCompleted = true;
        } else if (error.statusCode !== 404) {
          state.error = error;
          state.isCompleted = true;
          throw error;
        }
      }
    }
    return this;
  }
};

// node_modules/@azure/keyvault-secrets/dist/esm/lro/recover/poller.js
var RecoverDeletedSecretPoller = class extends KeyVaultSecretPoller {
  constructor(options) {
    const { client, name, operationOptions, intervalInMs = 2e3, resumeFrom } = options;
    let state;
    if (resumeFrom) {
      state = JSON.parse(resumeFrom).state;
    }
    const operation = new RecoverDeletedSecretPollOperation({
      ...state,
      name
    }, client, operationOptions);
    super(operation);
    this.intervalInMs = intervalInMs;
  }
};

// node_modules/@azure/keyvault-secrets/dist/esm/index.js
var SecretClient = class {
  /**
   * The base URL to the vault
   */
  vaultUrl;
  /**
   * A reference to the auto-generated KeyVault HTTP client.
   */
  client;
  /**
   * Creates an instance of SecretClient.
   *
   * Example usage:
   * ```ts snippet:ReadmeSampleCreateClient
   * import { DefaultAzureCredential } from "@azure/identity";
   * import { SecretClient } from "@azure/keyvault-secrets";
   *
   * const credential = new DefaultAzureCredential();
   *
   * // Build the URL to reach your key vault
   * const vaultName = "<YOUR KEYVAULT NAME>";
   * const url = `https://${vaultName}.vault.azure.net`;
   *
   * // Lastly, create our secrets client and connect to the service
   * const client = new SecretClient(url, credential);
   * ```
   * @param vaultUrl - The base URL to the vault. You should validate that this URL references a valid Key Vault resource. See https://aka.ms/azsdk/blog/vault-uri for details.
   * @param credential - An object that implements the `TokenCredential` interface used to authenticate requests to the service. Use the \@azure/identity package to create a credential that suits your needs.
   * @param pipelineOptions - Pipeline options used to configure Key Vault API requests.
   *                          Omit this parameter to use the default pipeline configuration.
   */
  constructor(vaultUrl, credential, pipelineOptions = {}) {
    this.vaultUrl = vaultUrl;
    const internalPipelineOptions = {
      ...pipelineOptions,
      userAgentOptions: {
        userAgentPrefix: `${pipelineOptions.userAgentOptions?.userAgentPrefix ?? ""} azsdk-js-keyvault-secrets/${SDK_VERSION2}`
      },
      apiVersion: pipelineOptions.serviceVersion || LATEST_API_VERSION2,
      loggingOptions: {
        logger: logger4.info,
        additionalAllowedHeaderNames: [
          "x-ms-keyvault-region",
          "x-ms-keyvault-network-info",
          "x-ms-keyvault-service-version"
        ]
      }
    };
    this.client = new KeyVaultClient2(this.vaultUrl, credential, internalPipelineOptions);
    this.client.pipeline.removePolicy({ name: bearerTokenAuthenticationPolicyName });
    this.client.pipeline.addPolicy(keyVaultAuthenticationPolicy(credential, pipelineOptions), {});
    this.client.pipeline.addPolicy({
      name: "ContentTypePolicy",
      sendRequest(request, next) {
        const contentType = request.headers.get("Content-Type") ?? "";
        if (contentType.startsWith("application/json")) {
          request.headers.set("Content-Type", "application/json");
        }
        return next(request);
      }
    });
  }
  /**
   * The setSecret method adds a secret or secret version to the Azure Key Vault. If the named secret
   * already exists, Azure Key Vault creates a new version of that secret.
   * This operation requires the secrets/set permission.
   *
   * Example usage:
   * ```ts snippet:ReadmeSampleCreateSecret
   * import { DefaultAzureCredential } from "@azure/identity";
   * import { SecretClient } from "@azure/keyvault-secrets";
   *
   * const credential = new DefaultAzureCredential();
   *
   * const vaultName = "<YOUR KEYVAULT NAME>";
   * const url = `https://${vaultName}.vault.azure.net`;
   *
   * const client = new SecretClient(url, credential);
   *
   * const secretName = "MySecretName";
   *
   * const result = await client.setSecret(secretName, "MySecretValue");
   * console.log("result: ", result);
   * ```
   * Adds a secret in a specified key vault.
   * @param secretName - The name of the secret.
   * @param value - The value of the secret.
   * @param options - The optional parameters.
   */
  setSecret(secretName, value, options = {}) {
    const { contentType, enabled, notBefore, expiresOn: expires, tags, ...remainingOptions } = options;
    return tracingClient2.withSpan("SecretClient.setSecret", remainingOptions, async (updatedOptions) => {
      const response = await this.client.setSecret(secretName, { value, contentType, secretAttributes: { enabled, notBefore, expires }, tags }, updatedOptions);
      return getSecretFromSecretBundle(response);
    });
  }
  /**
   * Deletes a secret stored in Azure Key Vault.
   * This function returns a Long Running Operation poller that allows you to wait indefinitely until the secret is deleted.
   *
   * This operation requires the secrets/delete permission.
   *
   * Example usage:
   * ```ts snippet:ReadmeSampleDeleteSecret
   * import { DefaultAzureCredential } from "@azure/identity";
   * import { SecretClient } from "@azure/keyvault-secrets";
   *
   * const credential = new DefaultAzureCredential();
   *
   * const vaultName = "<YOUR KEYVAULT NAME>";
   * const url = `https://${vaultName}.vault.azure.net`;
   *
   * const client = new SecretClient(url, credential);
   *
   * const secretName = "MySecretName";
   *
   * await client.beginDeleteSecret(secretName);
   * ```
   * Deletes a secret from a specified key vault.
   * @param secretName - The name of the secret.
   * @param options - The optional parameters.
   */
  async beginDeleteSecret(name, options = {}) {
    const poller = new DeleteSecretPoller({
      name,
      client: this.client,
      ...options,
      operationOptions: options
    });
    await poller.poll();
    return poller;
  }
  /**
   * The updateSecret method changes specified attributes of an existing stored secret. Properties that
   * are not specified in the request are left unchanged. The value of a secret itself cannot be
   * changed. This operation requires the secrets/set permission.
   *
   * Example usage:
   * ```ts snippet:ReadmeSampleUpdateSecretAttributes
   * import { DefaultAzureCredential } from "@azure/identity";
   * import { SecretClient } from "@azure/keyvault-secrets";
   *
   * const credential = new DefaultAzureCredential();
   *
   * const vaultName = "<YOUR KEYVAULT NAME>";
   * const url = `https://${vaultName}.vault.azure.net`;
   *
   * const client = new SecretClient(url, credential);
   *
   * const secretName = "MySecretName";
   *
   * const result = await client.getSecret(secretName);
   * await client.updateSecretProperties(secretName, result.properties.version, { enabled: false });
   * ```
   * Updates the attributes associated with a specified secret in a given key vault.
   * @param secretName - The name of the secret.
   * @param secretVersion - The version of the secret.
   * @param options - The optional parameters.
   */
  async updateSecretProperties(secretName, secretVersion, options = {}) {
    const { contentType, enabled, notBefore, expiresOn: expires, tags, ...remainingOptions } = options;
    return tracingClient2.withSpan("SecretClient.updateSecretProperties", remainingOptions, async (updatedOptions) => {
      const response = await this.client.updateSecret(secretName, secretVersion, { contentType, secretAttributes: { enabled, notBefore, expires }, tags }, updatedOptions);
      return getSecretFromSecretBundle(response).properties;
    });
  }
  /**
   * The getSecret method is applicable to any secret stored in Azure Key Vault. This operation requires
   * the secrets/get permission.
   *
   * Example usage:
   * ```ts snippet:ReadmeSampleGetSecret
   * import { DefaultAzureCredential } from "@azure/identity";
   * import { SecretClient } from "@azure/keyvault-secrets";
   *
   * const credential = new DefaultAzureCredential();
   *
   * const vaultName = "<YOUR KEYVAULT NAME>";
   * const url = `https://${vaultName}.vault.azure.net`;
   *
   * const client = new SecretClient(url, credential);
   *
   * const secretName = "MySecretName";
   *
   * const latestSecret = await client.getSecret(secretName);
   * console.log(`Latest version of the secret ${secretName}: `, latestSecret);
   *
   * const specificSecret = await client.getSecret(secretName, {
   *   version: latestSecret.properties.version!,
   * });
   * console.log(
   *   `The secret ${secretName} at the version ${latestSecret.properties.version!}: `,
   *   specificSecret,
   * );
   * ```
   * Get a specified secret from a given key vault.
   * @param secretName - The name of the secret.
   * @param options - The optional parameters.
   */
  getSecret(secretName, options = {}) {
    return tracingClient2.withSpan("SecretClient.getSecret", options, async (updatedOptions) => {
      const response = await this.client.getSecret(secretName, options && options.version ? options.version : "", updatedOptions);
      return getSecretFromSecretBundle(response);
    });
  }
  /**
   * The getDeletedSecret method returns the specified deleted secret along with its attributes.
   * This operation requires the secrets/get permission.
   *
   * Example usage:
   * ```ts snippet:ReadmeSampleGetDeletedSecret
   * import { DefaultAzureCredential } from "@azure/identity";
   * import { SecretClient } from "@azure/keyvault-secrets";
   *
   * const credential = new DefaultAzureCredential();
   *
   * const vaultName = "<YOUR KEYVAULT NAME>";
   * const url = `https://${vaultName}.vault.azure.net`;
   *
   * const client = new SecretClient(url, credential);
   *
   * const secretName = "MySecretName";
   *
   * const result = await client.getDeletedSecret("MyDeletedSecret");
   * ```
   * Gets the specified deleted secret.
   * @param secretName - The name of the secret.
   * @param options - The optional parameters.
   */
  getDeletedSecret(secretName, options = {}) {
    return tracingClient2.withSpan("SecretClient.getDeletedSecret", options, async (updatedOptions) => {
      const response = await this.client.getDeletedSecret(secretName, updatedOptions);
      return getSecretFromSecretBundle(response);
    });
  }
  /**
   * The purge deleted secret operation removes the secret permanently, without the possibility of
   * recovery. This operation can only be enabled on a soft-delete enabled vault. This operation
   * requires the secrets/purge permission.
   *
   * Example usage:
   * ```ts snippet:ReadmeSamplePurgeDeletedSecret
   * import { DefaultAzureCredential } from "@azure/identity";
   * import { SecretClient } from "@azure/keyvault-secrets";
   *
   * const credential = new DefaultAzureCredential();
   *
   * const vaultName = "<YOUR KEYVAULT NAME>";
   * const url = `https://${vaultName}.vault.azure.net`;
   *
   * const client = new SecretClient(url, credential);
   *
   * const secretName = "MySecretName";
   *
   * const deletePoller = await client.beginDeleteSecret(secretName);
   * await deletePoller.pollUntilDone();
   *
   * await client.purgeDeletedSecret(secretName);
   * ```
   * Permanently deletes the specified secret.
   * @param secretName - The name of the secret.
   * @param options - The optional parameters.
   */
  purgeDeletedSecret(secretName, options = {}) {
    return tracingClient2.withSpan("SecretClient.purgeDeletedSecret", options, async (updatedOptions) => {
      await this.client.purgeDeletedSecret(secretName, updatedOptions);
    });
  }
  /**
   * Recovers the deleted secret in the specified vault.
   * This function returns a Long Running Operation poller that allows you to wait indefinitely until the secret is recovered.
   *
   * This operation requires the secrets/recover permission.
   *
   * Example usage:
   * ```ts snippet:ReadmeSampleRecoverDeletedSecret
   * import { DefaultAzureCredential } from "@azure/identity";
   * import { SecretClient } from "@azure/keyvault-secrets";
   *
   * const credential = new DefaultAzureCredential();
   *
   * const vaultName = "<YOUR KEYVAULT NAME>";
   * const url = `https://${vaultName}.vault.azure.net`;
   *
   * const client = new SecretClient(url, credential);
   *
   * const secretName = "MySecretName";
   *
   * const deletePoller = await client.beginDeleteSecret(secretName);
   * await deletePoller.pollUntilDone();
   *
   * const recoverPoller = await client.beginRecoverDeletedSecret(secretName);
   * const deletedSecret = await recoverPoller.pollUntilDone();
   * console.log(deletedSecret);
   * ```
   * Recovers the deleted secret to the latest version.
   * @param secretName - The name of the deleted secret.
   * @param options - The optional parameters.
   */
  async beginRecoverDeletedSecret(name, options = {}) {
    const poller = new RecoverDeletedSecretPoller({
      name,
      client: this.client,
      ...options,
      operationOptions: options
    });
    await poller.poll();
    return poller;
  }
  /**
   * Requests that a backup of the specified secret be downloaded to the client. All versions of the
   * secret will be downloaded. This operation requires the secrets/backup permission.
   *
   * Example usage:
   * ```ts snippet:ReadmeSampleBackupSecret
   * import { DefaultAzureCredential } from "@azure/identity";
   * import { SecretClient } from "@azure/keyvault-secrets";
   *
   * const credential = new DefaultAzureCredential();
   *
   * const vaultName = "<YOUR KEYVAULT NAME>";
   * const url = `https://${vaultName}.vault.azure.net`;
   *
   * const client = new SecretClient(url, credential);
   *
   * const secretName = "MySecretName";
   *
   * const backupResult = await client.backupSecret(secretName);
   * ```
   * Backs up the specified secret.
   * @param secretName - The name of the secret.
   * @param options - The optional parameters.
   */
  backupSecret(secretName, options = {}) {
    return tracingClient2.withSpan("SecretClient.backupSecret", options, async (updatedOptions) => {
      const response = await this.client.backupSecret(secretName, updatedOptions);
      return response.value;
    });
  }
  /**
   * Restores a backed up secret, and all its versions, to a vault. This operation requires the
   * secrets/restore permission.
   *
   * Example usage:
   * ```ts snippet:ReadmeSampleRestoreSecret
   * import { DefaultAzureCredential } from "@azure/identity";
   * import { SecretClient } from "@azure/keyvault-secrets";
   *
   * const credential = new DefaultAzureCredential();
   *
   * const vaultName = "<YOUR KEYVAULT NAME>";
   * const url = `https://${vaultName}.vault.azure.net`;
   *
   * const client = new SecretClient(url, credential);
   *
   * const secretName = "MySecretName";
   *
   * const backupResult = await client.backupSecret(secretName);
   *
   * await client.restoreSecretBackup(backupResult);
   * ```
   * Restores a backed up secret to a vault.
   * @param secretBundleBackup - The backup blob associated with a secret bundle.
   * @param options - The optional parameters.
   */
  restoreSecretBackup(secretBundleBackup, options = {}) {
    return tracingClient2.withSpan("SecretClient.restoreSecretBackup", options, async (updatedOptions) => {
      const response = await this.client.restoreSecret({ secretBundleBackup }, updatedOptions);
      return getSecretFromSecretBundle(response).properties;
    });
  }
  /**
   * Iterates all versions of the given secret in the vault. The full secret identifier and attributes are provided
   * in the response. No values are returned for the secrets. This operations requires the secrets/list permission.
   *
   * Example usage:
   * ```ts snippet:ReadmeSampleListSecrets
   * import { DefaultAzureCredential } from "@azure/identity";
   * import { SecretClient } from "@azure/keyvault-secrets";
   *
   * const credential = new DefaultAzureCredential();
   *
   * const vaultName = "<YOUR KEYVAULT NAME>";
   * const url = `https://${vaultName}.vault.azure.net`;
   *
   * const client = new SecretClient(url, credential);
   *
   * const secretName = "MySecretName";
   *
   * for await (const secretProperties of client.listPropertiesOfSecrets()) {
   *   console.log("Secret properties: ", secretProperties);
   * }
   *
   * for await (const deletedSecret of client.listDeletedSecrets()) {
   *   console.log("Deleted secret: ", deletedSecret);
   * }
   *
   * for await (const versionProperties of client.listPropertiesOfSecretVersions(secretName)) {
   *   console.log("Version properties: ", versionProperties);
   * }
   * ```
   * @param secretName - Name of the secret to fetch versions for.
   * @param options - The optional parameters.
   */
  listPropertiesOfSecretVersions(secretName, options = {}) {
    return mapPagedAsyncIterable2((updatedOptions) => this.client.getSecretVersions(secretName, updatedOptions), options, (item) => getSecretFromSecretBundle(item).properties);
  }
  /**
   * Iterates the latest version of all secrets in the vault.  The full secret identifier and attributes are provided
   * in the response. No values are returned for the secrets. This operations requires the secrets/list permission.
   *
   * Example usage:
   * ```ts snippet:ReadmeSampleListSecrets
   * import { DefaultAzureCredential } from "@azure/identity";
   * import { SecretClient } from "@azure/keyvault-secrets";
   *
   * const credential = new DefaultAzureCredential();
   *
   * const vaultName = "<YOUR KEYVAULT NAME>";
   * const url = `https://${vaultName}.vault.azure.net`;
   *
   * const client = new SecretClient(url, credential);
   *
   * const secretName = "MySecretName";
   *
   * for await (const secretProperties of client.listPropertiesOfSecrets()) {
   *   console.log("Secret properties: ", secretProperties);
   * }
   *
   * for await (const deletedSecret of client.listDeletedSecrets()) {
   *   console.log("Deleted secret: ", deletedSecret);
   * }
   *
   * for await (const versionProperties of client.listPropertiesOfSecretVersions(secretName)) {
   *   console.log("Version properties: ", versionProperties);
   * }
   * ```
   * List all secrets in the vault.
   * @param options - The optional parameters.
   */
  listPropertiesOfSecrets(options = {}) {
    return mapPagedAsyncIterable2(this.client.getSecrets.bind(this.client), options, (item) => getSecretFromSecretBundle(item).properties);
  }
  /**
   * Iterates the deleted secrets in the vault.  The full secret identifier and attributes are provided
   * in the response. No values are returned for the secrets. This operations requires the secrets/list permission.
   *
   * Example usage:
   * ```ts snippet:ReadmeSampleListSecrets
   * import { DefaultAzureCredential } from "@azure/identity";
   * import { SecretClient } from "@azure/keyvault-secrets";
   *
   * const credential = new DefaultAzureCredential();
   *
   * const vaultName = "<YOUR KEYVAULT NAME>";
   * const url = `https://${vaultName}.vault.azure.net`;
   *
   * const client = new SecretClient(url, credential);
   *
   * const secretName = "MySecretName";
   *
   * for await (const secretProperties of client.listPropertiesOfSecrets()) {
   *   console.log("Secret properties: ", secretProperties);
   * }
   *
   * for await (const deletedSecret of client.listDeletedSecrets()) {
   *   console.log("Deleted secret: ", deletedSecret);
   * }
   *
   * for await (const versionProperties of client.listPropertiesOfSecretVersions(secretName)) {
   *   console.log("Version properties: ", versionProperties);
   * }
   * ```
   * List all secrets in the vault.
   * @param options - The optional parameters.
   */
  listDeletedSecrets(options = {}) {
    return mapPagedAsyncIterable2(this.client.getDeletedSecrets.bind(this.client), options, getSecretFromSecretBundle);
  }
};

// src/vault/guarded-credential.ts
var guardCredential = (credential, { vault, signal }) => ({
  getToken: async (scopes, options) => {
    try {
      const token = await credential.getToken(scopes, {
        ...options,
        abortSignal: options?.abortSignal ?? signal
      });
      if (token) return token;
    } catch (error) {
      if (signal.aborted) throw cancelledError(vault);
      if (error instanceof CredentialError)
        throw new VaultError(
          "unauthorized",
          vault,
          `Cannot get a token for vault ${vault}: ${error.message}`
        );
      throw tokenError(vault, plainCode(Object(error).name));
    }
    throw tokenError(vault, "no token");
  }
});
var tokenError = (vault, kind5) => new VaultError(
  "unauthorized",
  vault,
  `Cannot get a token for vault ${vault} (${kind5}). Sign in (az login), or give the workflow a client and tenant id and the permission id-token: write.`
);

// src/vault/link-judge.ts
var mostPagesWithoutNews = 2e3;
function createLinkJudge(origin) {
  const shown = /* @__PURE__ */ new Map();
  const going = /* @__PURE__ */ new Set();
  const judge = (url, body) => {
    const page = body.includes('"nextLink"') ? parseJson(body) : void 0;
    const link = textAt(page, "nextLink");
    const { href: here, pathname } = new URL(url);
    if (link) going.add(pathname);
    else going.delete(pathname);
    const { pages, firsts, ...before } = shown.get(here) ?? startOfList(here);
    if (!link) {
      shown.delete(here);
      return void 0;
    }
    const next = URL.canParse(link, url) ? new URL(link, url) : void 0;
    if (next?.origin !== origin || next.username !== "" || next.password !== "")
      return "its list goes on at another address, which gets no token. Is a proxy in between? Check the vault's url.";
    if (pages.has(next.href)) return "the pages of its list go round in a circle. Try again later.";
    const first = firstOf(page);
    const withoutNews = first === void 0 || firsts.has(first) ? before.withoutNews + 1 : 0;
    if (withoutNews > mostPagesWithoutNews)
      return `its list does not end: ${mostPagesWithoutNews} pages in a row brought nothing new. Try again later.`;
    shown.delete(here);
    if (first !== void 0) firsts.add(first);
    shown.set(next.href, { pages: pages.add(next.href), firsts, withoutNews });
    return void 0;
  };
  return { judge, goesOn: (path) => going.has(path) };
}
var startOfList = (url) => ({ pages: /* @__PURE__ */ new Set([url]), firsts: /* @__PURE__ */ new Set(), withoutNews: 0 });
function firstOf(page) {
  const items = memberAt(page, "value");
  const first = Array.isArray(items) ? items[0] : void 0;
  return textAt(first, "id") ?? textAt(first, "kid");
}

// src/vault/live.ts
function toLiveObject(reported) {
  const { name, enabled = true, contentType, tags, managed, recoveryLevel } = reported;
  const expiresOn = seconds(reported.expiresOn);
  const notBefore = seconds(reported.notBefore);
  return {
    name,
    enabled,
    created: requireMember(seconds(reported.createdOn)),
    updated: requireMember(seconds(reported.updatedOn)),
    ...contentType && { contentType },
    ...expiresOn !== void 0 && { expiresOn },
    ...notBefore !== void 0 && { notBefore },
    tags: toTags(tags ?? {}),
    managed: managed === true,
    ...recoveryLevel && { recoveryLevel }
  };
}
var toTags = (tags) => Object.fromEntries(
  Object.entries(tags).map(([name, tag]) => [name, typeof tag === "string" ? tag : JSON.stringify(tag)])
);
var toLiveVersion = (reported) => ({
  ...toLiveObject(reported),
  version: requireMember(reported.version)
});
function toDeletedObject(reported, deleted) {
  const deletedOn = seconds(deleted.deletedOn);
  const purgesOn = seconds(deleted.scheduledPurgeDate);
  return {
    ...toLiveObject(reported),
    ...deletedOn !== void 0 && { deletedOn },
    ...purgesOn !== void 0 && { purgesOn }
  };
}
function requireMember(member) {
  if (member === void 0) throw new TypeError("The answer is not complete.");
  return member;
}
function seconds(date) {
  if (date === void 0 || date === null) return void 0;
  const found = Number(date) / 1e3;
  return requireMember(Number.isNaN(found) ? void 0 : found);
}

// src/vault/key-version.ts
function toKeyVersion({ key: reported, properties }) {
  const key = requireMember(reported);
  const numbers = publicNumbers({
    kty: requireMember(key.kty),
    crv: key.crv ?? "",
    n: base64url(key.n),
    e: base64url(key.e),
    x: base64url(key.x),
    y: base64url(key.y)
  });
  const { encodedPolicy, immutable = false } = properties.releasePolicy ?? {};
  return {
    version: requireMember(properties.version),
    spec: specOf(key),
    keyOps: [...key.keyOps ?? []].sort(compareText),
    ...numbers !== void 0 && { numbers },
    exportable: properties.exportable === true,
    ...encodedPolicy && { releasePolicy: { policy: policyText(encodedPolicy), immutable } }
  };
}
var encodeReleasePolicy = ({ policy, immutable }) => ({
  encodedPolicy: Buffer.from(policy),
  immutable
});
function specOf({ kty, crv, n }) {
  const curve = findCurve(crv);
  if ((kty === "RSA" || kty === "RSA-HSM") && n) return { keyType: kty, keySize: bitLength(n) };
  if ((kty === "EC" || kty === "EC-HSM") && curve) return { keyType: kty, curve };
  return kty === "oct-HSM" ? { keyType: kty } : unknownKind(kty, crv);
}
var bitLength = (integer) => {
  const start = integer.findIndex((byte) => byte !== 0);
  return start < 0 ? 0 : (integer.length - start) * 8 - Math.clz32(integer[start] ?? 0) + 24;
};
var base64url = (bytes2) => bytes2 === void 0 ? "" : Buffer.from(bytes2).toString("base64url");
function policyText(bytes2) {
  const data = parseJson(bytes2);
  return data === void 0 ? Buffer.from(bytes2).toString() : canonicalJson(data);
}
var bytes = ["n", "e", "d", "dp", "dq", "qi", "p", "q", "k", "x", "y"];
function toSdkJwk(text) {
  const jwk = parseJson(text);
  if (!isMapping(jwk)) return void 0;
  const { kty, crv } = jwk;
  if (typeof kty !== "string" || (jwk.d ?? jwk.k) === void 0) return void 0;
  const numbers = bytes.flatMap((name) => {
    const number = jwk[name];
    return typeof number === "string" ? [[name, Buffer.from(number, "base64url")]] : [];
  });
  return { kty, ...typeof crv === "string" && { crv }, ...Object.fromEntries(numbers) };
}

// src/vault/request-hints.ts
var header = "x-keyvault-gitops-aside";
var withHints = (hints) => ({
  requestOptions: { headers: { [header]: JSON.stringify(hints) } }
});
function takeHints(request) {
  const headers = createHttpHeaders(request.headers.toJSON({ preserveCase: true }));
  const { dates, ...rest } = JSON.parse(headers.get(header) ?? "{}");
  headers.delete(header);
  const { body } = request;
  if (!dates || typeof body !== "string") return { ...rest, outgoing: { ...request, headers } };
  const sent = JSON.parse(body);
  headers.delete("content-length");
  const mended = JSON.stringify({ ...sent, attributes: { ...sent.attributes, ...dates } });
  return { ...rest, outgoing: { ...request, headers, body: mended } };
}

// src/vault/rotation-policy.ts
function toRotationPolicy({ expiresIn, lifetimeActions = [] }, managedHsm) {
  const actions = lifetimeActions.map(toAction);
  const unknown = actions.filter((action) => "known" in action);
  const known = actions.flatMap((action) => "known" in action ? [] : [action]);
  const answered = { lifetimeActions: known, ...isTime(expiresIn) && { expiresIn } };
  const policy = normalizeLivePolicy(answered, managedHsm);
  return {
    ...expiresIn && { expiresIn },
    ...policy,
    lifetimeActions: [...policy.lifetimeActions, ...unknown.sort((a, b) => compareText(a.text, b.text))]
  };
}
function toAction(reported) {
  const { action, timeAfterCreate, timeBeforeExpiry } = reported;
  if (action === "Rotate" && isTime(timeAfterCreate)) return { action, timeAfterCreate };
  if (!timeAfterCreate && isTime(timeBeforeExpiry)) return { action, timeBeforeExpiry };
  const renamed = action === "Notify" && timeAfterCreate;
  return unknownKind(...(renamed || [action, timeBeforeExpiry].join(" ")).split(" "));
}
var isTime = (text) => text !== void 0 && isDuration(text);
var renameUnknownActions = (client) => ({
  sendRequest: async (request) => {
    const response = await client.sendRequest(request);
    if (response.status !== 200 || !/\/rotationpolicy\/?$/.test(new URL(request.url).pathname))
      return response;
    const policy = parseJson(response.bodyAsText ?? "");
    const reported = memberAt(policy, "lifetimeActions");
    if (!isMapping(policy) || !Array.isArray(reported)) return response;
    const lifetimeActions = reported.map(renameAction);
    return { ...response, bodyAsText: JSON.stringify({ ...policy, lifetimeActions }) };
  }
});
function renameAction(reported) {
  const type = textAt(reported, "action", "type");
  if (/^(?:rotate|notify)$/i.test(type ?? "")) return reported;
  const times = ["timeAfterCreate", "timeBeforeExpiry"].map((time) => textAt(reported, "trigger", time));
  const timeAfterCreate = [type ?? "unnamed", ...times].filter(Boolean).join(" ");
  return { action: { type: "Notify" }, trigger: { timeAfterCreate } };
}

// src/vault/read/listing.ts
function makeListing(kind5, { vault, mapErrors, progress, goesOn, greeted }, pager, toDeleted) {
  function items(target, list, toLive) {
    async function* pages() {
      await greeted();
      const pager2 = list().byPage();
      let count = 0;
      for (; ; ) {
        const page = await mapErrors(target, async () => {
          const { done, value } = await pager2.next();
          return done ? void 0 : value.map(toLive);
        });
        if (!page) return;
        count += page.length;
        if (target.verb === "list") progress({ what: "listed", vault, kind: kind5, count });
        yield { items: page, more: goesOn(pathOf(target)) };
      }
    }
    return {
      pages,
      async *[Symbol.asyncIterator]() {
        for await (const page of pages()) yield* page.items;
      }
    };
  }
  return {
    list: (ending) => items({ verb: "list", kind: kind5 }, () => pager.live(until(ending)), toLiveObject),
    listDeleted: (ending) => items({ verb: "list deleted", kind: kind5 }, () => pager.deleted(until(ending)), toDeleted),
    listVersions: (name) => items({ verb: "list versions of", kind: kind5, name }, () => pager.versions(name), toLiveVersion)
  };
}
var until = (abortSignal) => abortSignal ? { abortSignal } : {};
var pathOf = ({ verb, kind: kind5, name }) => name === void 0 ? `/${verb === "list" ? "" : "deleted"}${kind5}s` : `/${kind5}s/${name}/versions`;

// src/vault/read/read-keys.ts
var kind = "key";
function readKeys(client, makeCryptography, url, context) {
  const { mapErrors } = context;
  return {
    ...makeListing(
      kind,
      context,
      {
        live: (options) => client().listPropertiesOfKeys(options),
        deleted: (options) => client().listDeletedKeys(options),
        versions: (name) => client().listPropertiesOfKeyVersions(name)
      },
      ({ properties }) => toDeletedObject(properties, properties)
    ),
    get: (name, version = "") => mapErrors({ verb: "read", kind, name }, async () => {
      const key = await client().getKey(name, { version });
      return { live: toLiveVersion(key.properties), key: toKeyVersion(key) };
    }),
    getDeleted: (name) => mapErrors({ verb: "read deleted", kind, name }, async () => {
      const key = await client().getDeletedKey(name);
      return { ...toDeletedObject(key.properties, key.properties), key: toKeyVersion(key) };
    }),
    rotationPolicy: async (name) => {
      if (!context.rotates) return noPolicyIn(isManagedHsmUrl(url));
      return mapErrors(
        { verb: "read the rotation policy of", kind, name },
        async () => toRotationPolicy(await client().getKeyRotationPolicy(name), isManagedHsmUrl(url))
      );
    },
    unwrap: makeUnwrap(url, makeCryptography, context)
  };
}
var algorithm = "RSA-OAEP-256";
function makeUnwrap(url, makeCryptography, { mapErrors }) {
  const clients = /* @__PURE__ */ new Map();
  const clientOf = (name, version) => {
    const id = `${url}/keys/${name}/${version}`;
    const client = clients.get(id) ?? makeCryptography({ id, name, properties: { vaultUrl: url, name, version } });
    clients.set(id, client);
    return client;
  };
  return ({ name, version }, operation, ciphertext) => mapErrors({ verb: operation === "unwrapKey" ? "unwrap" : "decrypt", kind, name }, async () => {
    const options = withHints({ rsaBits: ciphertext.length * 8 });
    const { result } = operation === "unwrapKey" ? await clientOf(name, version).unwrapKey(algorithm, ciphertext, options) : await clientOf(name, version).decrypt({ algorithm, ciphertext }, options);
    return result;
  });
}

// src/vault/read/read-secrets.ts
var kind2 = "secret";
var readSecrets = (client, context) => ({
  ...makeListing(
    kind2,
    context,
    {
      live: (options) => client().listPropertiesOfSecrets(options),
      deleted: (options) => client().listDeletedSecrets(options),
      versions: (name) => client().listPropertiesOfSecretVersions(name)
    },
    ({ properties, ...deleted }) => toDeletedObject(properties, deleted)
  ),
  get: (name, version) => context.mapErrors({ verb: "read", kind: kind2, name }, async () => {
    const options = version === void 0 ? {} : { version };
    const { properties, value } = await client().getSecret(name, options);
    return { live: toLiveVersion(properties), value: Sealed.text(requireMember(value)) };
  }),
  getDeleted: (name) => context.mapErrors({ verb: "read deleted", kind: kind2, name }, async () => {
    const { properties, ...deleted } = await client().getDeletedSecret(name);
    return toDeletedObject(properties, deleted);
  })
});

// src/vault/retry.ts
var waits = {
  throttled: [1, 2, 4, 8, 16],
  connection: [1, 2, 4],
  server: [1, 2, 4],
  conflict: [1, 2, 4]
};
function reasonFor({ fault, vault }) {
  switch (fault) {
    case "throttled":
      return "the vault asks to slow down";
    case "connection":
      return `vault ${vault} does not answer`;
    case "server":
      return `the service of vault ${vault} fails`;
    case "conflict":
      return "another operation on the object is under way";
    case "being deleted":
      return "the service is still deleting the object";
    case "being recovered":
      return "the service is still recovering the object";
    default:
      return "trying again";
  }
}
function createRetry(waiting, settleSeconds, isUnmoved = async () => true) {
  const tooSlowError = (what) => new VaultError(
    "too slow",
    waiting.vault,
    `${what} It was waited for ${settleSeconds} s. Run again later, or raise waitAtMost in the config.`
  );
  return {
    read: async (ask) => {
      const next = patience(settleSeconds);
      for (; ; ) {
        try {
          return await ask();
        } catch (error) {
          if (!isFault(error, "throttled", "connection", "server")) throw error;
          const pause = next(error);
          if (pause === void 0) throw error;
          await pauseFor(waiting, pause.seconds * 1e3, reasonFor(error), pause.attempt);
        }
      }
    },
    write: async (send, look, final = []) => {
      const next = patience(settleSeconds);
      let again = false;
      for (; ; ) {
        try {
          return await send(again);
        } catch (error) {
          if (!(error instanceof VaultError)) throw error;
          const lost = error.fault === "connection" || error.fault === "server";
          if (lost && !look) throw unsureError(error);
          const pause = final.includes(error.fault) ? void 0 : next(error);
          if (pause === void 0 && !lost)
            throw isSettling(error) && !final.includes(error.fault) ? tooSlowError(error.message) : error;
          try {
            if (pause) await pauseFor(waiting, pause.seconds * 1e3, reasonFor(error), pause.attempt);
            const found = lost ? await look?.() : void 0;
            if (found !== void 0) return found;
          } catch (stopped) {
            if (!lost || !(stopped instanceof VaultError)) throw stopped;
            throw unsureError(error, stopped.fault === "cancelled" ? error.fault : stopped.fault);
          }
          if (!pause) throw error;
          if (!await isUnmoved())
            throw new VaultError(
              "moved",
              waiting.vault,
              "Somebody else wrote to the object between two tries."
            );
          again ||= lost;
        }
      }
    },
    until: async (ask, message, late) => {
      const next = settling(settleSeconds);
      while (!await ask()) {
        const seconds2 = next();
        if (seconds2 === void 0) throw tooSlowError(late);
        await pauseFor(waiting, seconds2 * 1e3, message);
      }
    }
  };
}
function patience(settleSeconds) {
  const tried = /* @__PURE__ */ new Map();
  const settle = settling(settleSeconds);
  return (error) => {
    if (isSettling(error)) {
      const seconds3 = settle();
      return seconds3 === void 0 ? void 0 : { seconds: seconds3 };
    }
    const tries = tried.get(error.fault) ?? 0;
    tried.set(error.fault, tries + 1);
    const planned = waits[error.fault] ?? [];
    const asked = error instanceof AdvisedError && error.seconds ? error.seconds : void 0;
    const seconds2 = planned[tries] === void 0 ? void 0 : asked ?? planned[tries];
    if (seconds2 === void 0 || asked !== void 0 && asked > longestPause) return void 0;
    return { seconds: seconds2, attempt: { number: tries + 1, of: planned.length + 1 } };
  };
}
var isSettling = ({ fault }) => fault === "being deleted" || fault === "being recovered";
function settling(settleSeconds) {
  let wait = 0.25;
  let left = settleSeconds;
  return () => {
    wait = Math.min(wait * 2, 5, left);
    left -= wait;
    return wait > 0 ? wait : void 0;
  };
}
var unsureError = (error, fault = error.fault) => new VaultError(
  fault,
  error.vault,
  `${error.message} Whether it was written could not be found out: plan again to see.`,
  error.status
);

// src/vault/sdk-errors.ts
var mapSdkErrors = (vault) => async (target, call) => {
  try {
    return await call();
  } catch (error) {
    throw error instanceof VaultError ? error : explainSdkError(vault, target, error);
  }
};
function explainSdkError(vault, target, error) {
  const operation = { vault, ...target };
  if (isRestError(error) && error.statusCode === 401) {
    const message2 = "the credential was refused or has expired. Sign in again, in the tenant that the vault belongs to.";
    return operationFailure(operation, "unauthorized", message2, 401);
  }
  if (error instanceof Error && error.message.startsWith("The challenge")) {
    const message2 = "what answers at the vault's url asks for a token that is not meant for it, and got none. Check the url.";
    return operationFailure(operation, "unauthorized", message2);
  }
  const name = plainCode(Object(error).name);
  if (name === "AbortError") return cancelledError(vault);
  const message = isUnparsable(error) ? `the answer could not be understood (${name}): it is no JSON. Is a proxy in between?` : `the answer could not be understood (${name}): it is JSON, but not as Key Vault's API has it. Check the url; if Key Vault is there, update this program.`;
  return operationFailure(operation, "server", message);
}
var isUnparsable = (error) => error instanceof SyntaxError || isRestError(error) && error.code === RestError.PARSE_ERROR;

// src/vault/wire.ts
function createWire(transport, context) {
  const { vault, clock, signal, pace, retry, judgeLink, answerSeconds, progress } = context;
  const sent = { list: 0, get: 0, write: 0 };
  let ahead = 0;
  let challenge;
  const now = () => Math.floor((clock.now() + ahead) / 1e3);
  async function once2(asked, request, ending = signal) {
    if (ending.aborted) throw cancelledError(vault);
    const reads = asked.counts !== "write";
    sent[isBare(request) && !reads ? "get" : asked.counts]++;
    const begin = clock.now();
    const report = (response) => progress({
      what: "request",
      vault,
      method: request.method,
      path: new URL(request.url).pathname,
      ...response && { status: response.status },
      ms: clock.now() - begin,
      ...findRequestId(request, response)
    });
    let answered = false;
    try {
      const response = await transport.sendRequest({
        ...request,
        timeout: answerSeconds * 1e3,
        // We wait for a write in flight, so as to know what became of it.
        ...reads && { abortSignal: ending }
      });
      answered = true;
      report(response);
      noteDate(response);
      if (response.status === 401) return response;
      if (!isSuccess(response)) throw answerFailure(asked, response, now());
      const stray = asked.counts === "list" ? judgeLink(request.url, response.bodyAsText ?? "") : void 0;
      if (stray === void 0) return response;
      throw operationFailure(asked, "server", stray, response.status);
    } catch (error) {
      if (!answered) report();
      if (error instanceof VaultError) throw error;
      if (reads && ending.aborted) throw cancelledError(vault);
      throw networkFailure(asked, error, answerSeconds);
    }
  }
  function noteDate({ headers }) {
    const date = Date.parse(headers.get("date") ?? "");
    if (!Number.isNaN(date)) ahead = date - clock.now();
  }
  return {
    httpClient: {
      sendRequest: async (request) => {
        const { outgoing, only, greets, ...key } = takeHints(request);
        if (only && only !== request.method) return answerHere(request, 404, "{}");
        if (greets && !isBare(request)) return answerHere(request, 200, '{"value":[]}');
        const asked = classifyRequest(vault, request.method, new URL(request.url).pathname, key);
        const quota = isBare(request) ? `other ${asked.kind}` : asked.quota;
        if (greets) {
          challenge = pace(quota, () => once2(asked, outgoing, request.abortSignal));
          return challenge;
        }
        const known = isBare(request) ? await challenge?.catch(() => void 0) : void 0;
        if (known?.status === 401 && known.headers.has("www-authenticate")) return { ...known, request };
        const send = () => pace(quota, () => once2(asked, outgoing, request.abortSignal));
        return asked.counts === "write" ? send() : retry.read(send);
      }
    },
    now,
    requests: () => ({ ...sent })
  };
}
function findRequestId(request, response) {
  const id = response?.headers.get("x-ms-request-id") ?? request.headers.get("x-ms-client-request-id");
  return id !== void 0 && /^[0-9A-Za-z-]{1,64}$/.test(id) ? { id } : {};
}
var isBare = (request) => !request.headers.has("authorization");
var isSuccess = ({ status, bodyAsText }) => {
  const text = bodyAsText?.trim() ?? "";
  return status === 204 || status === 200 && text.startsWith("{") && text.endsWith("}");
};
var answerHere = (request, status, bodyAsText) => ({
  request,
  status,
  headers: createHttpHeaders({ "content-type": "application/json" }),
  bodyAsText
});

// src/vault/write/removing.ts
function makeRemoving(kind5, { vault, mapErrors, retry }, { listVersions }, send) {
  const isLive = async (name) => {
    const { done } = await listVersions(name)[Symbol.asyncIterator]().next();
    return done !== true;
  };
  const sendOnce = async (target, request, isDone) => {
    try {
      await mapErrors({ ...target, kind: kind5 }, request);
    } catch (error) {
      if (!isDone(error)) throw error;
    }
    return true;
  };
  const isGone = (again) => (error) => again && isFault(error, "not found");
  return {
    delete: async (name) => {
      let deleted;
      const request = async () => {
        const answer = (await send.beginDelete(name, withHints({ only: "DELETE" }))).getResult();
        deleted = answer && toLiveVersion(answer.properties);
      };
      await retry.write(
        (again) => sendOnce({ verb: "delete", name }, request, isGone(again)),
        async () => await isLive(name) ? void 0 : true
      );
      return deleted;
    },
    recover: async (name) => {
      const target = { verb: "recover", name };
      const request = () => send.beginRecover(name, withHints({ only: "POST" }));
      await retry.write(
        (again) => sendOnce(target, request, (error) => isFault(error, "being recovered") || isGone(again)(error)),
        async () => await isLive(name) ? true : void 0
      );
      await retry.until(
        () => isLive(name),
        "the service is still recovering the object",
        `The service is still recovering ${kind5} ${vault}/${kind5}/${name}.`
      );
    },
    purge: async (name) => {
      await retry.write(
        (again) => sendOnce({ verb: "purge", name }, () => send.purge(name), isGone(again)),
        async () => void 0
      );
    }
  };
}

// src/vault/write/send-version.ts
function toSdkOptions({ expiresOn, notBefore, ...properties }, hints = {}) {
  const dates = {
    ...expiresOn !== void 0 && { exp: expiresOn },
    ...notBefore !== void 0 && { nbf: notBefore }
  };
  return { ...properties, ...withHints({ ...hints, dates }) };
}
function toKeyOptions({ keyOps, releasePolicy, ...properties }, hints = {}) {
  return {
    ...toSdkOptions(properties, hints),
    ...keyOps && { keyOps: [...keyOps] },
    ...releasePolicy && { releasePolicy: encodeReleasePolicy(releasePolicy) }
  };
}
function sendNewVersion({ mapErrors, retry }, target, { listVersions }, tags, send) {
  const state = tags[stateTag];
  const look = async () => {
    for await (const version of listVersions(target.name))
      if (version.tags[stateTag] === state) return version;
    return void 0;
  };
  return retry.write(
    () => mapErrors(target, async () => toLiveVersion((await send()).properties)),
    state === void 0 ? void 0 : look,
    // Somebody brings an object back under this name, and a new version would go over it unseen.
    ["being recovered"]
  );
}
var sendUpdate = ({ mapErrors, retry }, target, patch, send, look) => retry.write(
  () => mapErrors({ verb: "update", ...target }, async () => toLiveVersion(await send())),
  async () => (await look()).find(({ live, key }) => showsPatch({ ...live, ...key }, patch))?.live
);
var showsPatch = (live, patch) => Object.entries(patch).every(
  ([property, sent]) => sent === void 0 || canonicalJson(sent) === canonicalJson(live[property] ?? "")
);

// src/vault/write/write-keys.ts
var kind3 = "key";
function writeKeys(client, context, reads) {
  const { vault, mapErrors, retry, rotates } = context;
  const requireRotation = (target) => {
    if (!rotates)
      throw operationFailure(
        { vault, ...target },
        "invalid",
        "keys rotate from the API version 7.3 on, and the config's serviceVersion is below it."
      );
  };
  return {
    ...makeRemoving(kind3, context, reads, {
      beginDelete: (name, options) => client().beginDeleteKey(name, options),
      beginRecover: (name, options) => client().beginRecoverDeletedKey(name, options),
      purge: (name) => client().purgeDeletedKey(name)
    }),
    create: (name, spec, properties) => sendNewVersion(
      context,
      { verb: "create", kind: kind3, name },
      reads,
      properties.tags,
      () => createKey2(client(), name, spec, toKeyOptions(properties, { hsm: isHsm(spec) }))
    ),
    import: async (name, material, { hardwareProtected, ...properties }) => {
      const target = { verb: "import", kind: kind3, name };
      const jwk = material.isText ? toSdkJwk(material.reveal()) : void 0;
      if (!jwk)
        throw operationFailure({ vault, ...target }, "invalid", "its material is no private key as a JWK.");
      const { keyOps, ...options } = toKeyOptions(properties, { hsm: hardwareProtected });
      const key = { ...jwk, ...keyOps && { keyOps } };
      return sendNewVersion(
        context,
        target,
        reads,
        properties.tags,
        () => client().importKey(name, key, { ...options, hardwareProtected })
      );
    },
    update: (name, version, patch) => sendUpdate(
      context,
      { kind: kind3, name },
      patch,
      async () => (await client().updateKeyProperties(name, version, toKeyOptions(patch))).properties,
      // The list shows no operations and no release policy; a GET shows them, of a disabled version too.
      async () => [await reads.get(name, version)]
    ),
    // A rotation sends nothing that its version could be known by, so we ask for the version before it first: after a
    // lost answer any other newest version is the rotation's. Where somebody else made it in the same moment, the
    // key has the fresh material that was wanted, and a second rotation would only cost a version.
    rotate: async (name, from) => {
      requireRotation({ verb: "rotate", kind: kind3, name });
      const before = await reads.get(name);
      if (from !== void 0 && before.live.version !== from) throw overtakenError({ vault, kind: kind3, name });
      const options = withHints({ hsm: /-HSM\b/.test(specText(before.key.spec)) });
      return retry.write(
        () => mapErrors(
          { verb: "rotate", kind: kind3, name },
          async () => toLiveVersion((await client().rotateKey(name, options)).properties)
        ),
        async () => {
          const { live } = await reads.get(name);
          return live.version === before.live.version ? void 0 : live;
        }
      );
    },
    setRotationPolicy: async (name, policy) => {
      const target = { verb: "set the rotation policy of", kind: kind3, name };
      requireRotation(target);
      await retry.write(
        () => mapErrors(target, () => client().updateKeyRotationPolicy(name, toSdkPolicy(policy))),
        async () => void 0
      );
    }
  };
}
function createKey2(client, name, spec, options) {
  const hsm = isHsm(spec);
  switch (spec.keyType) {
    case "RSA":
    case "RSA-HSM":
      return client.createRsaKey(name, { ...options, hsm, keySize: spec.keySize });
    case "EC":
    case "EC-HSM":
      return client.createEcKey(name, { ...options, hsm, curve: spec.curve });
    case "oct-HSM":
      return client.createOctKey(name, { ...options, hsm, ...spec.keySize && { keySize: spec.keySize } });
    default:
      return spec;
  }
}
var isHsm = ({ keyType }) => keyType.endsWith("-HSM");
var toSdkPolicy = ({ expiresIn, lifetimeActions }) => ({
  ...expiresIn !== void 0 && { expiresIn },
  lifetimeActions: lifetimeActions.filter(
    (action) => expiresIn !== void 0 || action.action !== serviceNotify.action || action.timeBeforeExpiry !== serviceNotify.timeBeforeExpiry
  )
});

// src/vault/write/write-secrets.ts
var kind4 = "secret";
function writeSecrets(client, context, reads) {
  return {
    ...makeRemoving(kind4, context, reads, {
      beginDelete: (name, options) => client().beginDeleteSecret(name, options),
      beginRecover: (name, options) => client().beginRecoverDeletedSecret(name, options),
      purge: (name) => client().purgeDeletedSecret(name)
    }),
    set: async (name, value, properties) => {
      const { vault } = context;
      const target = { verb: "set", kind: kind4, name };
      if (!value.isText)
        throw operationFailure({ vault, ...target }, "invalid", "the value is no UTF-8 text. Use base64.");
      return sendNewVersion(
        context,
        target,
        reads,
        properties.tags,
        () => client().setSecret(name, value.reveal(), toSdkOptions(properties))
      );
    },
    update: (name, version, patch) => sendUpdate(
      context,
      { kind: kind4, name },
      patch,
      () => client().updateSecretProperties(name, version, toSdkOptions(patch)),
      async () => {
        const versions = await Array.fromAsync(reads.listVersions(name));
        return candidates(versions, version).map((live) => ({ live }));
      }
    )
  };
}
function candidates(versions, version) {
  if (version !== "") return versions.filter((live) => live.version === version);
  const newest = Math.max(...versions.map(({ created }) => created));
  return versions.filter(({ created }) => created === newest);
}

// src/vault/connect.ts
function connectVault(vault, options) {
  const { credential, clock, signal, progress, answerSeconds = 60 } = options;
  const waiting = { vault: vault.name, clock, signal, progress };
  const links = createLinkJudge(new URL(vault.url).origin);
  const settleSeconds = addDuration(0, vault.waitAtMost);
  const retry = createRetry(waiting, settleSeconds);
  const { httpClient, now, requests } = createWire(options.httpClient ?? sockets(), {
    ...waiting,
    pace: createPace(waiting, options.budget),
    retry,
    judgeLink: links.judge,
    answerSeconds
  });
  const clientOptions = (kind5) => ({
    serviceVersion: serviceVersionOf(kind5, vault),
    httpClient: removeLengths(httpClient),
    disableChallengeResourceVerification: !vault.verifyChallengeResource,
    retryOptions: { maxRetries: 0 }
  });
  const identity = guardCredential(credential, waiting);
  const secrets = once(() => new SecretClient(vault.url, identity, clientOptions("secret")));
  const keys = once(() => {
    const { httpClient: httpClient2, ...options2 } = clientOptions("key");
    return new KeyClient(vault.url, identity, { ...options2, httpClient: renameUnknownActions(httpClient2) });
  });
  let greeting = Promise.resolve();
  const context = {
    vault: vault.name,
    greeted: () => greeting,
    mapErrors: mapSdkErrors(vault.name),
    goesOn: links.goesOn,
    retry,
    progress,
    rotates: hasRotation(serviceVersionOf("key", vault))
  };
  const secret = readSecrets(secrets, context);
  const key = readKeys(
    keys,
    (named) => new CryptographyClient(named, identity, clientOptions("key")),
    vault.url,
    context
  );
  const writing = (call) => ({
    secret: { ...secret, ...writeSecrets(secrets, call, secret) },
    key: { ...key, ...writeKeys(keys, call, key) }
  });
  return {
    ...writing(context),
    watching: (isUnmoved) => writing({ ...context, retry: createRetry(waiting, settleSeconds, isUnmoved) }),
    now,
    requests,
    greet: (abortSignal) => {
      const options2 = { ...withHints({ greets: true }), abortSignal };
      const list = isManagedHsmUrl(vault.url) ? keys().listPropertiesOfKeys(options2) : secrets().listPropertiesOfSecrets(options2);
      const done = () => {
      };
      greeting = list.byPage().next().then(done, done);
      return greeting;
    }
  };
}
function once(make) {
  let made;
  return () => {
    made ??= make();
    return made;
  };
}
function sockets() {
  const agent = new import_node_https.Agent({ keepAlive: true, maxSockets: 2 * atOnce.keys + 4 });
  const client = createDefaultHttpClient();
  return { sendRequest: (request) => client.sendRequest({ ...request, agent: request.agent ?? agent }) };
}
export {
  connectVault
};
