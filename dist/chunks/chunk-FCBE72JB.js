import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import {
  atOnce,
  explainNoConfig,
  findRoot,
  runConcurrently,
  selectFiles
} from "./chunk-YJX7HAX3.js";
import {
  schemaFolder
} from "./chunk-AUCZVI35.js";
import {
  inputLimits,
  isMapping,
  memberAt
} from "./chunk-ED4MN6OR.js";
import {
  FileError,
  ProblemsError
} from "./chunk-K4NSJGFM.js";

// schemas/config.v1.schema.json
var config_v1_schema_default = {
  $schema: "http://json-schema.org/draft-07/schema#",
  title: "keyvault-gitops config",
  description: "keyvault-gitops.yaml: which manifests there are, which vaults they may name, and what may go into each.",
  type: "object",
  required: ["apiVersion", "kind", "owner", "manifests", "vaults"],
  additionalProperties: false,
  properties: {
    apiVersion: {
      title: "Version of this format",
      description: "Always keyvault-gitops/v1.",
      const: "keyvault-gitops/v1"
    },
    kind: { title: "What this file is", description: "Config for a config.", const: "Config" },
    owner: {
      title: "Owner",
      description: "For whom the manifests speak that name no owner; stands in the tag kvg-owner of every object.",
      examples: ["payments"],
      $ref: "manifest.v1.schema.json#/definitions/owner"
    },
    manifests: {
      title: "Manifests",
      description: "Patterns of files, relative to this one: * within a folder, ** for any folders. Together they are the whole set.",
      type: "array",
      minItems: 1,
      maxItems: 200,
      items: {
        title: "Pattern",
        description: "A path or a pattern, relative to this file.",
        type: "string",
        minLength: 1,
        maxLength: 500,
        pattern: "^[^*]*(\\*[^*]*){0,32}$",
        errorMessage: "must be a path or a pattern of 1 to 500 characters with at most 32 stars",
        "x-shown": true
      },
      errorMessage: "must be a list of 1 to 200 paths or patterns",
      examples: [["vaults/**/*.yaml"]]
    },
    defaults: {
      title: "Defaults",
      description: "Properties of every secret and key of every manifest that does not give its own. Tags merge by name.",
      examples: [{ tags: { "managed-by": "keyvault-gitops" } }],
      $ref: "manifest.v1.schema.json#/definitions/defaults"
    },
    ignoreTags: {
      title: "Ignored tags",
      description: "Tags that are left alone wherever they are. Default: file-encoding, which the Azure CLI writes, and CredentialId, ProviderAddress and ValidityPeriodDays, which Azure's rotation functions write. A list here replaces it.",
      type: "array",
      items: { title: "Tag", description: "A tag's name.", type: "string", minLength: 1 },
      default: ["file-encoding", "CredentialId", "ProviderAddress", "ValidityPeriodDays"],
      errorMessage: "must be a list of tags' names"
    },
    prune: { $ref: "#/definitions/prune" },
    grace: { $ref: "#/definitions/grace" },
    policy: { $ref: "#/definitions/policy" },
    fingerprint: {
      title: "Fingerprint",
      description: "The key of the macs in kvg-state. With it a run sees whether somebody else wrote a tag or a value.",
      type: "object",
      required: ["key", "kid"],
      additionalProperties: false,
      properties: {
        key: { $ref: "#/definitions/root" },
        kid: {
          title: "Id of the key",
          description: "The key's id, which stands in every tag and tells nothing of the key. plan says it where the key is at hand.",
          type: "string",
          pattern: "^[0-9A-Za-z_-]{8}$",
          errorMessage: "must be the 8 characters of the key's id",
          errorHint: "write any 8 letters first: plan says the right ones where the key is at hand"
        },
        previous: { $ref: "#/definitions/root" }
      },
      errorMessage: "must be a mapping of key, kid and previous"
    },
    waitAtMost: { $ref: "#/definitions/waitAtMost" },
    serviceVersion: { $ref: "#/definitions/serviceVersion" },
    events: { $ref: "#/definitions/events" },
    sealing: {
      title: "Sealing",
      description: "The keys that values in manifests may be sealed to.",
      type: "object",
      required: ["keys"],
      additionalProperties: false,
      properties: {
        keys: {
          title: "Keys",
          description: "Each version of a key with its thumbprint. The last one is what values are sealed to.",
          type: "array",
          minItems: 1,
          items: { $ref: "#/definitions/sealingKey" },
          errorMessage: "must be a list of mappings of id and thumbprint"
        }
      },
      errorMessage: "must be a mapping with keys"
    },
    targets: {
      title: "Targets",
      description: "Where credentials live that secrets publish: nothing else is dialled or run by a rotation. Each vault lists those that it may use.",
      type: "object",
      propertyNames: { $ref: "manifest.v1.schema.json#/definitions/targetName" },
      additionalProperties: { $ref: "#/definitions/target" },
      errorMessage: "must be a mapping of names to targets"
    },
    vaults: {
      title: "Vaults",
      description: "The vaults that manifests may name. No other vault is ever reached.",
      examples: [{ "contoso-dev": { url: "https://contoso-dev.vault.azure.net" } }],
      type: "object",
      propertyNames: { $ref: "manifest.v1.schema.json#/definitions/vaultName" },
      additionalProperties: { $ref: "#/definitions/vault" },
      errorMessage: "must be a mapping of names to vaults"
    }
  },
  definitions: {
    events: {
      title: "Events",
      description: "Whose events the webhook takes: who signs the tokens of its callers, whom they are for, and who calls.",
      type: "object",
      required: ["tenant", "audience", "appId"],
      additionalProperties: false,
      properties: {
        tenant: {
          title: "Tenant",
          description: "The id of the Microsoft Entra tenant whose tokens are taken.",
          examples: ["aaaabbbb-0000-cccc-1111-dddd2222eeee"],
          type: "string",
          pattern: "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$",
          errorMessage: "must be a tenant's id, a GUID"
        },
        audience: {
          title: "Audience",
          description: "Whom the tokens are for: the id or the URI of the webhook's app registration, as the event subscription names it.",
          examples: ["api://keyvault-gitops-events"],
          type: "string",
          pattern: "^\\S+$",
          errorMessage: "must be the id or the URI of an app registration"
        },
        appId: {
          title: "App id",
          description: "Who may call. Event Grid's own app is 4962773b-9cdb-44cf-a8bf-237846a00ab7 in Azure's public cloud.",
          examples: ["4962773b-9cdb-44cf-a8bf-237846a00ab7"],
          type: "string",
          pattern: "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$",
          errorMessage: "must be an app's id, a GUID"
        },
        issuer: {
          title: "Issuer",
          description: "Who signs, where it is not Entra's public cloud.",
          examples: ["https://login.microsoftonline.us/aaaabbbb-0000-cccc-1111-dddd2222eeee/v2.0"],
          type: "string",
          pattern: "^https?://[^?#@\\s]+$",
          errorMessage: "must be an issuer's address"
        },
        jwks: {
          title: "Keys",
          description: "Where the issuer's public keys are, where that is not Entra's public cloud; http only on a loopback host.",
          examples: ["https://login.microsoftonline.us/common/discovery/v2.0/keys"],
          type: "string",
          pattern: "^(https://[^/?#@\\s]+|http://(127\\.0\\.0\\.1|localhost|\\[::1\\])(:[0-9]{1,5})?)(/[^?#@\\s]*)?$",
          errorMessage: "must be an https address, or an http one of a loopback host"
        }
      },
      errorMessage: "must be a mapping of tenant, audience and appId"
    },
    sealingKey: {
      title: "Sealing key",
      description: "One version of an RSA key in a vault of this config, as seal --pair prints it.",
      type: "object",
      required: ["id", "thumbprint"],
      additionalProperties: false,
      properties: {
        id: {
          title: "Id",
          description: "The full id of the key's version.",
          examples: ["https://contoso-prod.vault.azure.net/keys/sealing/0123456789abcdef0123456789abcdef"],
          type: "string",
          pattern: "^https://[^/?#@\\s]+/keys/[0-9A-Za-z-]{1,127}/[0-9a-f]{32}$",
          errorMessage: "must be the full id of one version of a key: https://VAULT/keys/NAME/VERSION"
        },
        thumbprint: {
          title: "Thumbprint",
          description: "The SHA-256 thumbprint of its public half by RFC 7638, in base64url.",
          examples: ["NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs"],
          type: "string",
          pattern: "^[0-9A-Za-z_-]{43}$",
          errorMessage: "must be the 43 characters of a thumbprint"
        }
      },
      errorMessage: "must be a mapping of id and thumbprint"
    },
    root: {
      title: "Root",
      description: "Where the key comes from: at least 32 random bytes in base64, in an environment variable or sealed.",
      type: "object",
      minProperties: 1,
      maxProperties: 1,
      additionalProperties: false,
      properties: {
        sealed: {
          title: "Sealed",
          description: "The key, encrypted to a vault's key, as seal --fingerprint prints it.",
          type: "string",
          minLength: 1,
          errorMessage: "must be a sealed value as seal writes it"
        },
        env: {
          title: "Environment variable",
          description: "Its name. No manifest may name it as a source.",
          examples: ["KVG_FINGERPRINT"],
          type: "string",
          pattern: "^[A-Za-z_][0-9A-Za-z_]*$",
          errorMessage: "must be a name of an environment variable"
        }
      },
      errorMessage: "must be { env: NAME } or { sealed: JWE }"
    },
    program: {
      type: "object",
      required: ["argv"],
      additionalProperties: false,
      properties: {
        argv: {
          title: "Command",
          description: "The program, by its name or an absolute path, and its arguments.",
          $ref: "manifest.v1.schema.json#/definitions/argv"
        },
        env: {
          title: "Environment",
          description: "Names of environment variables that it gets beside PATH.",
          type: "array",
          items: {
            type: "string",
            pattern: "^[A-Za-z_][0-9A-Za-z_]*$",
            errorMessage: "must be the name of an environment variable"
          },
          errorMessage: "must be a list of names of environment variables"
        },
        timeout: {
          title: "Timeout",
          description: "How long it may take: an ISO 8601 duration, at most PT1H. Default PT30S.",
          type: "string",
          default: "PT30S",
          "x-shown": true
        }
      },
      errorMessage: "must be a list of the program and its arguments, or a mapping with argv"
    },
    target: {
      title: "Target",
      description: "Exactly one of postgres, sqlServer, mysql, azureKeys, entraApplication, exec and generate.",
      type: "object",
      minProperties: 1,
      maxProperties: 1,
      additionalProperties: false,
      properties: {
        generate: {
          title: "Generate",
          description: "The new value is a credential by itself, such as a token's signing secret: nobody else has to learn of it first.",
          allOf: [
            { $ref: "manifest.v1.schema.json#/definitions/generate" },
            {
              properties: {
                epoch: {
                  not: {},
                  errorMessage: "a rotation has no epoch: every and beforeExpiry say when"
                }
              }
            }
          ]
        },
        postgres: { $ref: "#/definitions/postgres" },
        sqlServer: { $ref: "#/definitions/sqlServer" },
        mysql: { $ref: "#/definitions/mysql" },
        azureKeys: { $ref: "#/definitions/azureKeys" },
        entraApplication: { $ref: "#/definitions/entraApplication" },
        exec: { $ref: "#/definitions/execTarget" }
      },
      errorMessage: "must be a mapping with exactly one of postgres, sqlServer, mysql, azureKeys, entraApplication, exec and generate"
    },
    postgres: {
      title: "PostgreSQL",
      description: "Roles of a PostgreSQL server, whose passwords an administrator sets.",
      type: "object",
      required: ["host", "database", "users", "admin"],
      additionalProperties: false,
      properties: {
        host: {
          title: "Host",
          description: "The server's host name, which its certificate must bear, or a loopback address.",
          examples: ["db.example.com"],
          type: "string",
          pattern: "^[^\\s/@?#]+$",
          errorMessage: "must be the name of a host"
        },
        port: {
          title: "Port",
          description: "Default 5432.",
          type: "integer",
          minimum: 1,
          maximum: 65535,
          default: 5432,
          errorMessage: "must be a port: a whole number from 1 to 65535"
        },
        database: {
          title: "Database",
          description: "The database to log in to.",
          examples: ["postgres"],
          type: "string",
          minLength: 1
        },
        users: {
          title: "Users",
          description: "The roles whose passwords may be set: one, or two that take turns. No other one is touched.",
          examples: [["orders_a", "orders_b"]],
          $ref: "#/definitions/users",
          minItems: 1,
          errorMessage: "must be a list of one or two users, each once"
        },
        admin: {
          title: "Administrator",
          description: "Who sets the passwords: a role with its password, or { entra: PRINCIPAL } for the run's own identity at Azure Database for PostgreSQL.",
          if: { type: "object", required: ["entra"] },
          then: {
            type: "object",
            required: ["entra"],
            additionalProperties: false,
            properties: {
              entra: {
                title: "Entra principal",
                description: "The run's own identity, by its name in the server. It signs in by a token.",
                examples: ["kvg-rotator"],
                $ref: "#/definitions/user"
              }
            }
          },
          else: {
            type: "object",
            required: ["user", "password"],
            additionalProperties: false,
            properties: {
              user: {
                title: "User",
                description: "A role that may alter the users.",
                $ref: "#/definitions/user"
              },
              password: { $ref: "#/definitions/adminPassword" }
            },
            errorMessage: "must be a mapping of user and password, or { entra: PRINCIPAL }"
          }
        },
        tls: {
          title: "TLS",
          description: "verify-full (default) checks the server's certificate and name by the system's authorities; { ca: FILE } by those of a PEM file, relative to this config; off only on a loopback host.",
          if: { type: "object" },
          then: {
            type: "object",
            required: ["ca"],
            additionalProperties: false,
            properties: {
              ca: {
                title: "Authorities",
                description: "A PEM file with the certificates to trust, relative to this config.",
                type: "string",
                minLength: 1
              }
            }
          },
          else: {
            enum: ["verify-full", "off"],
            errorMessage: "must be verify-full, off or { ca: FILE }"
          },
          default: "verify-full"
        },
        password: { $ref: "#/definitions/password" }
      },
      errorMessage: "must be a mapping with host, database, users and admin"
    },
    azureKeys: {
      title: "Two keys of an Azure resource",
      description: "The two keys of a storage account, a Redis cache, a Service Bus policy or any other resource that has two: they take turns.",
      type: "object",
      required: ["resource"],
      additionalProperties: false,
      properties: {
        resource: {
          title: "Resource",
          description: "The full id of the resource that has the keys, as az resource show --query id and Terraform's id give it.",
          examples: [
            "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Storage/storageAccounts/shopmedia"
          ],
          type: "string",
          minLength: 1,
          "x-shown": true
        },
        keys: {
          title: "Keys",
          description: "Which two keys take turns, where the resource has more than two, by the service's names. Default: its primary and its secondary one.",
          examples: [["primaryReadonly", "secondaryReadonly"]],
          type: "array",
          items: { type: "string", minLength: 1, "x-shown": true },
          minItems: 2,
          maxItems: 2,
          uniqueItems: true,
          errorMessage: "must be a list of two names of keys"
        },
        value: {
          title: "Value",
          description: "What a secret publishes: the key alone, or the service's connection string with it. Default key.",
          enum: ["key", "connectionString"],
          default: "key",
          errorMessage: "must be key or connectionString",
          "x-shown": true
        },
        settle: {
          title: "Settle",
          description: "How long a new key is given before it is published, in place of what the type needs by itself: an ISO 8601 duration, at most PT1H.",
          examples: ["PT30M"],
          type: "string",
          "x-shown": true
        },
        endpoint: {
          title: "Endpoint",
          description: "The origin of Azure Resource Manager: a national cloud's, or a loopback one. Default: https://management.azure.com.",
          type: "string",
          pattern: "^https://[^/?#@\\s]+/?$",
          default: "https://management.azure.com",
          errorMessage: "must be https://HOST without path, query and user"
        }
      },
      errorMessage: "must be a mapping with resource"
    },
    entraApplication: {
      title: "Entra application",
      description: "Client secrets of an Entra application. Each rotation adds one, and removes those of earlier rotations.",
      type: "object",
      required: ["tenant", "clientId"],
      additionalProperties: false,
      properties: {
        tenant: {
          title: "Tenant",
          description: "The id of the application's tenant.",
          type: "string",
          pattern: "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$",
          errorMessage: "must be the id of a tenant: a UUID"
        },
        clientId: {
          title: "Client id",
          description: "The application (client) id that its clients sign in with, not the object id.",
          type: "string",
          pattern: "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$",
          errorMessage: "must be the application (client) id: a UUID"
        },
        cloud: {
          title: "Cloud",
          description: "The cloud of the tenant: public (default), usGovernment, usGovernmentDod or china.",
          enum: ["public", "usGovernment", "usGovernmentDod", "china"],
          default: "public",
          errorMessage: "must be public, usGovernment, usGovernmentDod or china"
        },
        endpoint: {
          title: "Endpoint",
          description: "In place of cloud, the origin of a loopback server that answers as Microsoft Graph and as Entra's sign-in, for tests.",
          type: "string",
          pattern: "^https://[^/?#@\\s]+/?$",
          errorMessage: "must be https://HOST without path, query and user"
        },
        grace: {
          title: "Grace",
          description: "How much longer a credential lives than until the next rotation and the secret's expiry, an ISO 8601 duration: for runs that come late, and for readers that follow late. Younger credentials are not removed. Default P7D.",
          type: "string",
          pattern: "^P[0-9YMWDTHS]+$",
          default: "P7D",
          errorMessage: "must be an ISO 8601 duration in whole units such as P7D",
          "x-shown": true
        },
        maxLifetime: {
          title: "Longest lifetime",
          description: "The longest lifetime of a client secret that the tenant's policy allows, an ISO 8601 duration. A rotation that would need a longer one is an error. Default: none.",
          type: "string",
          pattern: "^P[0-9YMWDTHS]+$",
          examples: ["P180D"],
          errorMessage: "must be an ISO 8601 duration in whole units such as P180D",
          "x-shown": true
        }
      },
      errorMessage: "must be a mapping with tenant and clientId"
    },
    adminPassword: {
      title: "Administrator's password",
      description: "Where the administrator's password comes from: an environment variable, which no manifest may name, or a secret.",
      type: "object",
      minProperties: 1,
      maxProperties: 1,
      additionalProperties: false,
      properties: {
        env: {
          title: "Environment variable",
          description: "Its name. No manifest may name it as a source.",
          type: "string",
          pattern: "^[A-Za-z_][0-9A-Za-z_]*$",
          errorMessage: "must be a name of an environment variable"
        },
        secret: {
          title: "Secret",
          description: "A secret in a vault of this config.",
          type: "object",
          required: ["vault", "name"],
          additionalProperties: false,
          properties: {
            vault: {
              title: "Vault",
              description: "The vault of this config that holds the secret.",
              $ref: "manifest.v1.schema.json#/definitions/vaultName"
            },
            name: {
              title: "Name",
              description: "The secret's name.",
              type: "string",
              pattern: "^[0-9A-Za-z-]{1,127}$",
              errorMessage: "a secret's name has 1 to 127 letters, digits and hyphens"
            }
          },
          errorMessage: "must be { vault: NAME, name: NAME }"
        }
      },
      errorMessage: "must be { env: NAME } or { secret: { vault: NAME, name: NAME } }"
    },
    sqlServer: {
      title: "SQL Server",
      description: "Logins of Azure SQL Database, SQL Managed Instance or SQL Server, or users that a database holds itself. An administrator sets their passwords.",
      type: "object",
      required: ["host", "database", "admin"],
      oneOf: [{ required: ["logins"] }, { required: ["users"] }],
      dependencies: {
        users: {
          properties: {
            servers: {
              not: {},
              errorMessage: "users are copied with their database: name no further servers"
            }
          }
        }
      },
      additionalProperties: false,
      properties: {
        host: {
          title: "Host",
          description: "The server's host name, which its certificate must bear, or a loopback address.",
          examples: ["shop.database.windows.net"],
          $ref: "#/definitions/sqlHost"
        },
        port: { $ref: "#/definitions/sqlPort" },
        servers: {
          title: "Further servers",
          description: "Other servers with the same logins, for a failover group does not copy logins. A password is set and tested at each of them before it is published.",
          type: "array",
          minItems: 1,
          maxItems: 8,
          items: {
            title: "Server",
            type: "object",
            required: ["host"],
            additionalProperties: false,
            properties: {
              host: {
                title: "Host",
                description: "The server's host name.",
                $ref: "#/definitions/sqlHost"
              },
              port: { $ref: "#/definitions/sqlPort" }
            },
            errorMessage: "must be { host: NAME }"
          },
          errorMessage: "must be a list of one to eight servers"
        },
        database: {
          title: "Database",
          description: "Where clients sign in: every new password is tried there. Users that a database holds itself live there.",
          examples: ["shop"],
          type: "string",
          pattern: "^[^\\u0000-\\u001f\\u007f]{1,128}$",
          errorMessage: "must be the name of a database: 1 to 128 characters"
        },
        logins: {
          title: "Logins",
          description: "The server's logins whose passwords may be set: one, or two that take turns. No other one is touched.",
          examples: [["orders_a", "orders_b"]],
          $ref: "#/definitions/sqlUsers"
        },
        users: {
          title: "Users",
          description: "Users that the database holds itself (contained users), instead of logins: one, or two that take turns.",
          examples: [["orders_a", "orders_b"]],
          $ref: "#/definitions/sqlUsers"
        },
        admin: {
          title: "Administrator",
          description: "Who sets the passwords: a login with its password, or { entra: true } for the run's own identity.",
          if: { type: "object", required: ["entra"] },
          then: {
            type: "object",
            required: ["entra"],
            additionalProperties: false,
            properties: {
              entra: {
                title: "Entra",
                description: "The run's own identity signs in by a token.",
                const: true,
                errorMessage: "must be true"
              }
            }
          },
          else: {
            type: "object",
            required: ["user", "password"],
            additionalProperties: false,
            properties: {
              user: {
                title: "User",
                description: "A login that may alter the others.",
                $ref: "#/definitions/user"
              },
              password: { $ref: "#/definitions/adminPassword" }
            },
            errorMessage: "must be a mapping of user and password, or { entra: true }"
          }
        },
        encrypt: {
          title: "Encryption",
          description: "true (default): TLS with a verified certificate. strict: TLS before anything else (TDS 8), which Azure and SQL Server 2022 have. false only on a loopback host.",
          enum: ["strict", true, false],
          default: true,
          errorMessage: "must be strict or true; false only on a loopback host"
        },
        ca: {
          title: "Authorities",
          description: "A PEM file with the certificates to trust, relative to this config. Default: the system's authorities.",
          type: "string",
          minLength: 1
        },
        password: {
          title: "Password",
          description: "How new passwords are made. Default: 32 lower, upper and digits.",
          type: "object",
          additionalProperties: false,
          properties: {
            length: {
              title: "Length",
              description: "How many characters. Default 32.",
              type: "integer",
              minimum: 8,
              maximum: 128,
              default: 32,
              errorMessage: "must be a whole number from 8 to 128: SQL Server takes no others"
            },
            characters: {
              title: "Characters",
              description: "A list of three or four classes, as the server's policy wants. Symbols are - . _ ~. Default: lower, upper and digits.",
              type: "array",
              minItems: 3,
              uniqueItems: true,
              items: { enum: ["lower", "upper", "digits", "symbols"] },
              default: ["lower", "upper", "digits"],
              errorMessage: "must be a list of three or four of lower, upper, digits and symbols"
            }
          },
          errorMessage: "must be a mapping with length and characters"
        }
      },
      errorMessage: "must be a mapping with host, database and admin, and with one of logins and users"
    },
    sqlHost: {
      type: "string",
      pattern: "^[^\\s/@?#,;\\\\]+$",
      errorMessage: "must be the name of a host; the port has a member of its own"
    },
    sqlPort: {
      title: "Port",
      description: "Default 1433. A managed instance's public endpoint has 3342.",
      type: "integer",
      minimum: 1,
      maximum: 65535,
      default: 1433,
      errorMessage: "must be a port: a whole number from 1 to 65535"
    },
    sqlUsers: {
      type: "array",
      minItems: 1,
      maxItems: 2,
      uniqueItems: true,
      items: {
        type: "string",
        pattern: "^[A-Za-z_][0-9A-Za-z_.@$#-]{0,127}$",
        errorMessage: "must be a letter or _, then letters, digits and _ . @ $ # -, at most 128 characters"
      },
      errorMessage: "must be a list of one or two names, each once"
    },
    mysql: {
      title: "MySQL",
      description: "Accounts of Azure Database for MySQL, MySQL 8 or MariaDB, whose passwords an administrator sets.",
      type: "object",
      required: ["database", "users", "admin"],
      oneOf: [{ required: ["host"] }, { required: ["socket"] }],
      dependencies: {
        socket: {
          properties: {
            port: { not: {}, errorMessage: "a socket has no port" },
            ca: { not: {}, errorMessage: "a socket has no certificate" }
          }
        },
        retain: {
          properties: {
            users: {
              maxItems: 1,
              errorMessage: "with retain one user is enough: its old password goes on"
            }
          }
        }
      },
      additionalProperties: false,
      properties: {
        host: {
          title: "Host",
          description: "The server's host name, which its certificate must bear, or a loopback address.",
          examples: ["shop.mysql.database.azure.com"],
          $ref: "#/definitions/sqlHost"
        },
        port: {
          title: "Port",
          description: "Default 3306.",
          type: "integer",
          minimum: 1,
          maximum: 65535,
          default: 3306,
          errorMessage: "must be a port: a whole number from 1 to 65535"
        },
        socket: {
          title: "Socket",
          description: "The absolute path of a unix socket of this machine, instead of a host.",
          examples: ["/run/mysqld/mysqld.sock"],
          type: "string",
          pattern: "^/[^\\u0000-\\u001f\\u007f]{1,106}$",
          errorMessage: "must be the absolute path of a socket, at most 107 characters"
        },
        ca: {
          title: "Authorities",
          description: "A PEM file with the certificates to trust, relative to this config. Default: the system's authorities.",
          type: "string",
          minLength: 1
        },
        database: {
          title: "Database",
          description: "Where clients sign in: every new password is tried there.",
          examples: ["shop"],
          type: "string",
          pattern: "^[^\\u0000-\\u001f\\u007f]{1,64}$",
          errorMessage: "must be the name of a database: 1 to 64 characters"
        },
        users: {
          title: "Users",
          description: "The accounts whose passwords may be set, without their host: one, or two that take turns. No other one is touched.",
          examples: [["orders_a", "orders_b"]],
          type: "array",
          minItems: 1,
          maxItems: 2,
          uniqueItems: true,
          items: { $ref: "#/definitions/mysqlUser" },
          errorMessage: "must be a list of one or two names, each once"
        },
        accountHost: {
          title: "Host of the accounts",
          description: "What stands behind the @ of the accounts: 'orders_a'@'%'. Default: %.",
          examples: ["10.1.%"],
          type: "string",
          pattern: "^[0-9A-Za-z_.%:/-]{1,255}$",
          default: "%",
          errorMessage: "must be an account's host: letters, digits and _ . % : / -"
        },
        admin: {
          title: "Administrator",
          description: "Who sets the passwords.",
          type: "object",
          required: ["user", "password"],
          additionalProperties: false,
          properties: {
            user: {
              title: "User",
              description: "An account that may create users.",
              $ref: "#/definitions/mysqlUser"
            },
            password: { $ref: "#/definitions/adminPassword" }
          },
          errorMessage: "must be a mapping of user and password"
        },
        retain: {
          title: "Retain",
          description: "MySQL alone keeps the old password beside the new one until the next rotation (RETAIN CURRENT PASSWORD): one user without downtime.",
          const: true,
          errorMessage: "must be true, or left out"
        },
        verifier: {
          title: "Verifier",
          description: "false sends the password itself to the server instead of its verifier, where the server's password validation refuses that. Its logs may show it then.",
          type: "boolean",
          default: true,
          errorMessage: "must be true or false"
        },
        password: {
          title: "Password",
          description: "How new passwords are made. Default: 32 lower, upper and digits.",
          type: "object",
          additionalProperties: false,
          properties: {
            length: {
              title: "Length",
              description: "How many characters. Default 32.",
              type: "integer",
              minimum: 8,
              maximum: 128,
              default: 32,
              errorMessage: "must be a whole number from 8 to 128"
            },
            characters: {
              title: "Characters",
              description: "A list of classes. Symbols are - . _ ~. Default: lower, upper and digits.",
              type: "array",
              minItems: 1,
              uniqueItems: true,
              items: { enum: ["lower", "upper", "digits", "symbols"] },
              default: ["lower", "upper", "digits"],
              errorMessage: "must be a list of lower, upper, digits and symbols"
            }
          },
          errorMessage: "must be a mapping with length and characters"
        }
      },
      errorMessage: "must be a mapping with database, users and admin, and with one of host and socket"
    },
    mysqlUser: {
      type: "string",
      pattern: "^[0-9A-Za-z_.@$-]{1,32}$",
      errorMessage: "must be 1 to 32 letters, digits and _ . @ $ -"
    },
    execTarget: {
      title: "Program",
      description: "A program that sets credentials wherever else they live. It is told what to do by JSON on stdin.",
      type: "object",
      required: ["argv"],
      additionalProperties: false,
      properties: {
        argv: {
          title: "Command",
          description: "The program, by its name or an absolute path, and its arguments.",
          $ref: "manifest.v1.schema.json#/definitions/argv"
        },
        env: {
          title: "Environment",
          description: "Names of environment variables that it gets beside PATH.",
          type: "array",
          items: {
            type: "string",
            pattern: "^[A-Za-z_][0-9A-Za-z_]*$",
            errorMessage: "must be the name of an environment variable"
          },
          errorMessage: "must be a list of names of environment variables"
        },
        timeout: {
          title: "Timeout",
          description: "How long it may take: an ISO 8601 duration, at most PT1H. Default PT30S.",
          type: "string",
          default: "PT30S",
          "x-shown": true
        },
        users: {
          title: "Users",
          description: "Whose passwords it sets: none where a password is a credential by itself, one, or two that take turns.",
          $ref: "#/definitions/users"
        },
        emulator: {
          title: "Under --emulator",
          description: "Whether rotate --emulator may run it. Say true only where the program reaches nothing beyond this machine: the new credential is then published in the embedded vault alone. Default false.",
          type: "boolean",
          default: false,
          errorMessage: "must be true or false"
        },
        password: { $ref: "#/definitions/password" }
      },
      errorMessage: "must be a mapping with argv"
    },
    users: {
      type: "array",
      maxItems: 2,
      uniqueItems: true,
      items: { $ref: "#/definitions/user" },
      errorMessage: "must be a list of one or two users, each once"
    },
    user: {
      type: "string",
      pattern: "^[^\\u0000-\\u001f\\u007f]{1,63}$",
      errorMessage: "a user's name has 1 to 63 characters without control characters"
    },
    password: {
      title: "Password",
      description: "How new passwords are made.",
      type: "object",
      additionalProperties: false,
      properties: {
        length: {
          title: "Length",
          description: "How many characters. Default 32.",
          $ref: "manifest.v1.schema.json#/definitions/generate/properties/length"
        },
        characters: {
          title: "Characters",
          description: "A list of classes, or the characters themselves as a text. Default: lower, upper and digits.",
          $ref: "manifest.v1.schema.json#/definitions/generate/properties/characters"
        }
      },
      errorMessage: "must be a mapping with length and characters"
    },
    prune: {
      title: "Prune",
      description: "What becomes of objects of ours that are gone from git: they are listed, disabled, or disabled and later deleted.",
      enum: ["off", "disable", "delete"],
      default: "off"
    },
    grace: {
      title: "Grace",
      description: "How long an object that prune disabled waits for its deletion: an ISO 8601 duration.",
      type: "string",
      pattern: "^P[0-9YMWDTHS]+$",
      default: "P7D",
      errorMessage: "must be an ISO 8601 duration in whole units such as P7D",
      "x-shown": true
    },
    policy: {
      title: "Policy",
      description: "What the manifests must say of every object. A vault's rule replaces the config's rule of that name.",
      type: "object",
      additionalProperties: false,
      properties: {
        requireExpiry: {
          title: "Require an expiry",
          description: "Every object has expiresOn or expiresIn, or is a key whose rotationPolicy has expiresIn.",
          enum: ["error", "warning", "off"]
        },
        requireContentType: {
          title: "Require a content type",
          description: "Every secret has a contentType.",
          enum: ["error", "warning", "off"]
        },
        maxValidity: {
          title: "Longest validity",
          description: "No version is valid for longer than this from its creation; or off.",
          examples: [{ within: "P365D" }],
          type: ["object", "string"],
          pattern: "^off$",
          required: ["within"],
          additionalProperties: false,
          properties: {
            within: {
              title: "Within",
              description: "An ISO 8601 duration in whole units.",
              type: "string",
              pattern: "^P[0-9YMWDTHS]+$",
              errorMessage: "must be an ISO 8601 duration in whole units such as P365D",
              "x-shown": true,
              examples: ["P365D"]
            },
            severity: { $ref: "#/definitions/severity" }
          },
          errorMessage: "must be off, or a mapping with within"
        },
        requireTags: {
          title: "Require tags",
          description: "Every object has these tags, its own or those of the defaults; or off.",
          examples: [{ names: ["team"] }],
          type: ["object", "string"],
          pattern: "^off$",
          required: ["names"],
          additionalProperties: false,
          properties: {
            names: {
              title: "Names",
              description: "The tags' names. Upper and lower case differ.",
              type: "array",
              minItems: 1,
              items: {
                title: "Tag",
                description: "A tag's name.",
                type: "string",
                minLength: 1,
                maxLength: 256,
                not: { enum: ["kvg-owner", "kvg-state"] },
                errorMessage: "a tag's name has 1 to 256 characters and is not kvg-owner or kvg-state, which are ours"
              },
              errorMessage: "must be a list of tags' names"
            },
            severity: { $ref: "#/definitions/severity" }
          },
          errorMessage: "must be off, or a mapping with names"
        },
        namePattern: {
          title: "Name pattern",
          description: "Every name matches this regular expression, anywhere in it unless it has ^ and $; or off.",
          examples: [{ pattern: "^[a-z0-9-]+$" }],
          type: ["object", "string"],
          pattern: "^off$",
          required: ["pattern"],
          additionalProperties: false,
          properties: {
            pattern: {
              title: "Pattern",
              description: "A regular expression of JavaScript. Upper and lower case differ.",
              type: "string",
              minLength: 1,
              maxLength: 500,
              errorMessage: "must be a regular expression of 1 to 500 characters",
              examples: ["^[a-z0-9-]+$"]
            },
            severity: { $ref: "#/definitions/severity" }
          },
          errorMessage: "must be off, or a mapping with pattern"
        }
      }
    },
    severity: {
      title: "Severity",
      description: "error: validate and plan exit 1, apply writes nothing. warning: it is told.",
      enum: ["error", "warning"],
      default: "warning"
    },
    serviceVersion: {
      title: "Service version",
      description: "The newest version of Key Vault's API that a vault is asked in, as text: for a cloud that lags behind, such as Azure Stack Hub. Without it the newest that is known here.",
      enum: ["7.0", "7.1", "7.2", "7.3", "7.4", "7.5", "7.6", "2025-07-01", "2026-04-01"],
      errorMessage: `must be a version of Key Vault's API, in quotes: "7.0" to "7.6", "2025-07-01" or "2026-04-01"`,
      "x-shown": true,
      examples: ["7.1"]
    },
    waitAtMost: {
      title: "Wait at most",
      description: "How long apply waits for the service to delete or recover an object: an ISO 8601 duration from PT1S to PT1H. It asks after half a second first.",
      type: "string",
      pattern: "^PT[0-9HMS]+$",
      default: "PT2M",
      errorMessage: "must be an ISO 8601 duration from PT1S to PT1H, such as PT5M",
      "x-shown": true,
      examples: ["PT5M"]
    },
    vault: {
      title: "Vault",
      description: "One vault; null where every setting is the default.",
      type: ["object", "null"],
      additionalProperties: false,
      properties: {
        url: {
          title: "URL",
          description: "The vault's address. Default: https://NAME.vault.azure.net.",
          type: "string",
          pattern: "^https://[^/?#@\\s]+/?$",
          errorMessage: "must be https://HOST without path, query and user",
          "x-shown": true,
          examples: ["https://contoso-prod.vault.azure.net"]
        },
        sku: {
          title: "SKU",
          description: "What the vault was bought as. Manifests of a standard vault are refused HSM keys, and with --emulator the embedded vault is such a one. Without it nothing is checked, and the embedded vault is what the manifests need.",
          enum: ["standard", "premium"],
          "x-shown": true
        },
        owners: {
          title: "Owners",
          description: "For whom manifests may speak in this vault. Default: the config's owner alone.",
          examples: [["payments", "platform"]],
          type: "array",
          minItems: 1,
          items: { $ref: "manifest.v1.schema.json#/definitions/owner" },
          errorMessage: "must be a list of owners"
        },
        prune: { $ref: "#/definitions/prune" },
        grace: { $ref: "#/definitions/grace" },
        waitAtMost: { $ref: "#/definitions/waitAtMost" },
        serviceVersion: { $ref: "#/definitions/serviceVersion" },
        sources: {
          title: "Sources",
          description: "What values may go into this vault.",
          type: "object",
          additionalProperties: false,
          properties: {
            env: {
              title: "Environment variables",
              description: "Patterns of names: * stands for any text. Default: KV_*.",
              examples: [["KV_PROD_*"]],
              type: "array",
              maxItems: 1e3,
              items: {
                title: "Pattern",
                description: "A name or a pattern.",
                type: "string",
                maxLength: 256,
                pattern: "^[A-Za-z_*][0-9A-Za-z_*]*$",
                errorMessage: "must be a name of environment variables, with * for any text"
              },
              default: ["KV_*"],
              errorMessage: "must be a list of names and patterns"
            },
            files: {
              title: "Files",
              description: "Patterns of files, relative to this config, that may be used though git does not track them.",
              type: "array",
              maxItems: 1e3,
              items: {
                title: "Pattern",
                description: "A path or a pattern.",
                type: "string",
                minLength: 1,
                maxLength: 500,
                pattern: "^[^*]*(\\*[^*]*){0,32}$",
                errorMessage: "must be a path or a pattern of 1 to 500 characters with at most 32 stars",
                "x-shown": true
              },
              default: [],
              errorMessage: "must be a list of at most 1,000 paths and patterns"
            },
            copyFrom: {
              title: "Vaults to copy from",
              description: "Vaults of this config whose secrets may be copied into this one.",
              examples: [["contoso-shared"]],
              type: "array",
              items: { $ref: "manifest.v1.schema.json#/definitions/vaultName", "x-shown": true },
              default: [],
              errorMessage: "must be a list of vaults of this config"
            },
            exec: {
              title: "Programs",
              description: "The commands whose output may go into this vault, each as a whole: a list of the program and its arguments, or a mapping with more about it.",
              examples: [[["op", "read", "op://vault/item/field"]]],
              type: "array",
              items: {
                title: "Program",
                if: { type: "array" },
                then: { $ref: "manifest.v1.schema.json#/definitions/argv" },
                else: { $ref: "#/definitions/program" }
              },
              default: [],
              errorMessage: "must be a list of commands, each a list or a mapping"
            },
            sops: {
              title: "SOPS files",
              description: "Patterns of SOPS files, relative to this config, whose values may go into this vault.",
              type: "array",
              maxItems: 1e3,
              items: {
                title: "Pattern",
                description: "A path or a pattern.",
                type: "string",
                minLength: 1,
                maxLength: 500,
                pattern: "^[^*]*(\\*[^*]*){0,32}$",
                errorMessage: "must be a path or a pattern of 1 to 500 characters with at most 32 stars",
                "x-shown": true
              },
              default: [],
              errorMessage: "must be a list of at most 1,000 paths and patterns",
              examples: [["secrets/prod/*.yaml"]]
            },
            sopsKeys: {
              title: "Keys of SOPS files",
              description: "The Key Vault keys that may be asked to open the SOPS files of this vault. No other key is called, whatever a file says.",
              type: "array",
              items: {
                title: "Key",
                description: "A key in a vault of this config.",
                type: "object",
                required: ["vault", "key"],
                additionalProperties: false,
                properties: {
                  vault: {
                    title: "Vault",
                    description: "The vault of this config that holds the key.",
                    $ref: "manifest.v1.schema.json#/definitions/vaultName"
                  },
                  key: {
                    title: "Name",
                    description: "The key's name.",
                    type: "string",
                    pattern: "^[0-9A-Za-z-]{1,127}$",
                    errorMessage: "a key's name has 1 to 127 letters, digits and hyphens"
                  }
                },
                errorMessage: "must be { vault: NAME, key: NAME }"
              },
              default: [],
              errorMessage: "must be a list of { vault: NAME, key: NAME }"
            }
          }
        },
        targets: {
          title: "Targets",
          description: "The targets of this config with which this vault's secrets may be rotated. Default: none.",
          examples: [["orders-db"]],
          type: "array",
          items: { $ref: "manifest.v1.schema.json#/definitions/targetName" },
          default: [],
          errorMessage: "must be a list of targets of this config"
        },
        policy: { $ref: "#/definitions/policy" },
        verifyChallengeResource: {
          title: "Verify the challenge",
          description: "false only for a vault on a loopback url, for an embedded vault or another emulator.",
          type: "boolean",
          default: true
        }
      }
    }
  }
};

// schemas/manifest.v1.schema.json
var manifest_v1_schema_default = {
  $schema: "http://json-schema.org/draft-07/schema#",
  title: "keyvault-gitops manifest",
  description: "Which secrets and keys an Azure Key Vault shall hold, and how they shall look. A property that is absent is not managed, null must be absent, a value must be equal.",
  type: "object",
  required: ["apiVersion", "kind", "vault"],
  additionalProperties: false,
  properties: {
    apiVersion: {
      title: "Version of this format",
      description: "Always keyvault-gitops/v1.",
      const: "keyvault-gitops/v1"
    },
    kind: { title: "What this file is", description: "Vault for a manifest.", const: "Vault" },
    vault: {
      title: "Vault",
      description: "A vault's name in the config, or a list of names: the same objects in each.",
      examples: ["contoso-dev", ["contoso-dev", "contoso-prod"]],
      type: ["string", "array"],
      pattern: "^[A-Za-z](?!.*--)[0-9A-Za-z-]{1,22}[0-9A-Za-z]$",
      minItems: 1,
      items: { $ref: "#/definitions/vaultName", "x-shown": true },
      errorMessage: "must be the name of a vault, or a list of names",
      "x-shown": true
    },
    owner: { $ref: "#/definitions/owner" },
    defaults: { $ref: "#/definitions/defaults" },
    secrets: {
      title: "Secrets",
      description: "The vault's secrets by name. Names are compared without regard to upper and lower case.",
      type: ["object", "null"],
      propertyNames: {
        pattern: "^[0-9A-Za-z-]{1,127}$",
        errorMessage: "a secret's name has 1 to 127 letters, digits and hyphens"
      },
      additionalProperties: { $ref: "#/definitions/secret" },
      errorMessage: "must be a mapping of names to secrets"
    },
    keys: {
      title: "Keys",
      description: "The vault's keys by name. Names are compared without regard to upper and lower case; a secret may have the same name.",
      type: ["object", "null"],
      propertyNames: {
        pattern: "^[0-9A-Za-z-]{1,127}$",
        errorMessage: "a key's name has 1 to 127 letters, digits and hyphens"
      },
      additionalProperties: { $ref: "#/definitions/key" },
      errorMessage: "must be a mapping of names to keys"
    }
  },
  definitions: {
    vaultName: {
      title: "Vault name",
      description: "3 to 24 letters, digits and single hyphens; begins with a letter and ends with no hyphen.",
      type: "string",
      pattern: "^[A-Za-z](?!.*--)[0-9A-Za-z-]{1,22}[0-9A-Za-z]$",
      errorMessage: "a vault's name has 3 to 24 letters, digits and single hyphens, begins with a letter and ends with no hyphen"
    },
    owner: {
      title: "Owner",
      description: "For whom these manifests speak; stands in the tag kvg-owner of every object. Default: the config's owner.",
      examples: ["payments"],
      type: "string",
      pattern: "^[0-9A-Za-z][0-9A-Za-z._/-]{0,99}$",
      errorMessage: "an owner has 1 to 100 letters, digits and . _ / -, and begins with a letter or digit",
      "x-shown": true
    },
    secret: {
      title: "Secret",
      description: "One secret: where its value comes from, and its properties.",
      type: "object",
      additionalProperties: false,
      properties: {
        value: { $ref: "#/definitions/value" },
        perVault: {
          title: "Per vault",
          description: "In a list of vaults: each makes a generated value of its own. Without it the first makes one, and the others copy it.",
          const: true
        },
        rotation: { $ref: "#/definitions/secretRotation" },
        contentType: { $ref: "#/definitions/contentType" },
        enabled: { $ref: "#/definitions/enabled" },
        expiresOn: { $ref: "#/definitions/expiresOn" },
        expiresIn: { $ref: "#/definitions/expiresIn" },
        notBefore: { $ref: "#/definitions/notBefore" },
        tags: {
          title: "Tags",
          description: "The whole set of tags, together with the tags of the defaults; null for none. Without this property only the tags of the defaults are managed.",
          $ref: "#/definitions/tags"
        },
        protect: { $ref: "#/definitions/protect" },
        adopt: { $ref: "#/definitions/adopt" },
        versions: { $ref: "#/definitions/versions" },
        state: { $ref: "#/definitions/state" },
        purge: { $ref: "#/definitions/purge" }
      },
      if: { required: ["state"], properties: { state: { const: "absent" } } },
      then: { $ref: "#/definitions/absent" },
      else: {
        properties: { purge: { not: {}, errorMessage: "purge is valid only with state: absent" } },
        if: { required: ["rotation"] },
        then: {
          properties: {
            value: {
              const: "external",
              errorMessage: "beside rotation the value may only be external",
              errorHint: "take it out: the rotation makes the value"
            }
          }
        },
        else: { required: ["value"] }
      },
      dependencies: { expiresIn: { $ref: "#/definitions/noExpiresOn" } }
    },
    key: {
      title: "Key",
      description: "One key: made by the service as keyType says, or imported from material; and its properties.",
      type: "object",
      additionalProperties: false,
      properties: {
        keyType: {
          title: "Key type",
          description: "What the service makes. Beside material, RSA-HSM and EC-HSM say that hardware shall protect what is imported.",
          enum: ["RSA", "EC", "RSA-HSM", "EC-HSM", "oct-HSM"],
          "x-shown": true
        },
        keySize: {
          title: "Key size",
          description: "In bits. RSA: 2048 (default), 3072 or 4096. oct-HSM: 128, 192 or 256 (default).",
          examples: [2048, 3072, 4096],
          type: "integer",
          "x-shown": true
        },
        curve: {
          title: "Curve",
          description: "Of an EC key. Default P-256.",
          enum: ["P-256", "P-384", "P-521", "P-256K"],
          "x-shown": true
        },
        material: {
          title: "Material",
          description: "Import the key: a source whose value is a private RSA or EC key as PEM without a password, or as a JWK; or a PFX.",
          $ref: "#/definitions/material"
        },
        keyOps: {
          title: "Operations",
          description: "What may be done with the key, in any order. Without this property the service's choice stays.",
          examples: [["sign", "verify"]],
          type: "array",
          minItems: 1,
          uniqueItems: true,
          items: {
            enum: [
              "encrypt",
              "decrypt",
              "sign",
              "verify",
              "wrapKey",
              "unwrapKey",
              "import",
              "export",
              "deriveKey",
              "secureWrapKey",
              "secureUnwrapKey"
            ],
            "x-shown": true
          },
          errorMessage: "must be a list of operations, each once"
        },
        enabled: { $ref: "#/definitions/enabled" },
        expiresOn: { $ref: "#/definitions/expiresOn" },
        expiresIn: { $ref: "#/definitions/expiresIn" },
        notBefore: { $ref: "#/definitions/notBefore" },
        tags: {
          title: "Tags",
          description: "The whole set of tags, together with the tags of the defaults; null for none. Without this property only the tags of the defaults are managed.",
          $ref: "#/definitions/tags"
        },
        exportable: {
          title: "Exportable",
          description: "Whether the private part may be released, by the rules of releasePolicy. Fixed when a version is made.",
          type: "boolean",
          "x-shown": true
        },
        releasePolicy: { $ref: "#/definitions/releasePolicy" },
        rotationPolicy: { $ref: "#/definitions/rotationPolicy" },
        rotate: {
          title: "Rotate",
          description: "A number that you raise to have the service make a new version, once for each number.",
          examples: [1],
          type: "integer",
          minimum: 1,
          errorMessage: "must be a whole number from 1"
        },
        rotation: { $ref: "#/definitions/keyRotation" },
        allowNewVersion: {
          title: "Allow a new version",
          description: "Where type, size, curve or material differ make a new version; without it that is refused.",
          type: "boolean"
        },
        protect: { $ref: "#/definitions/protect" },
        adopt: { $ref: "#/definitions/adopt" },
        versions: { $ref: "#/definitions/keyVersions" },
        state: { $ref: "#/definitions/state" },
        purge: { $ref: "#/definitions/purge" }
      },
      if: { required: ["state"], properties: { state: { const: "absent" } } },
      then: { $ref: "#/definitions/absent" },
      else: {
        properties: { purge: { not: {}, errorMessage: "purge is valid only with state: absent" } },
        if: { required: ["material"] },
        then: { $ref: "#/definitions/imported" },
        else: {
          required: ["keyType"],
          errorHint: "write keyType to have the service make the key, or material to import one"
        },
        allOf: [
          { $ref: "#/definitions/rsa" },
          { $ref: "#/definitions/rsaSoftware" },
          { $ref: "#/definitions/rsaHardware" },
          { $ref: "#/definitions/ec" },
          { $ref: "#/definitions/oct" },
          { $ref: "#/definitions/exportable" },
          { $ref: "#/definitions/ownExpiry" }
        ]
      },
      dependencies: { expiresIn: { $ref: "#/definitions/noExpiresOn" } }
    },
    imported: {
      properties: {
        keyType: {
          enum: ["RSA-HSM", "EC-HSM"],
          errorMessage: "the material says what is imported: beside it keyType may only be RSA-HSM or EC-HSM",
          errorHint: "remove keyType, or remove material to have the service make the key"
        },
        keySize: { not: {}, errorMessage: "keySize may not stand beside material, which has its own" },
        curve: { not: {}, errorMessage: "curve may not stand beside material, which has its own" },
        rotate: {
          not: {},
          errorMessage: "rotate may not stand beside material: the service would replace it by a key of its own",
          errorHint: "change the material instead"
        },
        rotation: {
          not: {},
          errorMessage: "rotation may not stand beside material: the service would replace it by a key of its own",
          errorHint: "change the material instead"
        }
      }
    },
    rsa: {
      if: { required: ["keyType"], properties: { keyType: { enum: ["RSA", "RSA-HSM"] } } },
      then: {
        properties: {
          keySize: { enum: [2048, 3072, 4096] },
          curve: { not: {}, errorMessage: "only EC keys have a curve" }
        }
      }
    },
    rsaSoftware: {
      if: { required: ["keyType"], properties: { keyType: { const: "RSA" } } },
      then: {
        properties: {
          keyOps: {
            items: { enum: ["encrypt", "decrypt", "sign", "verify", "wrapKey", "unwrapKey", "export"] }
          }
        }
      }
    },
    rsaHardware: {
      if: { required: ["keyType"], properties: { keyType: { const: "RSA-HSM" } } },
      then: {
        properties: {
          keyOps: {
            items: {
              enum: [
                "encrypt",
                "decrypt",
                "sign",
                "verify",
                "wrapKey",
                "unwrapKey",
                "import",
                "export",
                "secureWrapKey",
                "secureUnwrapKey"
              ]
            }
          }
        }
      }
    },
    ec: {
      if: { required: ["keyType"], properties: { keyType: { enum: ["EC", "EC-HSM"] } } },
      then: {
        properties: {
          keySize: { not: {}, errorMessage: "an EC key has a curve, and no size" },
          keyOps: { items: { enum: ["sign", "verify", "export"] } }
        }
      }
    },
    oct: {
      if: { required: ["keyType"], properties: { keyType: { const: "oct-HSM" } } },
      then: {
        properties: {
          keySize: { enum: [128, 192, 256] },
          curve: { not: {}, errorMessage: "only EC keys have a curve" },
          keyOps: {
            items: {
              enum: ["encrypt", "decrypt", "wrapKey", "unwrapKey", "sign", "verify", "deriveKey", "export"]
            }
          }
        }
      }
    },
    exportable: {
      if: {
        required: ["releasePolicy"],
        not: {
          required: ["keyOps"],
          properties: {
            keyOps: { type: "array", contains: { enum: ["secureWrapKey", "secureUnwrapKey"] } }
          }
        }
      },
      then: {
        required: ["exportable"],
        properties: {
          exportable: { const: true, errorMessage: "a key with a releasePolicy must be exportable" }
        },
        errorHint: "say exportable: true, for only an exportable key can have a releasePolicy"
      },
      else: {
        if: { required: ["exportable"], properties: { exportable: { const: true } } },
        then: {
          required: ["releasePolicy"],
          errorHint: "an exportable key must say by which rules it may be released"
        }
      }
    },
    ownExpiry: {
      if: { required: ["rotationPolicy"], properties: { rotationPolicy: { type: "object" } } },
      then: {
        properties: {
          expiresOn: {
            not: {},
            errorMessage: "the rotation policy owns the expiry",
            errorHint: "say rotationPolicy.expiresIn"
          },
          expiresIn: {
            not: {},
            errorMessage: "the rotation policy owns the expiry",
            errorHint: "say rotationPolicy.expiresIn"
          }
        }
      }
    },
    secretRotation: {
      title: "Rotation",
      description: "When and where keyvault-gitops rotate makes a new value. The value itself may then be absent, or external.",
      examples: [{ every: "P30D", target: "orders-db" }],
      type: "object",
      required: ["target"],
      additionalProperties: false,
      properties: {
        every: { $ref: "#/definitions/every" },
        beforeExpiry: { $ref: "#/definitions/beforeExpiry" },
        strategy: {
          title: "Strategy",
          description: "single: one credential, whose old password stops to work before the new one is published. dual: two that take turns, so that what is published always works. Default: what the target's number of users says.",
          enum: ["single", "dual"]
        },
        target: {
          title: "Target",
          description: "A target of the config, which its vault may use: where the new credential is set before it is published.",
          $ref: "#/definitions/targetName"
        },
        template: {
          title: "Template",
          description: "The value is this text, with {{ user | encoder }} and {{ password | encoder }} in it. Encoders as in a value's template. Default: the password alone.",
          type: "string",
          minLength: 1,
          examples: ['{"user":"{{ user | json }}","password":"{{ password | json }}"}']
        }
      },
      oneOf: [{ required: ["every"] }, { required: ["beforeExpiry"] }],
      errorMessage: "must be a mapping with a target, and with one of every and beforeExpiry"
    },
    keyRotation: {
      title: "Rotation",
      description: "When keyvault-gitops rotate has the service make a new version. A rotation policy that rotates needs nobody, and excludes this.",
      examples: [{ every: "P90D" }],
      type: "object",
      additionalProperties: false,
      properties: {
        every: { $ref: "#/definitions/every" },
        beforeExpiry: { $ref: "#/definitions/beforeExpiry" }
      },
      oneOf: [{ required: ["every"] }, { required: ["beforeExpiry"] }],
      errorMessage: "must be a mapping with one of every and beforeExpiry"
    },
    every: {
      title: "Every",
      description: "Due when the newest version is so old: an ISO 8601 duration.",
      $ref: "#/definitions/rotationDuration"
    },
    beforeExpiry: {
      title: "Before expiry",
      description: "Due so long before the newest version expires: an ISO 8601 duration. Needs expiresIn, which gives a new version its expiry.",
      $ref: "#/definitions/rotationDuration"
    },
    rotationDuration: {
      type: "string",
      pattern: "^P[0-9YMWDTHS]+$",
      errorMessage: "must be a positive ISO 8601 duration in whole units, such as P30D",
      "x-shown": true,
      examples: ["P30D"]
    },
    targetName: {
      title: "Target's name",
      description: "1 to 63 letters, digits, hyphens and underscores; begins with a letter or digit.",
      examples: ["orders-db"],
      type: "string",
      pattern: "^[0-9A-Za-z][0-9A-Za-z_-]{0,62}$",
      errorMessage: "a target's name has 1 to 63 letters, digits, hyphens and underscores, and begins with a letter or digit",
      "x-shown": true
    },
    releasePolicy: {
      title: "Release policy",
      description: "By which rules the key may be released to a trusted environment.",
      type: "object",
      additionalProperties: false,
      required: ["policy"],
      properties: {
        policy: {
          title: "Policy",
          description: "The policy as Key Vault takes it, with version, anyOf and so on. It is compared as data: order and layout do not matter.",
          type: "object"
        },
        immutable: {
          title: "Immutable",
          description: "true: the policy can never be changed again. Default false.",
          default: false,
          type: "boolean"
        }
      }
    },
    rotationPolicy: {
      title: "Rotation policy",
      description: "What the service does to the key by itself. With a policy it owns the expiry and makes new versions, which are no drift; null for none but the Notify 30 days before the expiry that every key has.",
      examples: [
        { expiresIn: "P1Y", lifetimeActions: [{ action: "Rotate", timeBeforeExpiry: "P30D" }] }
      ],
      type: ["object", "null"],
      additionalProperties: false,
      properties: {
        expiresIn: {
          title: "Expires in",
          description: "How long after its creation every new version expires: at least 28 days.",
          $ref: "#/definitions/policyDuration"
        },
        lifetimeActions: {
          title: "Actions",
          description: "At most one Rotate and one Notify.",
          type: "array",
          items: { $ref: "#/definitions/lifetimeAction" }
        }
      }
    },
    lifetimeAction: {
      title: "Action",
      description: "Rotate: make a new version. Notify: raise the event that the key is near its expiry.",
      type: "object",
      additionalProperties: false,
      required: ["action"],
      properties: {
        action: {
          title: "Action",
          description: "Rotate or Notify.",
          enum: ["Rotate", "Notify"],
          "x-shown": true
        },
        timeAfterCreate: {
          title: "Time after creation",
          description: "Rotate so long after a version was made: at least 7 days.",
          $ref: "#/definitions/policyDuration"
        },
        timeBeforeExpiry: {
          title: "Time before expiry",
          description: "So long before a version expires; for Rotate at least 7 days, and the policy's expiresIn must be given.",
          $ref: "#/definitions/policyDuration"
        }
      },
      if: { required: ["action"], properties: { action: { const: "Notify" } } },
      then: {
        required: ["timeBeforeExpiry"],
        properties: {
          timeAfterCreate: { not: {}, errorMessage: "Notify takes only timeBeforeExpiry" }
        }
      },
      else: {
        oneOf: [{ required: ["timeAfterCreate"] }, { required: ["timeBeforeExpiry"] }],
        errorMessage: "Rotate takes one of timeAfterCreate and timeBeforeExpiry"
      }
    },
    policyDuration: {
      type: "string",
      pattern: "^P(?=[0-9])([0-9]{1,5}Y)?([0-9]{1,5}M)?([0-9]{1,5}W)?([0-9]{1,5}D)?$",
      errorMessage: "must be an ISO 8601 duration in years, months, weeks or days such as P90D",
      "x-shown": true,
      examples: ["P90D", "P18M"]
    },
    state: {
      title: "State",
      description: "absent: an object of ours by this name shall be deleted. Only protect and purge may stand beside it.",
      const: "absent"
    },
    purge: {
      title: "Purge",
      description: "With state: absent also purge the soft-deleted object, which nothing brings back. Needs --allow-purge as well.",
      const: true
    },
    absent: {
      propertyNames: {
        enum: ["state", "purge", "protect"],
        errorMessage: "only protect and purge may stand beside state: absent"
      }
    },
    defaults: {
      title: "Defaults",
      description: "Properties of every secret and key that does not give its own. Tags merge by name; contentType and versions.keepEnabled are for secrets only.",
      type: ["object", "null"],
      additionalProperties: false,
      properties: {
        contentType: { $ref: "#/definitions/contentType" },
        enabled: { $ref: "#/definitions/enabled" },
        expiresOn: { $ref: "#/definitions/expiresOn" },
        expiresIn: { $ref: "#/definitions/expiresIn" },
        notBefore: { $ref: "#/definitions/notBefore" },
        tags: { $ref: "#/definitions/tags" },
        protect: { $ref: "#/definitions/protect" },
        adopt: { $ref: "#/definitions/adopt" },
        versions: { $ref: "#/definitions/versions" }
      },
      dependencies: { expiresIn: { $ref: "#/definitions/noExpiresOn" } }
    },
    noExpiresOn: {
      properties: {
        expiresOn: { not: {}, errorMessage: "expiresOn and expiresIn exclude each other" }
      }
    },
    contentType: {
      title: "Content type",
      description: "What the value is, as text/plain; null for none. At most 255 characters.",
      examples: ["text/plain", "application/json"],
      type: ["string", "null"],
      minLength: 1,
      maxLength: 255,
      errorMessage: "must be a text of 1 to 255 characters, or null for none"
    },
    enabled: {
      title: "Enabled",
      description: "Whether the value can be read, or the key used.",
      type: "boolean",
      "x-shown": true
    },
    expiresOn: {
      title: "Expires on",
      description: "When the secret or key expires: a date, or an RFC 3339 date-time in whole seconds; null for never.",
      $ref: "#/definitions/date",
      examples: ["2027-01-01", "2027-01-01T00:00:00Z"]
    },
    expiresIn: {
      title: "Expires in",
      description: "How long after its creation a version expires: an ISO 8601 duration as P90D; null for never.",
      type: ["string", "null"],
      pattern: "^P[0-9YMWDTHS]+$",
      errorMessage: "must be an ISO 8601 duration in whole units such as P90D or PT36H, or null for none",
      "x-shown": true,
      examples: ["P90D", "P1Y"]
    },
    notBefore: {
      title: "Not before",
      description: "From when on the secret or key is meant to be used: a date, or an RFC 3339 date-time in whole seconds; null for always.",
      examples: ["2027-01-01"],
      $ref: "#/definitions/date"
    },
    date: {
      type: ["string", "null"],
      pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}([Tt][0-9]{2}:[0-9]{2}:[0-9]{2}([.]0+)?([Zz]|[+-][0-9]{2}:[0-9]{2}))?$",
      errorMessage: "must be a date such as 2027-01-01 or 2027-01-01T00:00:00Z, or null for none",
      "x-shown": true
    },
    tags: {
      title: "Tags",
      description: "Tags by name; null for a tag that must be absent. At most 13, names and texts up to 256 characters: two tags are ours.",
      examples: [{ team: "payments" }],
      type: ["object", "null"],
      propertyNames: {
        minLength: 1,
        maxLength: 256,
        not: { enum: ["kvg-owner", "kvg-state"] },
        errorMessage: "a tag's name has 1 to 256 characters and is not kvg-owner or kvg-state, which are ours"
      },
      additionalProperties: {
        title: "Tag",
        description: "The tag's text, or null where the tag must be absent.",
        type: ["string", "null"],
        maxLength: 256,
        errorMessage: "must be a text of up to 256 characters, or null where the tag must be absent"
      }
    },
    protect: {
      title: "Protect",
      description: "Refuse whatever would take the object or its value away: delete, disable by prune, purge.",
      type: "boolean"
    },
    adopt: {
      title: "Adopt",
      description: "overwrite: where an object of nobody bears another value, write ours all the same.",
      const: "overwrite"
    },
    versions: {
      title: "Versions",
      description: "How many versions there may be, and how many stay enabled. A version can never be removed.",
      type: "object",
      additionalProperties: false,
      minProperties: 1,
      properties: {
        max: { $ref: "#/definitions/maxVersions" },
        keepEnabled: {
          title: "Keep enabled",
          description: "Of a secret: so many of its newest versions stay as they are, older ones are disabled. Without it nothing is disabled.",
          examples: [2],
          type: "integer",
          minimum: 1,
          maximum: 5e3,
          errorMessage: "must be a whole number from 1 to 5000"
        }
      },
      errorMessage: "must be a mapping with max or keepEnabled, or both"
    },
    keyVersions: {
      title: "Versions",
      description: "How many versions there may be. A version can never be removed.",
      type: "object",
      additionalProperties: false,
      minProperties: 1,
      properties: {
        max: { $ref: "#/definitions/maxVersions" },
        keepEnabled: {
          title: "Not for keys",
          description: "Only versions of secrets are disabled.",
          not: {},
          errorMessage: "keepEnabled is for secrets: what was made with an older version of a key needs that version"
        }
      },
      errorMessage: "must be a mapping with max"
    },
    maxVersions: {
      title: "Maximum",
      description: "Above so many versions no further one is written. Default 500: above it backup fails.",
      default: 500,
      type: "integer",
      minimum: 1,
      maximum: 5e3,
      errorMessage: "must be a whole number from 1 to 5000"
    },
    value: {
      title: "Value",
      description: "Where the value comes from: a mapping with one of env, file, literal, json, base64, secret, sealed, sops, generate, template or exec, or the word external where somebody else owns it.",
      examples: [
        "external",
        { env: "KV_DB_PASSWORD" },
        { generate: { length: 32 } },
        { literal: "https://api.example.com" },
        { secret: { name: "db-password" } },
        { file: "secrets/tls.pem" },
        { sops: { file: "secrets/app.yaml", key: "db.password" } },
        {
          template: "postgres://app:{{ password | url }}@db",
          with: { password: { env: "KV_DB_PASSWORD" } }
        }
      ],
      if: { type: "object" },
      then: { $ref: "#/definitions/source" },
      else: {
        const: "external",
        errorMessage: "a value must name its source",
        errorHint: "write a source, such as { env: NAME }, { generate: {} } or { literal: text }, or external"
      }
    },
    source: {
      title: "Source",
      description: "Exactly one of env, file, literal, json, base64, secret, sealed, sops, generate, template or exec.",
      type: "object",
      additionalProperties: false,
      properties: {
        env: {
          title: "Environment variable",
          description: "The value is that of an environment variable; the config's sources.env says which names may be used.",
          examples: ["KV_DB_PASSWORD"],
          type: "string",
          pattern: "^[A-Za-z_][0-9A-Za-z_]*$",
          errorMessage: "must be the name of an environment variable"
        },
        file: {
          title: "File",
          description: "The value is a file's content, byte by byte; the path is relative to this manifest. As a mapping it may say what of the file is no part of the value.",
          examples: ["secrets/tls.pem", { path: "secrets/token.txt", trim: "newline" }],
          type: ["string", "object"],
          minLength: 1,
          required: ["path"],
          additionalProperties: false,
          properties: {
            path: {
              title: "Path",
              description: "Relative to this manifest.",
              type: "string",
              minLength: 1,
              errorMessage: "must be the path of a file"
            },
            trim: {
              title: "Trim",
              description: "What is taken off where the file has it: newline, one line break at its end (LF or CRLF); bom, UTF-8's byte order mark at its start; or a list of both. All else stays as it is.",
              examples: ["newline", ["bom", "newline"]],
              if: { type: "array" },
              then: {
                type: "array",
                minItems: 1,
                uniqueItems: true,
                items: { enum: ["newline", "bom"] },
                errorMessage: "must be newline, bom, or a list of both"
              },
              else: {
                enum: ["newline", "bom"],
                errorMessage: "must be newline, bom, or a list of both"
              }
            }
          },
          errorMessage: "must be the path of a file, or a mapping of path and trim"
        },
        literal: {
          title: "Literal",
          description: "The value is this text, which is not secret: it stands in git for everybody to read.",
          examples: ["https://api.example.com"],
          type: "string"
        },
        json: {
          title: "JSON",
          description: "The value is a JSON document. Below its top a mapping with one of env, file, literal, json, base64, secret, sealed, sops, generate, template or exec is a source; all else is data.",
          examples: [{ user: "app", password: { env: "KV_DB_PASSWORD" } }],
          type: ["object", "array"],
          items: { $ref: "#/definitions/data" },
          additionalProperties: { $ref: "#/definitions/data" },
          errorMessage: "must be a mapping or a list"
        },
        base64: {
          title: "Base64",
          description: "The value is another source's value in base64.",
          examples: [{ file: "secrets/client.pfx" }],
          $ref: "#/definitions/source"
        },
        secret: {
          title: "Secret",
          description: "The value is a copy of another secret's, of the same vault or one that the config's sources.copyFrom names.",
          examples: [{ name: "db-password" }],
          type: "object",
          required: ["name"],
          additionalProperties: false,
          properties: {
            vault: {
              title: "Vault",
              description: "The vault that holds the other secret. Default: the same vault.",
              $ref: "#/definitions/vaultName"
            },
            name: {
              title: "Name",
              description: "The other secret's name.",
              type: "string",
              pattern: "^[0-9A-Za-z-]{1,127}$",
              errorMessage: "a secret's name has 1 to 127 letters, digits and hyphens"
            },
            version: {
              title: "Version",
              description: "One version of it, as 32 hexadecimal digits. Default: the newest, which the copy follows.",
              type: "string",
              pattern: "^[0-9a-f]{32}$",
              errorMessage: "must be a version: 32 hexadecimal digits"
            }
          },
          errorMessage: "must be a mapping of vault, name and version"
        },
        sops: {
          title: "SOPS",
          description: "The value is one encrypted value of a file that SOPS encrypted. Git tracks the file, and the config's sources.sops names it.",
          examples: [{ file: "secrets/app.yaml", key: "db.password" }],
          type: "object",
          required: ["file", "key"],
          additionalProperties: false,
          properties: {
            file: {
              title: "File",
              description: "A path relative to the manifest: .yaml, .yml, .json or .env.",
              type: "string",
              minLength: 1,
              errorMessage: "must be the path of a file"
            },
            key: {
              title: "Key",
              description: 'Which value: the names on the way to it as a text such as "db.users[0].password", or as a list of names and positions.',
              type: ["string", "array"],
              pattern: "^[^.[\\]]+(\\[[0-9]{1,6}\\])*(\\.[^.[\\]]+(\\[[0-9]{1,6}\\])*)*$",
              minItems: 1,
              maxItems: 100,
              items: {
                title: "Name or position",
                description: "A name, or a position in a list from 0.",
                type: ["string", "integer"],
                minimum: 0,
                errorMessage: "must be a name, or a position from 0"
              },
              errorMessage: "must be names with dots between them such as db.users[0].password, or a list of names and positions",
              examples: ["db.password", ["db", "users", 0, "pass.word"]]
            }
          },
          errorMessage: "must be a mapping of file and key"
        },
        sealed: {
          title: "Sealed",
          description: "The value is encrypted to a vault's key, for this object alone, as `keyvault-gitops seal` writes it.",
          type: "string",
          minLength: 1,
          errorMessage: "must be a sealed value as seal writes it"
        },
        generate: { $ref: "#/definitions/generate" },
        template: {
          title: "Template",
          description: "The value is this text, with a part for each {{ name | encoder }}. Encoders: json (inside of a JSON text's quotes), url, base64, pgdsn (libpq's quoting), odbc (braces), raw.",
          examples: ["postgres://app:{{ password | url }}@db"],
          type: "string"
        },
        exec: {
          title: "Program",
          description: "The value is what a program writes, less one newline at its end. The config's sources.exec must list the same command, word by word.",
          examples: [["op", "read", "op://vault/item/field"]],
          $ref: "#/definitions/argv"
        },
        with: {
          title: "Parts",
          description: "The sources of a template's parts, by the names in its placeholders.",
          examples: [{ password: { env: "KV_DB_PASSWORD" } }],
          type: "object",
          propertyNames: {
            pattern: "^[A-Za-z_][0-9A-Za-z_]{0,63}$",
            errorMessage: "a part's name has up to 64 letters, digits and _, and begins with no digit"
          },
          additionalProperties: { $ref: "#/definitions/source" }
        },
        revision: {
          title: "Revision",
          description: "Tells in git that the value behind the source is another one: a text or a number that you change with it.",
          examples: [1],
          type: ["string", "integer"],
          minLength: 1,
          maxLength: 256,
          errorMessage: "must be a text or a whole number"
        },
        allowEmpty: {
          title: "Allow empty",
          description: "Take an empty value for a value; without it an empty one counts as missing.",
          const: true
        },
        verbatim: {
          title: "Verbatim",
          description: "Beside env: take a value that looks like the name of a variable which was never defined, such as $(NAME) or ${NAME}, or like ***; without it such a one counts as missing.",
          const: true
        },
        create: {
          title: "Create",
          description: "Beside env, file, or base64, json or template around these, as the whole value of a secret: the secret is created with this value where it is not there, and from then on somebody else owns the value, as with external.",
          const: "once",
          errorMessage: "must be once"
        },
        public: {
          title: "Public",
          description: "Beside a literal that looks like a secret: it is none, and may stand in git.",
          const: true
        }
      },
      oneOf: [
        { required: ["env"] },
        { required: ["file"] },
        { required: ["literal"] },
        { required: ["json"] },
        { required: ["base64"] },
        { required: ["secret"] },
        { required: ["sops"] },
        { required: ["sealed"] },
        { required: ["generate"] },
        { required: ["template"] },
        { required: ["exec"] }
      ],
      dependencies: {
        literal: { $ref: "#/definitions/noOptions" },
        json: { $ref: "#/definitions/noOptions" },
        base64: { $ref: "#/definitions/noOptions" },
        secret: { $ref: "#/definitions/noOptions" },
        sops: { $ref: "#/definitions/noOptions" },
        sealed: { $ref: "#/definitions/noOptions" },
        generate: { $ref: "#/definitions/noOptions" },
        template: { $ref: "#/definitions/noOptions" },
        verbatim: {
          if: { required: ["env"] },
          else: {
            properties: {
              verbatim: { not: {}, errorMessage: "verbatim may stand only beside env" }
            }
          }
        },
        public: {
          if: { required: ["literal"] },
          else: {
            properties: {
              public: { not: {}, errorMessage: "public may stand only beside literal" }
            }
          }
        },
        with: {
          if: { required: ["template"] },
          else: {
            properties: { with: { not: {}, errorMessage: "with may stand only beside template" } }
          }
        }
      },
      errorMessage: "a value must name its source",
      errorHint: "write exactly one source, such as env, file or generate"
    },
    material: {
      title: "Material",
      description: "A source, or a PFX: one of env, file, literal, json, base64, secret, sealed, sops, template or exec; or pfx.",
      examples: [
        { file: "secrets/signing.pem" },
        { pfx: { file: "secrets/signing.pfx" }, password: { env: "KV_PFX_PASSWORD" } }
      ],
      if: { type: "object", required: ["pfx"] },
      then: { $ref: "#/definitions/pfx" },
      else: { $ref: "#/definitions/source" }
    },
    pfx: {
      title: "PFX",
      description: "The private key of a PFX (PKCS 12); the certificates in it do not count.",
      type: "object",
      required: ["pfx"],
      additionalProperties: false,
      properties: {
        pfx: {
          title: "PFX",
          description: "A source whose value is a PFX with one private RSA or EC key, as bytes or in base64.",
          examples: [{ file: "secrets/signing.pfx" }],
          $ref: "#/definitions/source"
        },
        password: {
          title: "Password",
          description: "A source whose value is the password of the PFX. Without this property it is empty.",
          examples: [{ env: "KV_PFX_PASSWORD" }],
          $ref: "#/definitions/source"
        }
      }
    },
    argv: {
      type: "array",
      minItems: 1,
      items: [{ type: "string", minLength: 1 }],
      additionalItems: { type: "string" },
      errorMessage: "must be a list: the program and its arguments"
    },
    generate: {
      title: "Generated",
      description: "The value is made when a version is written, and kept until what stands here changes. Without rsaPem, ecPem, uuid and bytes it is a text of random characters.",
      examples: [{ length: 32 }, { bytes: 32 }, { uuid: true }],
      type: "object",
      additionalProperties: false,
      properties: {
        length: {
          title: "Length",
          description: "How many characters. Default 32.",
          default: 32,
          type: "integer",
          minimum: 1,
          maximum: 1024,
          errorMessage: "must be a whole number from 1 to 1024"
        },
        characters: {
          title: "Characters",
          description: "A list of classes, of each of which at least one character appears (symbols are - . _ ~), or the characters themselves as a text. Default: lower, upper and digits.",
          default: ["lower", "upper", "digits"],
          type: ["array", "string"],
          minItems: 1,
          uniqueItems: true,
          items: { enum: ["lower", "upper", "digits", "symbols"] },
          pattern: "^[!-~]{2,}$",
          errorMessage: "must be a list of classes, each once, or a text of at least two visible ASCII characters"
        },
        rsaPem: {
          title: "RSA key",
          description: "A private RSA key of so many bits, PKCS 8 as PEM.",
          enum: [2048, 3072, 4096]
        },
        ecPem: {
          title: "EC key",
          description: "A private key on this curve, PKCS 8 as PEM.",
          enum: ["P-256", "P-384", "P-521", "P-256K"]
        },
        uuid: { title: "UUID", description: "A random UUID, version 4.", const: true },
        bytes: {
          title: "Bytes",
          description: "So many random bytes; the value is their base64.",
          examples: [32],
          type: "integer",
          minimum: 8,
          maximum: 1024,
          errorMessage: "must be a whole number from 8 to 1024"
        },
        epoch: {
          title: "Epoch",
          description: "A text or a number that you change to have another value made.",
          examples: [1],
          type: ["string", "integer"],
          minLength: 1,
          maxLength: 256,
          errorMessage: "must be a text or a whole number"
        }
      },
      dependencies: {
        rsaPem: { $ref: "#/definitions/onlyEpoch" },
        ecPem: { $ref: "#/definitions/onlyEpoch" },
        uuid: { $ref: "#/definitions/onlyEpoch" },
        bytes: { $ref: "#/definitions/onlyEpoch" }
      },
      errorMessage: "must be a mapping, such as { length: 40 }"
    },
    onlyEpoch: {
      if: { required: ["epoch"] },
      then: {
        maxProperties: 2,
        errorMessage: "beside one of rsaPem, ecPem, uuid and bytes may stand only epoch"
      },
      else: {
        maxProperties: 1,
        errorMessage: "beside one of rsaPem, ecPem, uuid and bytes may stand only epoch"
      }
    },
    noOptions: {
      properties: {
        revision: { not: {}, errorMessage: "revision may stand only beside env, file or exec" },
        allowEmpty: { not: {}, errorMessage: "allowEmpty may stand only beside env, file or exec" }
      }
    },
    data: {
      title: "JSON data",
      description: "Data, or a source.",
      if: {
        type: "object",
        propertyNames: {
          enum: [
            "env",
            "file",
            "literal",
            "json",
            "base64",
            "secret",
            "sealed",
            "sops",
            "generate",
            "template",
            "exec",
            "with",
            "revision",
            "allowEmpty",
            "verbatim",
            "create",
            "public"
          ]
        },
        oneOf: [
          { required: ["env"] },
          { required: ["file"] },
          { required: ["literal"] },
          { required: ["json"] },
          { required: ["base64"] },
          { required: ["secret"] },
          { required: ["sops"] },
          { required: ["sealed"] },
          { required: ["generate"] },
          { required: ["template"] },
          { required: ["exec"] }
        ]
      },
      then: { $ref: "#/definitions/source" },
      else: {
        items: { $ref: "#/definitions/data" },
        additionalProperties: { $ref: "#/definitions/data" }
      }
    }
  }
};

// src/manifest/write/editor-schemas.ts
var formatEditorSchemas = () => new Map(
  Object.entries({ "config.v1.schema.json": config_v1_schema_default, "manifest.v1.schema.json": manifest_v1_schema_default }).map(
    ([name, schema]) => {
      const adapted = changeSchemas(changeSchemas(schema, adaptSchema), offerExampleSnippets);
      return [name, `${JSON.stringify(adapted, null, 2)}
`];
    }
  )
);
var mappings = /* @__PURE__ */ new Set(["properties", "definitions", "dependencies"]);
var plain = /* @__PURE__ */ new Set(["const", "enum", "default", "examples", "required"]);
function changeSchemas(schema, change) {
  if (Array.isArray(schema)) return schema.map((one) => changeSchemas(one, change));
  if (!isMapping(schema)) return schema;
  const inner = Object.entries(schema).map(([name, data]) => {
    if (plain.has(name)) return [name, data];
    if (!mappings.has(name) || !isMapping(data)) return [name, changeSchemas(data, change)];
    return [
      name,
      Object.fromEntries(Object.entries(data).map(([key, one]) => [key, changeSchemas(one, change)]))
    ];
  });
  return change(Object.fromEntries(inner));
}
var adaptSchema = (schema) => movePointer(offerPropertySnippets(explainSchema(forbid(schema))));
var movePointer = (schema) => typeof schema.$ref === "string" ? { ...schema, $ref: schema.$ref.replace(/(\/definitions\/\w+)(?=\/properties\/)/, "$1/else") } : schema;
var never = (errorMessage) => ({
  type: "array",
  not: { type: "array" },
  errorMessage,
  doNotSuggest: true
});
var forbid = (schema) => {
  const { not, errorMessage, errorHint, ...rest } = schema;
  const isForbidden = isMapping(not) && Object.keys(not).length === 0;
  return isForbidden ? { ...rest, ...never(joinHint(errorMessage, errorHint)) } : schema;
};
var joinHint = (message, hint) => hint === void 0 ? message : message === void 0 ? hint : `${message}: ${hint}`;
var mute = ["oneOf", "minProperties", "maxProperties"];
function explainSchema({ errorMessage, errorHint, ...schema }) {
  if (errorMessage === void 0) return schema;
  const message = joinHint(errorMessage, errorHint);
  const { additionalProperties, ...open } = schema;
  const closes = additionalProperties === false && isMapping(schema.properties);
  const bare = closes ? open : schema;
  const muted = mute.filter((keyword) => keyword in bare);
  const more = [
    ...Array.isArray(schema.allOf) ? schema.allOf : [],
    ...muted.map((keyword) => ({
      if: { type: "object" },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: { if: { [keyword]: bare[keyword] }, else: never(message) }
    })),
    // An unknown property gets the language server's own message, which names it.
    ...closes ? [{ properties: allowAll(Object.keys(schema.properties ?? {})), additionalProperties }] : []
  ];
  return { ...omit(bare, mute), ...more.length > 0 && { allOf: more }, errorMessage: message };
}
var allowAll = (names) => Object.fromEntries(names.map((name) => [name, true]));
function offerExampleSnippets(schema) {
  const { examples, ...rest } = schema;
  if (!Array.isArray(examples) || examples.every((one) => !isNested(one))) return schema;
  const defaultSnippets = examples.map(
    (one, i) => makeSnippet(i, formatFlow(one), escapeSnippet(formatFlow(one)))
  );
  const nested = { type: ["object", "array"] };
  return { ...rest, anyOf: [{ not: nested, defaultSnippets }, nested] };
}
var isNested = (data) => typeof data === "object" && data !== null;
var makeSnippet = (place, label, bodyText, description) => ({
  label,
  sortText: String(place).padStart(2, "0"),
  bodyText,
  ...description !== void 0 && { description }
});
var escapeSnippet = (text) => text.replace(/[\\$}]/g, "\\$&");
function offerPropertySnippets(schema) {
  const { properties, type } = schema;
  if (!isMapping(properties) || ![type].flat().includes("object") || "$schema" in schema) return schema;
  const defaultSnippets = Object.entries(properties).flatMap(([name, property], i) => {
    const meant = resolveSchema(property);
    return meant.doNotSuggest === void 0 ? [makeSnippet(i, name, `${name}: ${formatExample(meant)}`, meant.description)] : [];
  });
  const outer = ["title", "description", "examples", "default", "type", "errorMessage"];
  const inner = omit(schema, outer.slice(0, -1));
  return {
    ...pick(schema, outer),
    if: { type: "object", maxProperties: 0 },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: { ...withoutProperties(inner), defaultSnippets },
    else: inner
  };
}
var pick = (schema, names) => Object.fromEntries(Object.entries(schema).filter(([name]) => names.includes(name)));
var omit = (schema, names) => Object.fromEntries(Object.entries(schema).filter(([name]) => !names.includes(name)));
function withoutProperties(schema) {
  const {
    else: otherwise,
    allOf,
    ...rest
  } = omit(schema, ["properties", "additionalProperties", "dependencies"]);
  const all = (Array.isArray(allOf) ? allOf : []).filter((one) => !("properties" in one));
  return {
    ...rest,
    ...all.length > 0 && { allOf: all },
    ...isMapping(otherwise) && { else: withoutProperties(otherwise) }
  };
}
function resolveSchema(schema) {
  if (!isMapping(schema)) return {};
  const [of = "", ...path] = String(schema.$ref ?? "").split(/#?\//);
  if (path.length === 0) return schema;
  const homes = of === "" ? [config_v1_schema_default, manifest_v1_schema_default] : [manifest_v1_schema_default];
  const definition = homes.map((home) => memberAt(home, ...path)).find(isMapping);
  return { ...resolveSchema(definition), ...schema };
}
function formatExample({ examples, default: standard, const: only, enum: choices, type }) {
  const [example] = [examples, [standard], [only], choices].flatMap(
    (list) => Array.isArray(list) ? list.filter((one) => one !== void 0) : []
  );
  if (example !== void 0) {
    const text = escapeSnippet(formatFlow(example));
    return isNested(example) ? text : `\${1:${text}}`;
  }
  const types = [type].flat();
  return types.includes("object") ? "{ $1 }" : types.includes("boolean") ? `\${1|true,false|}` : "$1";
}
function formatFlow(data) {
  if (Array.isArray(data)) return `[${data.map(formatFlow).join(", ")}]`;
  if (isMapping(data))
    return `{ ${Object.entries(data).map(([name, value]) => `${name}: ${formatFlow(value)}`).join(", ")} }`;
  const isPlain = typeof data === "string" && /^[A-Za-z][\w./-]*$/.test(data);
  return isPlain ? data : JSON.stringify(data);
}

// src/reconcile/authoring/new-files.ts
async function refuseExisting(paths, { replace, hint }, { files, root, fileOf }) {
  const found = await runConcurrently(paths, atOnce.files, async (path) => {
    try {
      return await files.kind(await files.realPathIn(root, path));
    } catch (error) {
      if (!(error instanceof FileError) || error.reason !== "outside the repository") throw error;
      const message = `${fileOf(path)} would be written outside the repository`;
      throw new ProblemsError([
        { code: "path-outside-repository", message, hint: "remove the link that leads there" }
      ]);
    }
  });
  const inTheWay = paths.filter((_, i) => found[i] !== "missing" && !(replace && found[i] === "file"));
  if (inTheWay.length === 0) return;
  throw new ProblemsError(
    inTheWay.map((path, i) => ({
      code: "file-exists",
      message: `${fileOf(path)} is there already`,
      ...i === inTheWay.length - 1 && { hint }
    }))
  );
}
async function writeNewFiles(written, { files, root, fileOf }, again) {
  for (const [i, { path, text }] of written.entries())
    try {
      await files.writeWhole(await files.realPathIn(root, path), text);
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      throw new ProblemsError([
        {
          code: "file-unwritable",
          message: `${fileOf(path)} could not be written; ${i} of ${written.length} files were`,
          hint: `check the folder and its permissions, then ${again}`
        }
      ]);
    }
}
async function findManifest(typed, root, files) {
  const path = files.resolve(await files.realPath(files.workingDirectory), typed);
  return files.realPathIn(await findRoot(path, root, files), path);
}
var readManifest = async (path, files) => decoder.decode(await files.read(path, inputLimits.manifest));
var decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
var overlayFiles = (files, texts) => ({
  ...files,
  read: async (path, limit) => {
    const text = texts.get(path) ?? texts.get(await files.realPath(path));
    return text === void 0 ? files.read(path, limit) : new TextEncoder().encode(text);
  }
});
var patterns = ["*.db*", ".env"];
async function ignoreFiles(path, files) {
  const isNew = await files.kind(path) === "missing";
  const before = isNew ? "" : new TextDecoder().decode(await files.read(path, inputLimits.manifest));
  const lines = new Set(before.split("\n").map((line) => line.trim().replace(/^!/, "")));
  const added = patterns.filter((pattern) => !lines.has(pattern));
  if (added.length === 0) return void 0;
  const gap = before === "" ? "" : before.endsWith("\n") ? "\n" : "\n\n";
  const comment = "# keyvault-gitops: data files of the embedded vault and .env hold plain values";
  return { text: `${before}${gap}${comment}
${added.join("\n")}
`, added, isNew };
}

// src/reconcile/authoring/schema-files.ts
async function findStaleSchemaFiles(folder, root, files) {
  const found = [...formatEditorSchemas()].map(async ([name, text]) => {
    const path = files.resolve(folder, `${schemaFolder}/${name}`);
    return await readText(path, root, files) === text ? [] : [{ path, text }];
  });
  return (await Promise.all(found)).flat();
}
async function readText(path, root, files) {
  try {
    const bytes = await files.read(await files.realPathIn(root, path), inputLimits.manifest);
    return new TextDecoder().decode(bytes);
  } catch (error) {
    if (error instanceof FileError) return void 0;
    throw error;
  }
}
async function refreshSchemaFiles(config, files) {
  const here = await files.realPath(files.workingDirectory);
  const selection = { paths: [], emulator: false, ...config !== void 0 && { config } };
  const fileOf = (path) => files.relative(here, path);
  const selected = await selectFiles(selection, here, files);
  if (selected.config === void 0)
    throw new ProblemsError([
      explainNoConfig(
        selected,
        fileOf,
        "the schemas go beside it: name it with --config, or begin with keyvault-gitops init"
      )
    ]);
  const root = await files.repository(selected.folder) ?? selected.folder;
  const place = { files, root, fileOf };
  const stale = await findStaleSchemaFiles(selected.folder, root, files);
  const paths = stale.map(({ path }) => path);
  await refuseExisting(paths, { replace: true, hint: "move it away" }, place);
  await writeNewFiles(stale, place, "run again");
  return paths.map(fileOf);
}

export {
  config_v1_schema_default,
  manifest_v1_schema_default,
  refuseExisting,
  writeNewFiles,
  findManifest,
  readManifest,
  overlayFiles,
  ignoreFiles,
  findStaleSchemaFiles,
  refreshSchemaFiles
};
