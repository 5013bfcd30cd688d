import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import {
  readOutput
} from "./chunk-FIYKCBHZ.js";
import {
  exits
} from "./chunk-YBEQ3LIR.js";
import {
  config_v1_schema_default,
  findNearest,
  inText,
  manifest_v1_schema_default,
  quoteText,
  refreshSchemaFiles
} from "./chunk-YA6Z4RB4.js";
import {
  UsageError
} from "./chunk-E4XYSY4K.js";
import "./chunk-BI2FAT5Q.js";
import "./chunk-KJFXRUXQ.js";
import "./chunk-YQ6TTVNU.js";
import "./chunk-QZBJGVDL.js";
import "./chunk-IIS436OQ.js";

// schemas/apply.v1.schema.json
var apply_v1_schema_default = {
  $schema: "http://json-schema.org/draft-07/schema#",
  title: "keyvault-gitops outcome",
  description: "What `apply --format json` writes: the plan that it made, and what became of each effect. It holds no value of a secret, nor the length of one.",
  type: "object",
  properties: {
    apiVersion: {
      const: "keyvault-gitops/v1"
    },
    kind: {
      const: "Apply"
    },
    emulator: {
      $ref: "plan.v1.schema.json#/properties/emulator"
    },
    emulatorFile: {
      $ref: "plan.v1.schema.json#/properties/emulatorFile"
    },
    plan: {
      $ref: "#/definitions/plan"
    },
    outcomes: {
      description: "What became of each effect.",
      type: "array",
      items: {
        $ref: "#/definitions/outcome"
      }
    },
    started: {
      description: "False where nothing was written, because a finding is an error or somebody said no.",
      type: "boolean"
    },
    unapproved: {
      $ref: "#/definitions/unapproved"
    },
    partial: {
      $ref: "plan.v1.schema.json#/properties/partial"
    },
    failed: {
      $ref: "plan.v1.schema.json#/properties/failed"
    },
    findings: {
      $ref: "plan.v1.schema.json#/properties/findings"
    },
    requests: {
      $ref: "plan.v1.schema.json#/properties/requests"
    }
  },
  required: ["apiVersion", "kind", "plan", "outcomes", "started", "findings", "requests"],
  dependencies: {
    partial: ["failed"],
    failed: ["partial"]
  },
  additionalProperties: false,
  definitions: {
    plan: {
      description: "The plan that apply made.",
      type: "object",
      properties: {
        shard: {
          $ref: "plan.v1.schema.json#/properties/shard"
        },
        digestVersion: {
          $ref: "plan.v1.schema.json#/properties/digestVersion"
        },
        digest: {
          $ref: "plan.v1.schema.json#/properties/digest"
        },
        partial: {
          $ref: "plan.v1.schema.json#/properties/partial"
        },
        failed: {
          $ref: "plan.v1.schema.json#/properties/failed"
        },
        changes: {
          $ref: "plan.v1.schema.json#/properties/changes"
        },
        summary: {
          $ref: "plan.v1.schema.json#/properties/summary"
        },
        vaults: {
          $ref: "plan.v1.schema.json#/properties/vaults"
        },
        findings: {
          $ref: "plan.v1.schema.json#/properties/findings"
        },
        estimate: {
          $ref: "plan.v1.schema.json#/properties/estimate"
        }
      },
      required: ["digestVersion", "digest", "changes", "summary", "vaults", "findings", "estimate"],
      dependencies: {
        partial: ["failed"],
        failed: ["partial"]
      },
      additionalProperties: false
    },
    outcome: {
      description: "What became of an effect.",
      oneOf: [
        {
          description: "Done.",
          type: "object",
          properties: {
            verb: {
              enum: [
                "create",
                "set",
                "settle",
                "update",
                "adopt",
                "recover",
                "disable",
                "delete",
                "purge",
                "rotate"
              ]
            },
            id: {
              $ref: "plan.v1.schema.json#/definitions/id"
            },
            result: {
              const: "done"
            },
            did: {
              description: "`unchanged`: a comparison found everything in place.",
              enum: [
                "created",
                "set",
                "updated",
                "adopted",
                "recovered",
                "disabled",
                "deleted",
                "purged",
                "rotated",
                "unchanged"
              ]
            }
          },
          required: ["verb", "id", "result", "did"],
          additionalProperties: false
        },
        {
          description: "An adoption whose value turned out to differ.",
          type: "object",
          properties: {
            verb: {
              enum: [
                "create",
                "set",
                "settle",
                "update",
                "adopt",
                "recover",
                "disable",
                "delete",
                "purge",
                "rotate"
              ]
            },
            id: {
              $ref: "plan.v1.schema.json#/definitions/id"
            },
            result: {
              const: "refused"
            },
            message: {
              description: "Why.",
              type: "string"
            },
            hint: {
              description: "What lifts it.",
              type: "string"
            }
          },
          required: ["verb", "id", "result", "message", "hint"],
          additionalProperties: false
        },
        {
          description: "The object moved since the plan; nothing was written.",
          type: "object",
          properties: {
            verb: {
              enum: [
                "create",
                "set",
                "settle",
                "update",
                "adopt",
                "recover",
                "disable",
                "delete",
                "purge",
                "rotate"
              ]
            },
            id: {
              $ref: "plan.v1.schema.json#/definitions/id"
            },
            result: {
              const: "skipped"
            },
            message: {
              description: "Why.",
              type: "string"
            }
          },
          required: ["verb", "id", "result", "message"],
          additionalProperties: false
        },
        {
          description: "The value could not be read, so none was written.",
          type: "object",
          properties: {
            verb: {
              enum: [
                "create",
                "set",
                "settle",
                "update",
                "adopt",
                "recover",
                "disable",
                "delete",
                "purge",
                "rotate"
              ]
            },
            id: {
              $ref: "plan.v1.schema.json#/definitions/id"
            },
            result: {
              const: "not compared"
            },
            evidence: {
              description: "Why it had to be compared.",
              enum: ["unknown", "outside", "swapped"]
            },
            message: {
              description: "Why.",
              type: "string"
            }
          },
          required: ["verb", "id", "result", "evidence", "message"],
          additionalProperties: false
        },
        {
          description: "An error.",
          type: "object",
          properties: {
            verb: {
              enum: [
                "create",
                "set",
                "settle",
                "update",
                "adopt",
                "recover",
                "disable",
                "delete",
                "purge",
                "rotate"
              ]
            },
            id: {
              $ref: "plan.v1.schema.json#/definitions/id"
            },
            result: {
              const: "failed"
            },
            code: {
              description: "The kind of the error, one of those of an error document. Absent in a document of an older version.",
              type: "string"
            },
            message: {
              description: "What failed.",
              type: "string"
            }
          },
          required: ["verb", "id", "result", "message"],
          additionalProperties: false
        },
        {
          description: "It was not tried.",
          type: "object",
          properties: {
            verb: {
              enum: [
                "create",
                "set",
                "settle",
                "update",
                "adopt",
                "recover",
                "disable",
                "delete",
                "purge",
                "rotate"
              ]
            },
            id: {
              $ref: "plan.v1.schema.json#/definitions/id"
            },
            result: {
              const: "not attempted"
            },
            message: {
              description: "Why.",
              type: "string"
            }
          },
          required: ["verb", "id", "result", "message"],
          additionalProperties: false
        }
      ]
    },
    unapproved: {
      description: "Why it was not started: effects of the fresh plan that nobody approved.",
      type: "object",
      properties: {
        effects: {
          description: "The effects.",
          type: "array",
          items: {
            $ref: "plan.v1.schema.json#/definitions/change"
          }
        },
        approvedDigest: {
          $ref: "plan.v1.schema.json#/definitions/digest"
        }
      },
      required: ["effects", "approvedDigest"],
      additionalProperties: false
    }
  }
};

// schemas/difference.v1.schema.json
var difference_v1_schema_default = {
  $schema: "http://json-schema.org/draft-07/schema#",
  title: "keyvault-gitops difference",
  description: "What `diff --format json` writes: what differs between two vaults. Values are not read: it holds none, nor the length of one.",
  type: "object",
  properties: {
    apiVersion: {
      const: "keyvault-gitops/v1"
    },
    kind: {
      const: "Difference"
    },
    emulator: {
      $ref: "plan.v1.schema.json#/properties/emulator"
    },
    emulatorFile: {
      $ref: "plan.v1.schema.json#/properties/emulatorFile"
    },
    vaults: {
      description: "The first and the second.",
      type: "array",
      minItems: 2,
      maxItems: 2,
      items: {
        type: "object",
        properties: {
          vault: {
            type: "string"
          },
          url: {
            type: "string"
          }
        },
        required: ["vault", "url"],
        additionalProperties: false
      }
    },
    whole: {
      description: "Whether all manifests of the config were loaded: only then is what none of them declares declared by none.",
      type: "boolean"
    },
    summary: {
      description: "How many objects only one of the vaults has, and how many both have, with a difference or without.",
      type: "object",
      properties: {
        onlyFirst: {
          type: "integer",
          minimum: 0
        },
        onlySecond: {
          type: "integer",
          minimum: 0
        },
        different: {
          type: "integer",
          minimum: 0
        },
        same: {
          type: "integer",
          minimum: 0
        }
      },
      required: ["onlyFirst", "onlySecond", "different", "same"],
      additionalProperties: false
    },
    objects: {
      description: "What differs, by kind and name.",
      type: "array",
      items: {
        $ref: "#/definitions/object"
      }
    },
    requests: {
      $ref: "plan.v1.schema.json#/properties/requests"
    }
  },
  required: ["apiVersion", "kind", "vaults", "whole", "summary", "objects", "requests"],
  additionalProperties: false,
  definitions: {
    object: {
      type: "object",
      properties: {
        first: {
          $ref: "#/definitions/side"
        },
        second: {
          $ref: "#/definitions/side"
        },
        differences: {
          description: "Empty where only one of the vaults has it.",
          type: "array",
          items: {
            $ref: "#/definitions/difference"
          }
        }
      },
      required: ["first", "second", "differences"],
      additionalProperties: false
    },
    side: {
      description: "What one of the vaults has of the object, and what git says of it there.",
      type: "object",
      properties: {
        id: {
          $ref: "plan.v1.schema.json#/definitions/id"
        },
        ownership: {
          description: "Whose it is; absent where the vault has none.",
          enum: ["ours", "foreign", "unowned", "certificate"]
        },
        git: {
          description: "What git says; absent where no manifest declares it.",
          type: "object",
          properties: {
            place: {
              $ref: "plan.v1.schema.json#/definitions/place"
            },
            state: {
              enum: ["present", "absent"]
            },
            overridden: {
              description: "What an override says for this vault alone, and where: value, a property, or tag and a tag's name.",
              type: "object",
              additionalProperties: {
                $ref: "plan.v1.schema.json#/definitions/place"
              }
            },
            source: {
              anyOf: [
                {
                  $ref: "plan.v1.schema.json#/definitions/source"
                },
                {
                  $ref: "plan.v1.schema.json#/definitions/external"
                }
              ]
            }
          },
          required: ["place", "state"],
          additionalProperties: false
        }
      },
      required: ["id"],
      additionalProperties: false
    },
    difference: {
      anyOf: [
        {
          description: "A property or a tag.",
          type: "object",
          properties: {
            property: {
              enum: [
                "contentType",
                "keyType",
                "tag",
                "enabled",
                "protect",
                "exportable",
                "expiresOn",
                "notBefore",
                "expiresIn",
                "keepEnabled",
                "rotate",
                "keyOps",
                "releasePolicy",
                "rotationPolicy"
              ]
            },
            name: {
              description: "Of a tag.",
              type: "string"
            },
            first: {
              $ref: "#/definitions/end"
            },
            second: {
              $ref: "#/definitions/end"
            }
          },
          required: ["property", "first", "second"],
          additionalProperties: false
        },
        {
          description: "Whether a manifest declares it.",
          type: "object",
          properties: {
            property: {
              const: "declared"
            },
            first: {
              type: "boolean"
            },
            second: {
              type: "boolean"
            }
          },
          required: ["property", "first", "second"],
          additionalProperties: false
        },
        {
          description: "Git names another source; the sides say which.",
          type: "object",
          properties: {
            property: {
              const: "source"
            }
          },
          required: ["property"],
          additionalProperties: false
        }
      ]
    },
    end: {
      description: "What the vault has; null is absent.",
      anyOf: [
        {
          type: ["string", "boolean", "integer", "null"]
        },
        {
          type: "array",
          items: {
            type: "string"
          }
        },
        {
          $ref: "plan.v1.schema.json#/definitions/releasePolicy"
        },
        {
          $ref: "plan.v1.schema.json#/definitions/rotationPolicy"
        }
      ]
    }
  }
};

// schemas/drift.v1.schema.json
var drift_v1_schema_default = {
  $schema: "http://json-schema.org/draft-07/schema#",
  title: "keyvault-gitops drift",
  description: "What `drift --format json` writes: what the vaults moved, and apart from it what git moved. It holds no value of a secret, nor the length of one.",
  type: "object",
  properties: {
    apiVersion: {
      const: "keyvault-gitops/v1"
    },
    kind: {
      const: "Drift"
    },
    emulator: {
      $ref: "plan.v1.schema.json#/properties/emulator"
    },
    emulatorFile: {
      $ref: "plan.v1.schema.json#/properties/emulatorFile"
    },
    digest: {
      $ref: "plan.v1.schema.json#/definitions/digest"
    },
    summary: {
      description: "How many objects are in each state. One that drifted in two ways counts twice.",
      type: "object",
      properties: {
        outside: {
          type: "integer",
          minimum: 0
        },
        changed: {
          type: "integer",
          minimum: 0
        },
        disabled: {
          type: "integer",
          minimum: 0
        },
        deleted: {
          type: "integer",
          minimum: 0
        },
        missing: {
          type: "integer",
          minimum: 0
        },
        orphan: {
          type: "integer",
          minimum: 0
        },
        pending: {
          type: "integer",
          minimum: 0
        },
        unknown: {
          type: "integer",
          minimum: 0
        },
        unchanged: {
          type: "integer",
          minimum: 0
        },
        refused: {
          type: "integer",
          minimum: 0
        }
      },
      required: [
        "outside",
        "changed",
        "disabled",
        "deleted",
        "missing",
        "orphan",
        "pending",
        "unknown",
        "unchanged",
        "refused"
      ],
      additionalProperties: false
    },
    entries: {
      description: "What the vaults moved.",
      type: "array",
      items: {
        $ref: "#/definitions/entry"
      }
    },
    pending: {
      description: "What git moved.",
      type: "array",
      items: {
        $ref: "#/definitions/pending"
      }
    },
    refused: {
      description: "Wanted objects that are not ours to look into.",
      type: "array",
      items: {
        $ref: "plan.v1.schema.json#/definitions/refused"
      }
    },
    fixable: {
      description: "How many of the objects that drifted `drift --fix` brings back: whole, in part, only our tags, or not.",
      type: "object",
      properties: {
        whole: {
          type: "integer",
          minimum: 0
        },
        partly: {
          type: "integer",
          minimum: 0
        },
        tags: {
          type: "integer",
          minimum: 0
        },
        not: {
          type: "integer",
          minimum: 0
        }
      },
      required: ["whole", "partly", "tags", "not"],
      additionalProperties: false
    },
    fix: {
      description: "What `drift --fix` did.",
      type: "object",
      properties: {
        plan: {
          $ref: "apply.v1.schema.json#/definitions/plan"
        },
        outcomes: {
          description: "What became of each effect.",
          type: "array",
          items: {
            $ref: "apply.v1.schema.json#/definitions/outcome"
          }
        },
        started: {
          description: "False where nothing was written, because a finding is an error or somebody said no.",
          type: "boolean"
        },
        unapproved: {
          $ref: "apply.v1.schema.json#/definitions/unapproved"
        },
        left: {
          description: "The drift that is left.",
          type: "array",
          items: {
            $ref: "#/definitions/entry"
          }
        }
      },
      required: ["plan", "outcomes", "started", "left"],
      additionalProperties: false
    },
    accepted: {
      description: "What `drift --accept` wrote.",
      type: "object",
      properties: {
        files: {
          description: "The manifests.",
          type: "array",
          items: {
            type: "string"
          }
        },
        properties: {
          description: "How many properties of entries in them.",
          type: "integer",
          minimum: 0
        },
        overrides: {
          description: "Where overrides stand among them that say a property now.",
          type: "array",
          minItems: 1,
          items: {
            $ref: "plan.v1.schema.json#/definitions/place"
          }
        },
        left: {
          description: "What it did not write.",
          type: "array",
          items: {
            description: "A property, or an object.",
            type: "object",
            properties: {
              id: {
                $ref: "plan.v1.schema.json#/definitions/id"
              },
              edit: {
                $ref: "plan.v1.schema.json#/definitions/edit"
              },
              message: {
                description: "Why.",
                type: "string"
              }
            },
            required: ["id", "message"],
            additionalProperties: false
          }
        }
      },
      required: ["files", "properties", "left"],
      additionalProperties: false
    },
    partial: {
      $ref: "plan.v1.schema.json#/properties/partial"
    },
    failed: {
      $ref: "plan.v1.schema.json#/properties/failed"
    },
    shard: {
      $ref: "plan.v1.schema.json#/properties/shard"
    },
    vaults: {
      $ref: "plan.v1.schema.json#/properties/vaults"
    },
    findings: {
      $ref: "plan.v1.schema.json#/properties/findings"
    },
    requests: {
      $ref: "plan.v1.schema.json#/properties/requests"
    }
  },
  required: [
    "apiVersion",
    "kind",
    "digest",
    "summary",
    "entries",
    "pending",
    "refused",
    "fixable",
    "vaults",
    "findings",
    "requests"
  ],
  dependencies: {
    partial: ["failed"],
    failed: ["partial"]
  },
  additionalProperties: false,
  definitions: {
    entry: {
      description: "An object that the vault moved.",
      type: "object",
      properties: {
        id: {
          $ref: "plan.v1.schema.json#/definitions/id"
        },
        place: {
          $ref: "plan.v1.schema.json#/definitions/place"
        },
        source: {
          description: "The value of a SOPS file that git takes its value from, where it does.",
          $ref: "plan.v1.schema.json#/definitions/sopsSource"
        },
        kinds: {
          description: "What the vault did, each once.",
          type: "array",
          minItems: 1,
          items: {
            enum: ["outside", "changed", "disabled", "deleted", "missing", "orphan"]
          }
        },
        edits: {
          description: "The properties that moved: `before` is the live end.",
          type: "array",
          items: {
            $ref: "plan.v1.schema.json#/definitions/edit"
          }
        },
        verb: {
          description: "What a plan proposes for it.",
          enum: [
            "create",
            "set",
            "settle",
            "update",
            "adopt",
            "recover",
            "disable",
            "delete",
            "purge",
            "rotate",
            "unchanged",
            "refused",
            "left"
          ]
        }
      },
      required: ["id", "kinds", "edits", "verb"],
      additionalProperties: false
    },
    pending: {
      description: "An object that git moved.",
      type: "object",
      properties: {
        id: {
          $ref: "plan.v1.schema.json#/definitions/id"
        },
        place: {
          $ref: "plan.v1.schema.json#/definitions/place"
        },
        source: {
          description: "The value of a SOPS file that git takes its value from, where it does.",
          $ref: "plan.v1.schema.json#/definitions/sopsSource"
        },
        edits: {
          description: "The properties that moved: `before` is the live end.",
          type: "array",
          items: {
            $ref: "plan.v1.schema.json#/definitions/edit"
          }
        },
        verb: {
          description: "What a plan proposes for it.",
          enum: [
            "create",
            "set",
            "settle",
            "update",
            "adopt",
            "recover",
            "disable",
            "delete",
            "purge",
            "rotate",
            "unchanged",
            "refused",
            "left"
          ]
        },
        swap: {
          $ref: "plan.v1.schema.json#/definitions/swap"
        }
      },
      required: ["id", "edits", "verb"],
      additionalProperties: false
    }
  }
};

// schemas/error.v1.schema.json
var error_v1_schema_default = {
  $schema: "http://json-schema.org/draft-07/schema#",
  title: "keyvault-gitops error",
  description: "What any command with `--format json` writes to stdout where an error ends its run. Nothing else is on stdout then. It holds no value of a secret, and no text of another program.",
  type: "object",
  properties: {
    apiVersion: {
      const: "keyvault-gitops/v1"
    },
    kind: {
      const: "Error"
    },
    emulator: {
      $ref: "plan.v1.schema.json#/properties/emulator"
    },
    emulatorFile: {
      $ref: "plan.v1.schema.json#/properties/emulatorFile"
    },
    exit: {
      description: "The exit code of the process: 1, or 4 where nobody approved what apply would do.",
      enum: [1, 4]
    },
    errors: {
      description: "Every error that is known. Problems in files stand in the order of their places.",
      type: "array",
      minItems: 1,
      items: {
        $ref: "#/definitions/error"
      }
    }
  },
  required: ["apiVersion", "kind", "exit", "errors"],
  additionalProperties: false,
  definitions: {
    error: {
      description: "One error.",
      type: "object",
      properties: {
        code: {
          $ref: "#/definitions/code"
        },
        message: {
          description: "What happened, in a sentence. Sentences may change; codes do not.",
          type: "string"
        },
        hint: {
          description: "What to do next.",
          type: "string"
        },
        vault: {
          description: "The vault that refused or did not answer, by its name in the config.",
          type: "string"
        },
        place: {
          $ref: "plan.v1.schema.json#/definitions/place"
        },
        excerpt: {
          description: "The line of that place, with every value hidden.",
          type: "string"
        }
      },
      required: ["code", "message"],
      additionalProperties: false
    },
    code: {
      description: "The kind of the error: docs/reference/errors.md has each with its cause and its cure.",
      enum: [
        "command-unknown",
        "option-unknown",
        "option-invalid",
        "selection-unmatched",
        "confirmation-missing",
        "port-unavailable",
        "file-missing",
        "file-unreadable",
        "file-unwritable",
        "file-too-large",
        "file-exists",
        "file-invalid",
        "path-outside-repository",
        "git-unavailable",
        "commit-unknown",
        "yaml-invalid",
        "yaml-unsupported",
        "config-missing",
        "config-conflict",
        "property-unknown",
        "property-missing",
        "property-invalid",
        "property-conflict",
        "name-invalid",
        "name-duplicate",
        "limit-exceeded",
        "vault-unlisted",
        "override-unmatched",
        "owner-forbidden",
        "source-forbidden",
        "source-circular",
        "literal-looks-secret",
        "template-invalid",
        "rotation-invalid",
        "value-missing",
        "value-invalid",
        "key-material-invalid",
        "sealed-invalid",
        "sops-invalid",
        "program-failed",
        "fingerprint-invalid",
        "sign-in-failed",
        "vault-not-found",
        "vault-forbidden",
        "vault-firewall",
        "vault-unreachable",
        "vault-untrusted",
        "vault-throttled",
        "vault-busy",
        "vault-failed",
        "object-unavailable",
        "not-approved",
        "run-stopped",
        "unexpected"
      ]
    }
  }
};

// schemas/explanation.v1.schema.json
var explanation_v1_schema_default = {
  $schema: "http://json-schema.org/draft-07/schema#",
  title: "keyvault-gitops explanation",
  description: "What `explain --format json` writes: all that is known of the objects of a name. It holds no value of a secret, nor the length of one.",
  type: "object",
  properties: {
    apiVersion: {
      const: "keyvault-gitops/v1"
    },
    kind: {
      const: "Explanation"
    },
    emulator: {
      $ref: "plan.v1.schema.json#/properties/emulator"
    },
    emulatorFile: {
      $ref: "plan.v1.schema.json#/properties/emulatorFile"
    },
    name: {
      description: "The name that was asked for.",
      type: "string"
    },
    objects: {
      description: "By vault, kind and name.",
      type: "array",
      items: {
        $ref: "#/definitions/object"
      }
    },
    vaults: {
      description: "The vaults of these objects.",
      type: "array",
      items: {
        $ref: "plan.v1.schema.json#/definitions/vault"
      }
    },
    partial: {
      $ref: "plan.v1.schema.json#/properties/partial"
    },
    failed: {
      $ref: "plan.v1.schema.json#/properties/failed"
    },
    findings: {
      $ref: "plan.v1.schema.json#/properties/findings"
    },
    requests: {
      $ref: "plan.v1.schema.json#/properties/requests"
    }
  },
  required: ["apiVersion", "kind", "name", "objects", "vaults", "findings", "requests"],
  dependencies: {
    partial: ["failed"],
    failed: ["partial"]
  },
  additionalProperties: false,
  definitions: {
    object: {
      description: "All that is known of one object.",
      type: "object",
      properties: {
        id: {
          $ref: "plan.v1.schema.json#/definitions/id"
        },
        url: {
          description: "Where its vault is.",
          type: "string"
        },
        git: {
          description: "What git says; absent where no manifest declares it.",
          type: "object",
          properties: {
            place: {
              $ref: "plan.v1.schema.json#/definitions/place"
            },
            state: {
              enum: ["present", "absent"]
            },
            owner: {
              description: "For whom.",
              type: "string"
            },
            source: {
              anyOf: [
                {
                  $ref: "plan.v1.schema.json#/definitions/source"
                },
                {
                  $ref: "plan.v1.schema.json#/definitions/external"
                }
              ]
            },
            overridden: {
              description: "What an override says for this vault alone, and where: value, a property, or tag and a tag's name.",
              type: "object",
              additionalProperties: {
                $ref: "plan.v1.schema.json#/definitions/place"
              }
            },
            rotation: {
              description: "The target whose rotation makes its value; service for a key.",
              type: "string"
            },
            renamedFrom: {
              description: "The name that it had before.",
              type: "string"
            },
            fromFile: {
              description: "Of a secret of secretsFrom: where its value stands in the file, and which item takes the file.",
              type: "object",
              properties: {
                leaf: {
                  $ref: "plan.v1.schema.json#/definitions/place"
                },
                by: {
                  $ref: "plan.v1.schema.json#/definitions/place"
                }
              },
              required: ["leaf", "by"],
              additionalProperties: false
            }
          },
          required: ["place", "state", "owner"],
          additionalProperties: false
        },
        live: {
          anyOf: [
            {
              description: "What the vault has under the name.",
              type: "object",
              properties: {
                state: {
                  enum: ["live", "deleted"]
                },
                created: {
                  description: "When the newest version was made.",
                  $ref: "plan.v1.schema.json#/definitions/time"
                },
                updated: {
                  description: "When it moved last.",
                  $ref: "plan.v1.schema.json#/definitions/time"
                },
                purgesOn: {
                  description: "When the service purges it.",
                  $ref: "plan.v1.schema.json#/definitions/time"
                },
                ownership: {
                  description: "For whom it is.",
                  enum: ["ours", "foreign", "unowned", "certificate"]
                },
                owner: {
                  description: "Another owner's name.",
                  type: "string"
                },
                written: {
                  description: "What kvg-state says of the last version that we wrote.",
                  type: "object",
                  properties: {
                    created: {
                      $ref: "plan.v1.schema.json#/definitions/time"
                    },
                    versions: {
                      description: "How many versions we wrote.",
                      type: "integer",
                      minimum: 0
                    },
                    newest: {
                      description: "Whether that version is the newest one.",
                      type: "boolean"
                    }
                  },
                  required: ["created", "versions", "newest"],
                  additionalProperties: false
                },
                forged: {
                  description: "Somebody else wrote its kvg-state.",
                  const: true
                }
              },
              required: ["state", "created", "updated", "ownership"],
              additionalProperties: false
            },
            {
              description: "Whether it is soft-deleted nobody can tell.",
              const: "unlisted"
            }
          ]
        },
        evidence: {
          $ref: "#/definitions/evidence"
        },
        properties: {
          description: "Its properties, and then its tags.",
          type: "array",
          items: {
            $ref: "#/definitions/property"
          }
        },
        changes: {
          description: "What apply would do.",
          type: "array",
          items: {
            $ref: "plan.v1.schema.json#/definitions/change"
          }
        },
        calls: {
          description: "The calls that apply would make.",
          type: "array",
          items: {
            $ref: "#/definitions/call"
          }
        },
        roles: {
          description: "The fewest and narrowest built-in roles that allow these calls.",
          type: "array",
          items: {
            description: "A built-in role of Azure.",
            type: "string"
          }
        }
      },
      required: ["id", "url", "properties", "changes", "calls", "roles"],
      additionalProperties: false
    },
    property: {
      description: "One property: who owns it, and how it stands.",
      oneOf: [
        {
          description: "A property.",
          type: "object",
          properties: {
            property: {
              enum: ["contentType", "keyType"]
            },
            git: {
              description: "What git says; null is absent.",
              anyOf: [
                {
                  type: "string"
                },
                {
                  type: "null"
                }
              ]
            },
            live: {
              description: "What the vault has; null is absent.",
              anyOf: [
                {
                  type: "string"
                },
                {
                  type: "null"
                }
              ]
            },
            owner: {
              description: "Who decides what it is; nobody: it stays as it is live.",
              enum: ["override", "manifest", "defaults", "service", "nobody"]
            },
            cause: {
              $ref: "plan.v1.schema.json#/definitions/cause"
            },
            applied: {
              description: "Whether kvg-state remembers that it was applied.",
              type: "boolean"
            },
            since: {
              description: "The live end has been there since then at least.",
              $ref: "plan.v1.schema.json#/definitions/time"
            }
          },
          required: ["property", "owner"],
          additionalProperties: false
        },
        {
          description: "A property.",
          type: "object",
          properties: {
            property: {
              enum: ["tag"]
            },
            git: {
              description: "What git says; null is absent.",
              anyOf: [
                {
                  type: "string"
                },
                {
                  type: "null"
                }
              ]
            },
            live: {
              description: "What the vault has; null is absent.",
              anyOf: [
                {
                  type: "string"
                },
                {
                  type: "null"
                }
              ]
            },
            name: {
              description: "The tag's name.",
              type: "string"
            },
            owner: {
              description: "Who decides what it is; nobody: it stays as it is live.",
              enum: ["override", "manifest", "defaults", "service", "nobody"]
            },
            cause: {
              $ref: "plan.v1.schema.json#/definitions/cause"
            },
            applied: {
              description: "Whether kvg-state remembers that it was applied.",
              type: "boolean"
            },
            since: {
              description: "The live end has been there since then at least.",
              $ref: "plan.v1.schema.json#/definitions/time"
            }
          },
          required: ["property", "owner", "name"],
          additionalProperties: false
        },
        {
          description: "A property.",
          type: "object",
          properties: {
            property: {
              enum: ["enabled", "protect", "exportable"]
            },
            git: {
              description: "What git says; null is absent.",
              type: "boolean"
            },
            live: {
              description: "What the vault has; null is absent.",
              type: "boolean"
            },
            owner: {
              description: "Who decides what it is; nobody: it stays as it is live.",
              enum: ["override", "manifest", "defaults", "service", "nobody"]
            },
            cause: {
              $ref: "plan.v1.schema.json#/definitions/cause"
            },
            applied: {
              description: "Whether kvg-state remembers that it was applied.",
              type: "boolean"
            },
            since: {
              description: "The live end has been there since then at least.",
              $ref: "plan.v1.schema.json#/definitions/time"
            }
          },
          required: ["property", "owner"],
          additionalProperties: false
        },
        {
          description: "A property.",
          type: "object",
          properties: {
            property: {
              enum: ["expiresOn", "notBefore"]
            },
            git: {
              description: "What git says; null is absent.",
              anyOf: [
                {
                  $ref: "plan.v1.schema.json#/definitions/time"
                },
                {
                  type: "null"
                }
              ]
            },
            live: {
              description: "What the vault has; null is absent.",
              anyOf: [
                {
                  $ref: "plan.v1.schema.json#/definitions/time"
                },
                {
                  type: "null"
                }
              ]
            },
            owner: {
              description: "Who decides what it is; nobody: it stays as it is live.",
              enum: ["override", "manifest", "defaults", "service", "nobody"]
            },
            cause: {
              $ref: "plan.v1.schema.json#/definitions/cause"
            },
            applied: {
              description: "Whether kvg-state remembers that it was applied.",
              type: "boolean"
            },
            since: {
              description: "The live end has been there since then at least.",
              $ref: "plan.v1.schema.json#/definitions/time"
            }
          },
          required: ["property", "owner"],
          additionalProperties: false
        },
        {
          description: "A property.",
          type: "object",
          properties: {
            property: {
              enum: ["expiresIn"]
            },
            git: {
              description: "What git says; null is absent.",
              anyOf: [
                {
                  $ref: "plan.v1.schema.json#/definitions/duration"
                },
                {
                  $ref: "plan.v1.schema.json#/definitions/time"
                },
                {
                  type: "null"
                }
              ]
            },
            live: {
              description: "What the vault has; null is absent.",
              anyOf: [
                {
                  $ref: "plan.v1.schema.json#/definitions/duration"
                },
                {
                  $ref: "plan.v1.schema.json#/definitions/time"
                },
                {
                  type: "null"
                }
              ]
            },
            owner: {
              description: "Who decides what it is; nobody: it stays as it is live.",
              enum: ["override", "manifest", "defaults", "service", "nobody"]
            },
            cause: {
              $ref: "plan.v1.schema.json#/definitions/cause"
            },
            applied: {
              description: "Whether kvg-state remembers that it was applied.",
              type: "boolean"
            },
            since: {
              description: "The live end has been there since then at least.",
              $ref: "plan.v1.schema.json#/definitions/time"
            }
          },
          required: ["property", "owner"],
          additionalProperties: false
        },
        {
          description: "A property.",
          type: "object",
          properties: {
            property: {
              enum: ["keepEnabled", "rotate"]
            },
            git: {
              description: "What git says; null is absent.",
              type: "integer"
            },
            live: {
              description: "What the vault has; null is absent.",
              type: "integer"
            },
            owner: {
              description: "Who decides what it is; nobody: it stays as it is live.",
              enum: ["override", "manifest", "defaults", "service", "nobody"]
            },
            cause: {
              $ref: "plan.v1.schema.json#/definitions/cause"
            },
            applied: {
              description: "Whether kvg-state remembers that it was applied.",
              type: "boolean"
            },
            since: {
              description: "The live end has been there since then at least.",
              $ref: "plan.v1.schema.json#/definitions/time"
            }
          },
          required: ["property", "owner"],
          additionalProperties: false
        },
        {
          description: "A property.",
          type: "object",
          properties: {
            property: {
              enum: ["keyOps"]
            },
            git: {
              description: "What git says; null is absent.",
              type: "array",
              items: {
                type: "string"
              }
            },
            live: {
              description: "What the vault has; null is absent.",
              type: "array",
              items: {
                type: "string"
              }
            },
            owner: {
              description: "Who decides what it is; nobody: it stays as it is live.",
              enum: ["override", "manifest", "defaults", "service", "nobody"]
            },
            cause: {
              $ref: "plan.v1.schema.json#/definitions/cause"
            },
            applied: {
              description: "Whether kvg-state remembers that it was applied.",
              type: "boolean"
            },
            since: {
              description: "The live end has been there since then at least.",
              $ref: "plan.v1.schema.json#/definitions/time"
            }
          },
          required: ["property", "owner"],
          additionalProperties: false
        },
        {
          description: "A property.",
          type: "object",
          properties: {
            property: {
              enum: ["releasePolicy"]
            },
            git: {
              description: "What git says; null is absent.",
              anyOf: [
                {
                  $ref: "plan.v1.schema.json#/definitions/releasePolicy"
                },
                {
                  type: "null"
                }
              ]
            },
            live: {
              description: "What the vault has; null is absent.",
              anyOf: [
                {
                  $ref: "plan.v1.schema.json#/definitions/releasePolicy"
                },
                {
                  type: "null"
                }
              ]
            },
            owner: {
              description: "Who decides what it is; nobody: it stays as it is live.",
              enum: ["override", "manifest", "defaults", "service", "nobody"]
            },
            cause: {
              $ref: "plan.v1.schema.json#/definitions/cause"
            },
            applied: {
              description: "Whether kvg-state remembers that it was applied.",
              type: "boolean"
            },
            since: {
              description: "The live end has been there since then at least.",
              $ref: "plan.v1.schema.json#/definitions/time"
            }
          },
          required: ["property", "owner"],
          additionalProperties: false
        },
        {
          description: "A property.",
          type: "object",
          properties: {
            property: {
              enum: ["rotationPolicy"]
            },
            git: {
              description: "What git says; null is absent.",
              $ref: "plan.v1.schema.json#/definitions/rotationPolicy"
            },
            live: {
              description: "What the vault has; null is absent.",
              $ref: "plan.v1.schema.json#/definitions/rotationPolicy"
            },
            owner: {
              description: "Who decides what it is; nobody: it stays as it is live.",
              enum: ["override", "manifest", "defaults", "service", "nobody"]
            },
            cause: {
              $ref: "plan.v1.schema.json#/definitions/cause"
            },
            applied: {
              description: "Whether kvg-state remembers that it was applied.",
              type: "boolean"
            },
            since: {
              description: "The live end has been there since then at least.",
              $ref: "plan.v1.schema.json#/definitions/time"
            }
          },
          required: ["property", "owner"],
          additionalProperties: false
        }
      ]
    },
    evidence: {
      description: "What is known of the value or the material without reading it.",
      oneOf: [
        {
          description: "Evidence.",
          type: "object",
          properties: {
            value: {
              const: "changed"
            }
          },
          required: ["value"],
          additionalProperties: false
        },
        {
          description: "Evidence.",
          type: "object",
          properties: {
            value: {
              const: "follows"
            }
          },
          required: ["value"],
          additionalProperties: false
        },
        {
          description: "Evidence.",
          type: "object",
          properties: {
            value: {
              const: "taken"
            }
          },
          required: ["value"],
          additionalProperties: false
        },
        {
          description: "Evidence.",
          type: "object",
          properties: {
            value: {
              const: "same"
            },
            recorded: {
              description: "Whether the tag says so already.",
              type: "boolean"
            }
          },
          required: ["value", "recorded"],
          additionalProperties: false
        },
        {
          description: "Evidence.",
          type: "object",
          properties: {
            value: {
              const: "made"
            },
            recorded: {
              description: "Whether the tag says so already.",
              type: "boolean"
            }
          },
          required: ["value", "recorded"],
          additionalProperties: false
        },
        {
          description: "Evidence.",
          type: "object",
          properties: {
            value: {
              const: "unknown"
            },
            recorded: {
              description: "Whether the tag says so already.",
              type: "boolean"
            },
            doubts: {
              $ref: "plan.v1.schema.json#/definitions/doubts"
            }
          },
          required: ["value", "recorded"],
          additionalProperties: false
        },
        {
          description: "Evidence.",
          type: "object",
          properties: {
            value: {
              const: "outside"
            },
            swap: {
              $ref: "plan.v1.schema.json#/definitions/swap"
            }
          },
          required: ["value"],
          additionalProperties: false
        },
        {
          description: "Evidence.",
          type: "object",
          properties: {
            value: {
              const: "swapped"
            },
            swap: {
              $ref: "plan.v1.schema.json#/definitions/swap"
            }
          },
          required: ["value", "swap"],
          additionalProperties: false
        },
        {
          description: "Evidence.",
          type: "object",
          properties: {
            value: {
              const: "external"
            },
            outside: {
              type: "boolean"
            },
            recorded: {
              description: "Whether the tag says so already.",
              type: "boolean"
            }
          },
          required: ["value", "outside", "recorded"],
          additionalProperties: false
        }
      ]
    },
    call: {
      description: "A call that apply would make.",
      type: "object",
      properties: {
        vault: {
          description: "Where.",
          type: "string"
        },
        verb: {
          description: "What it does, as doctor names it.",
          type: "string"
        },
        request: {
          description: "Method and path.",
          type: "string"
        },
        when: {
          description: "When, where apply does not make it in any case.",
          type: "string"
        },
        action: {
          description: "The data action that it needs.",
          type: "string"
        },
        role: {
          description: "The least built-in role that has it.",
          type: "string"
        }
      },
      required: ["vault", "verb", "request", "action", "role"],
      additionalProperties: false
    }
  }
};

// schemas/history.v1.schema.json
var history_v1_schema_default = {
  $schema: "http://json-schema.org/draft-07/schema#",
  title: "keyvault-gitops history",
  description: "What `history --format json` writes: the versions of the objects of a name. It holds no value of a secret, nor the length of one.",
  type: "object",
  properties: {
    apiVersion: {
      const: "keyvault-gitops/v1"
    },
    kind: {
      const: "History"
    },
    emulator: {
      $ref: "plan.v1.schema.json#/properties/emulator"
    },
    emulatorFile: {
      $ref: "plan.v1.schema.json#/properties/emulatorFile"
    },
    name: {
      description: "The name that was asked for.",
      type: "string"
    },
    objects: {
      description: "By vault, kind and name.",
      type: "array",
      items: {
        $ref: "#/definitions/object"
      }
    },
    partial: {
      $ref: "plan.v1.schema.json#/properties/partial"
    },
    failed: {
      $ref: "plan.v1.schema.json#/properties/failed"
    },
    requests: {
      $ref: "plan.v1.schema.json#/properties/requests"
    }
  },
  required: ["apiVersion", "kind", "name", "objects", "requests"],
  dependencies: {
    partial: ["failed"],
    failed: ["partial"]
  },
  additionalProperties: false,
  definitions: {
    object: {
      description: "The versions of one object.",
      type: "object",
      properties: {
        id: {
          $ref: "plan.v1.schema.json#/definitions/id"
        },
        url: {
          description: "Where its vault is.",
          type: "string"
        },
        state: {
          description: "A deleted object's versions cannot be listed. `missing`: it is declared, and the vault does not have it. `unlisted`: it is missing or soft-deleted, because nobody could list the deleted objects.",
          enum: ["live", "deleted", "missing", "unlisted"]
        },
        purgesOn: {
          description: "When the service purges a deleted one by itself, in epoch seconds.",
          type: "integer"
        },
        versions: {
          description: "The newest first.",
          type: "array",
          items: {
            $ref: "#/definitions/version"
          }
        }
      },
      required: ["id", "url", "state", "versions"],
      additionalProperties: false
    },
    version: {
      description: "One version. Times are epoch seconds.",
      type: "object",
      properties: {
        version: {
          description: "Its identifier: 32 hexadecimal digits.",
          type: "string"
        },
        created: {
          type: "integer"
        },
        updated: {
          type: "integer"
        },
        enabled: {
          type: "boolean"
        },
        expiresOn: {
          description: "Absent: never.",
          type: "integer"
        },
        expired: {
          description: "It had expired when the vault was read.",
          const: true
        },
        notBefore: {
          type: "integer"
        },
        writer: {
          description: "`us`: keyvault-gitops. `outside`: a person, another program, or the service by a rotation policy. `unclear`: us, or it was adopted.",
          enum: ["us", "outside", "unclear"]
        },
        owner: {
          description: "For whom its tag says that it is; absent where it bears none.",
          type: "string"
        },
        revision: {
          description: "The revision in our tag: a salted digest of what git held. Absent where no tag of ours fits the version.",
          type: "string"
        },
        git: {
          description: "What git says now, beside that revision. `unknown`: the source has no revision, or no manifest declares the object.",
          enum: ["same", "other", "external", "unknown"]
        }
      },
      required: ["version", "created", "updated", "enabled", "writer"],
      dependencies: {
        revision: ["git"],
        git: ["revision"]
      },
      additionalProperties: false
    }
  }
};

// schemas/plan.v1.schema.json
var plan_v1_schema_default = {
  $schema: "http://json-schema.org/draft-07/schema#",
  title: "keyvault-gitops plan",
  description: "What `plan --format json` writes and `apply --plan` takes: all changes of a run. It binds apply to the effects in it, each by its verb, its object and its digest; the rest is for people and programs to read. It holds no value of a secret, nor the length of one, and no private part of a key. Times are seconds since 1970, durations are ISO 8601.",
  type: "object",
  properties: {
    apiVersion: {
      const: "keyvault-gitops/v1"
    },
    kind: {
      const: "Plan"
    },
    emulator: {
      description: "The plan is about the embedded vault, and not about Azure. Absent for a plan on Azure. The digests tell the two apart.",
      const: true
    },
    emulatorFile: {
      description: "The embedded vault's data file, as somebody typed it. Absent where the vault was in memory.",
      type: "string"
    },
    digestVersion: {
      description: "What the digests cover. Digests of another version are never compared: apply refuses the file, with exit code 4.",
      type: "integer",
      minimum: 1
    },
    digest: {
      $ref: "#/definitions/digest"
    },
    changes: {
      description: "All changes, in the order in which apply goes through them.",
      type: "array",
      items: {
        $ref: "#/definitions/change"
      }
    },
    summary: {
      $ref: "#/definitions/summary"
    },
    vaults: {
      description: "The vaults that were looked at.",
      type: "array",
      items: {
        $ref: "#/definitions/vault"
      }
    },
    partial: {
      description: "A vault could not be read, and the plan is about the others. Absent where every vault could be read.",
      const: true
    },
    failed: {
      description: "The vaults that could not be read. Their names are in the plan's digest. Nothing is known of their objects, and none of them counts as absent.",
      type: "array",
      minItems: 1,
      items: {
        $ref: "#/definitions/failedVault"
      }
    },
    changedSince: {
      $ref: "#/definitions/changedSince"
    },
    shard: {
      description: "The part of the vaults that this is about, as --shard asked. Absent for all vaults that were asked for.",
      type: "object",
      properties: {
        number: {
          description: "Which part, from 1.",
          type: "integer",
          minimum: 1
        },
        of: {
          description: "How many parts there are.",
          type: "integer",
          minimum: 1
        },
        placement: {
          description: "What shards must have in common to make a whole, as digests.",
          type: "object",
          properties: {
            config: {
              description: "Of the config as it was read.",
              $ref: "#/definitions/digest"
            },
            manifests: {
              description: "Of the manifests as they were read, and of what git holds of the values of SOPS files in them.",
              $ref: "#/definitions/digest"
            },
            selection: {
              description: "Of what narrows the run.",
              $ref: "#/definitions/digest"
            },
            vaults: {
              description: "Of where each vault is.",
              $ref: "#/definitions/digest"
            }
          },
          required: ["config", "manifests", "selection", "vaults"],
          additionalProperties: false
        }
      },
      required: ["number", "of", "placement"],
      additionalProperties: false
    },
    findings: {
      description: "What a person should know. It changes nothing.",
      type: "array",
      items: {
        $ref: "#/definitions/finding"
      }
    },
    estimate: {
      $ref: "#/definitions/estimate"
    },
    requests: {
      $ref: "#/definitions/requests"
    }
  },
  required: [
    "apiVersion",
    "kind",
    "digestVersion",
    "digest",
    "changes",
    "summary",
    "vaults",
    "findings",
    "estimate",
    "requests"
  ],
  dependencies: {
    partial: ["failed"],
    failed: ["partial"]
  },
  additionalProperties: false,
  definitions: {
    changedSince: {
      description: "The plan is about the vaults alone that changed in git since a commit, as --changed-since asked. Such a plan approves nothing: apply refuses the file, with exit code 4. Absent for a plan of all that was asked for.",
      type: "object",
      properties: {
        ref: {
          description: "The commit, as somebody typed it.",
          type: "string"
        },
        of: {
          description: "How many vaults the plan would be about without it.",
          type: "integer",
          minimum: 0
        },
        vaults: {
          description: "Those that are in. The others did not change.",
          type: "array",
          items: {
            type: "object",
            properties: {
              vault: {
                description: "The vault's name in the config.",
                type: "string"
              },
              because: {
                description: "Why it is in: the config changed, a manifest of it, a file that one of its sources reads, or the origin of a copy. unknown: what was there before could not be compared.",
                enum: ["config", "manifest", "file", "copy", "unknown"]
              }
            },
            required: ["vault", "because"],
            additionalProperties: false
          }
        }
      },
      required: ["ref", "of", "vaults"],
      additionalProperties: false
    },
    failedVault: {
      description: "A vault that could not be read.",
      type: "object",
      properties: {
        vault: {
          description: "The vault's name in the config.",
          type: "string"
        },
        url: {
          description: "Where it is.",
          type: "string"
        },
        fault: {
          description: "What failed, for programs.",
          enum: [
            "not found",
            "disabled",
            "forbidden",
            "firewall",
            "unauthorized",
            "deleted but recoverable",
            "being deleted",
            "being recovered",
            "too slow",
            "conflict",
            "throttled",
            "invalid",
            "vault not found",
            "untrusted",
            "connection",
            "server",
            "cancelled"
          ]
        },
        message: {
          description: "What failed, and what to do, for people.",
          type: "string"
        }
      },
      required: ["vault", "url", "fault", "message"],
      additionalProperties: false
    },
    digest: {
      description: "SHA-256 as base64url without padding. The plan's covers its effects; an effect's covers all that decides what is written and where, without values.",
      type: "string",
      pattern: "^[A-Za-z0-9_-]{43}$"
    },
    time: {
      description: "Seconds since 1970-01-01T00:00:00Z.",
      type: "integer"
    },
    duration: {
      description: "An ISO 8601 duration, as P90D.",
      type: "string",
      pattern: "^P[0-9YMWDTHS]+$"
    },
    id: {
      description: "Which object.",
      type: "object",
      properties: {
        vault: {
          description: "The vault's name in the config.",
          type: "string"
        },
        kind: {
          $ref: "#/definitions/kind"
        },
        name: {
          description: "The object's name.",
          type: "string"
        }
      },
      required: ["vault", "kind", "name"],
      additionalProperties: false
    },
    swap: {
      description: "Git names another source than the one that was written. Beside what was set outside, too.",
      type: "object",
      properties: {
        was: {
          description: "Which kind of source that was, where the tag says so; service for a key that the service made.",
          enum: [
            "env",
            "file",
            "exec",
            "literal",
            "json",
            "base64",
            "pfx",
            "secret",
            "generate",
            "template",
            "sealed",
            "sops",
            "service"
          ]
        },
        source: {
          $ref: "#/definitions/source"
        }
      },
      additionalProperties: false
    },
    doubts: {
      description: "Why a value that is not known is named, and not only counted.",
      type: "array",
      minItems: 1,
      items: {
        oneOf: [
          {
            description: "No tag says of which source it was written.",
            type: "object",
            properties: {
              about: {
                const: "source"
              }
            },
            required: ["about"],
            additionalProperties: false
          },
          {
            description: "The vault does not list the secret that is copied.",
            type: "object",
            properties: {
              about: {
                const: "copy"
              },
              secret: {
                $ref: "#/definitions/id"
              }
            },
            required: ["about", "secret"],
            additionalProperties: false
          },
          {
            description: "Git tracks the file, and without a revision does not tell whether it changed.",
            type: "object",
            properties: {
              about: {
                const: "file"
              },
              path: {
                description: "As the manifest means it, from the set's root.",
                type: "string"
              },
              changed: {
                description: "It changed in git since the base of the run.",
                const: true
              }
            },
            required: ["about", "path"],
            additionalProperties: false
          }
        ]
      }
    },
    kind: {
      description: "What kind of object.",
      enum: ["secret", "key"]
    },
    sopsSource: {
      description: "A value of a SOPS file.",
      type: "object",
      properties: {
        from: {
          const: "sops"
        },
        file: {
          type: "string"
        },
        key: {
          description: "The names and positions on the way to it.",
          type: "array",
          items: {
            oneOf: [
              {
                type: "string"
              },
              {
                type: "integer"
              }
            ]
          }
        },
        leaf: {
          description: "A digest of its ciphertext.",
          type: "string"
        }
      },
      required: ["from", "file", "key"],
      additionalProperties: false
    },
    place: {
      description: "Where the manifest says so, line and column from 1.",
      type: "object",
      properties: {
        file: {
          description: "The path from where the plan was made.",
          type: "string"
        },
        line: {
          type: "integer",
          minimum: 1
        },
        column: {
          type: "integer",
          minimum: 1
        },
        override: {
          description: "An override of the object's vault says it there, and not the object's entry.",
          const: true
        }
      },
      required: ["file", "line", "column"],
      additionalProperties: false
    },
    after: {
      description: "The effects that must be done before, each as `verb vault/kind/name`.",
      type: "array",
      items: {
        type: "string"
      }
    },
    owners: {
      description: "The vault's owners: once the object is recovered, an earlier version tells whether it is one of theirs.",
      type: "array",
      items: {
        type: "string"
      }
    },
    keepEnabled: {
      description: "So many of the newest versions stay enabled once it is done: older ones are disabled.",
      type: "integer",
      minimum: 1
    },
    cause: {
      description: "Who moved: the vault (drift), git (pending), or both.",
      enum: ["drift", "pending", "both"]
    },
    change: {
      description: "One difference, or that there is none.",
      oneOf: [
        {
          $ref: "#/definitions/create"
        },
        {
          $ref: "#/definitions/createKey"
        },
        {
          $ref: "#/definitions/set"
        },
        {
          $ref: "#/definitions/setKey"
        },
        {
          $ref: "#/definitions/settle"
        },
        {
          $ref: "#/definitions/settleKey"
        },
        {
          $ref: "#/definitions/update"
        },
        {
          $ref: "#/definitions/updateKey"
        },
        {
          $ref: "#/definitions/adopt"
        },
        {
          $ref: "#/definitions/adoptKey"
        },
        {
          $ref: "#/definitions/rotate"
        },
        {
          $ref: "#/definitions/recover"
        },
        {
          $ref: "#/definitions/disable"
        },
        {
          $ref: "#/definitions/delete"
        },
        {
          $ref: "#/definitions/purge"
        },
        {
          $ref: "#/definitions/unchanged"
        },
        {
          $ref: "#/definitions/refused"
        },
        {
          $ref: "#/definitions/left"
        }
      ]
    },
    create: {
      description: "A secret that is not there is made.",
      type: "object",
      properties: {
        verb: {
          const: "create"
        },
        kind: {
          const: "secret"
        },
        id: {
          $ref: "#/definitions/id"
        },
        place: {
          $ref: "#/definitions/place"
        },
        digest: {
          $ref: "#/definitions/digest"
        },
        after: {
          $ref: "#/definitions/after"
        },
        keepEnabled: {
          $ref: "#/definitions/keepEnabled"
        },
        source: {
          $ref: "#/definitions/writtenSource"
        },
        send: {
          $ref: "#/definitions/send"
        },
        stamp: {
          $ref: "#/definitions/stamp"
        },
        renamedFrom: {
          description: "The name that the object had before: its live end is in the vault.",
          type: "string"
        },
        orRecover: {
          description: "The deleted list could not be read: the name may be soft-deleted.",
          type: "boolean"
        }
      },
      required: ["verb", "kind", "id", "digest", "after", "source", "send", "stamp", "orRecover"],
      additionalProperties: false
    },
    set: {
      description: "A new version of a secret.",
      type: "object",
      properties: {
        verb: {
          const: "set"
        },
        kind: {
          const: "secret"
        },
        id: {
          $ref: "#/definitions/id"
        },
        place: {
          $ref: "#/definitions/place"
        },
        digest: {
          $ref: "#/definitions/digest"
        },
        after: {
          $ref: "#/definitions/after"
        },
        keepEnabled: {
          $ref: "#/definitions/keepEnabled"
        },
        because: {
          description: "The source changed in git, a date is cleared, for which a new version is the only way, or whoever runs this gives a value.",
          enum: ["changed", "cleared", "given"]
        },
        value: {
          description: "Where the new version's value comes from.",
          oneOf: [
            {
              description: "From the source.",
              type: "object",
              properties: {
                from: {
                  const: "source"
                },
                source: {
                  $ref: "#/definitions/writtenSource"
                },
                swap: {
                  $ref: "#/definitions/swap"
                }
              },
              required: ["from", "source"],
              additionalProperties: false
            },
            {
              description: "The same value again.",
              type: "object",
              properties: {
                from: {
                  const: "live"
                }
              },
              required: ["from"],
              additionalProperties: false
            }
          ]
        },
        edits: {
          description: "What differs besides the value.",
          type: "array",
          items: {
            $ref: "#/definitions/edit"
          }
        },
        send: {
          $ref: "#/definitions/send"
        },
        patch: {
          $ref: "#/definitions/patch"
        },
        stamp: {
          $ref: "#/definitions/stamp"
        },
        base: {
          $ref: "#/definitions/base"
        }
      },
      required: [
        "verb",
        "kind",
        "id",
        "digest",
        "after",
        "because",
        "value",
        "edits",
        "send",
        "patch",
        "stamp",
        "base"
      ],
      additionalProperties: false
    },
    settle: {
      description: "Find out by comparing a secret's value: unequal becomes a new version, equal a patch where something is left to write.",
      type: "object",
      properties: {
        verb: {
          const: "settle"
        },
        kind: {
          const: "secret"
        },
        id: {
          $ref: "#/definitions/id"
        },
        place: {
          $ref: "#/definitions/place"
        },
        digest: {
          $ref: "#/definitions/digest"
        },
        after: {
          $ref: "#/definitions/after"
        },
        keepEnabled: {
          $ref: "#/definitions/keepEnabled"
        },
        evidence: {
          description: "Whether the value is not known, was set by somebody else, has another source in git, or is a copy of one that is written in this run.",
          enum: ["unknown", "outside", "swapped", "follows"]
        },
        swap: {
          $ref: "#/definitions/swap"
        },
        doubts: {
          $ref: "#/definitions/doubts"
        },
        source: {
          $ref: "#/definitions/source"
        },
        edits: {
          description: "What differs besides the value.",
          type: "array",
          items: {
            $ref: "#/definitions/edit"
          }
        },
        send: {
          $ref: "#/definitions/send"
        },
        patch: {
          $ref: "#/definitions/patch"
        },
        inPlace: {
          description: "Nothing is written where the values are equal.",
          type: "boolean"
        },
        stamp: {
          $ref: "#/definitions/stamp"
        },
        base: {
          $ref: "#/definitions/base"
        },
        compared: {
          description: "What a second look found out: for display and exit code only.",
          enum: ["equal", "different", "not compared"]
        }
      },
      required: [
        "verb",
        "kind",
        "id",
        "digest",
        "after",
        "evidence",
        "source",
        "edits",
        "send",
        "patch",
        "inPlace",
        "stamp",
        "base"
      ],
      additionalProperties: false
    },
    update: {
      description: "A secret's properties change, its value stays.",
      type: "object",
      properties: {
        verb: {
          const: "update"
        },
        kind: {
          const: "secret"
        },
        id: {
          $ref: "#/definitions/id"
        },
        place: {
          $ref: "#/definitions/place"
        },
        digest: {
          $ref: "#/definitions/digest"
        },
        after: {
          $ref: "#/definitions/after"
        },
        keepEnabled: {
          $ref: "#/definitions/keepEnabled"
        },
        edits: {
          description: "What differs besides the value.",
          type: "array",
          items: {
            $ref: "#/definitions/edit"
          },
          minItems: 1
        },
        patch: {
          $ref: "#/definitions/patch"
        },
        stamp: {
          $ref: "#/definitions/stamp"
        },
        base: {
          $ref: "#/definitions/base"
        }
      },
      required: ["verb", "kind", "id", "digest", "after", "edits", "patch", "stamp", "base"],
      additionalProperties: false
    },
    adopt: {
      description: "A secret that nobody owns, or a value that was external, is taken under management.",
      type: "object",
      properties: {
        verb: {
          const: "adopt"
        },
        kind: {
          const: "secret"
        },
        id: {
          $ref: "#/definitions/id"
        },
        place: {
          $ref: "#/definitions/place"
        },
        digest: {
          $ref: "#/definitions/digest"
        },
        after: {
          $ref: "#/definitions/after"
        },
        owners: {
          $ref: "#/definitions/owners"
        },
        keepEnabled: {
          $ref: "#/definitions/keepEnabled"
        },
        value: {
          description: "What becomes of its value.",
          oneOf: [
            {
              description: "It stays.",
              type: "object",
              properties: {
                is: {
                  const: "kept"
                }
              },
              required: ["is"],
              additionalProperties: false
            },
            {
              description: "It is compared with the source.",
              type: "object",
              properties: {
                is: {
                  const: "compared"
                },
                source: {
                  $ref: "#/definitions/source"
                },
                overwrite: {
                  description: "Where it differs it is overwritten; else the adoption is refused.",
                  type: "boolean"
                }
              },
              required: ["is", "source", "overwrite"],
              additionalProperties: false
            }
          ]
        },
        edits: {
          description: "What differs besides the value.",
          type: "array",
          items: {
            $ref: "#/definitions/edit"
          }
        },
        send: {
          $ref: "#/definitions/send"
        },
        patch: {
          $ref: "#/definitions/patch"
        },
        clears: {
          description: "A date is cleared: a new version even where the value is equal.",
          type: "boolean"
        },
        stamp: {
          $ref: "#/definitions/stamp"
        },
        base: {
          $ref: "#/definitions/base"
        }
      },
      required: [
        "verb",
        "kind",
        "id",
        "digest",
        "after",
        "value",
        "edits",
        "send",
        "patch",
        "clears",
        "stamp",
        "base"
      ],
      additionalProperties: false
    },
    createKey: {
      description: "A key that is not there is made or imported.",
      type: "object",
      properties: {
        verb: {
          const: "create"
        },
        kind: {
          const: "key"
        },
        id: {
          $ref: "#/definitions/id"
        },
        place: {
          $ref: "#/definitions/place"
        },
        digest: {
          $ref: "#/definitions/digest"
        },
        after: {
          $ref: "#/definitions/after"
        },
        origin: {
          $ref: "#/definitions/origin"
        },
        send: {
          $ref: "#/definitions/keySend"
        },
        stamp: {
          $ref: "#/definitions/stamp"
        },
        renamedFrom: {
          description: "The name that the object had before: its live end is in the vault.",
          type: "string"
        },
        orRecover: {
          description: "The deleted list could not be read: the name may be soft-deleted.",
          type: "boolean"
        }
      },
      required: ["verb", "kind", "id", "digest", "after", "origin", "send", "stamp", "orRecover"],
      additionalProperties: false
    },
    setKey: {
      description: "A new version of a key: of another type, or of other material.",
      type: "object",
      properties: {
        verb: {
          const: "set"
        },
        kind: {
          const: "key"
        },
        id: {
          $ref: "#/definitions/id"
        },
        place: {
          $ref: "#/definitions/place"
        },
        digest: {
          $ref: "#/definitions/digest"
        },
        after: {
          $ref: "#/definitions/after"
        },
        origin: {
          $ref: "#/definitions/origin"
        },
        edits: {
          description: "What differs besides the material.",
          type: "array",
          items: {
            $ref: "#/definitions/edit"
          }
        },
        send: {
          $ref: "#/definitions/keySend"
        },
        patch: {
          $ref: "#/definitions/keyPatch"
        },
        stamp: {
          $ref: "#/definitions/stamp"
        },
        base: {
          $ref: "#/definitions/base"
        }
      },
      required: [
        "verb",
        "kind",
        "id",
        "digest",
        "after",
        "origin",
        "edits",
        "send",
        "patch",
        "stamp",
        "base"
      ],
      additionalProperties: false
    },
    settleKey: {
      description: "Find out by comparing public numbers whether a key is the one that git imports: unequal becomes a new version where that is allowed, equal a patch where something is left to write.",
      type: "object",
      properties: {
        verb: {
          const: "settle"
        },
        kind: {
          const: "key"
        },
        id: {
          $ref: "#/definitions/id"
        },
        place: {
          $ref: "#/definitions/place"
        },
        digest: {
          $ref: "#/definitions/digest"
        },
        after: {
          $ref: "#/definitions/after"
        },
        evidence: {
          description: "Whether the material is not known, was set by somebody else, or has another source in git.",
          enum: ["unknown", "outside", "swapped"]
        },
        swap: {
          $ref: "#/definitions/swap"
        },
        doubts: {
          $ref: "#/definitions/doubts"
        },
        origin: {
          $ref: "#/definitions/material"
        },
        edits: {
          description: "What differs besides the material.",
          type: "array",
          items: {
            $ref: "#/definitions/edit"
          }
        },
        send: {
          $ref: "#/definitions/keySend"
        },
        patch: {
          $ref: "#/definitions/keyPatch"
        },
        inPlace: {
          description: "Nothing is written where the material is equal.",
          type: "boolean"
        },
        allowNewVersion: {
          description: "Other material becomes a new version; else it is refused.",
          type: "boolean"
        },
        stamp: {
          $ref: "#/definitions/stamp"
        },
        base: {
          $ref: "#/definitions/base"
        },
        compared: {
          description: "What a second look found out: for display and exit code only.",
          enum: ["equal", "different", "not compared"]
        }
      },
      required: [
        "verb",
        "kind",
        "id",
        "digest",
        "after",
        "evidence",
        "origin",
        "edits",
        "send",
        "patch",
        "inPlace",
        "allowNewVersion",
        "stamp",
        "base"
      ],
      additionalProperties: false
    },
    updateKey: {
      description: "A key's properties change, its material stays.",
      type: "object",
      properties: {
        verb: {
          const: "update"
        },
        kind: {
          const: "key"
        },
        id: {
          $ref: "#/definitions/id"
        },
        place: {
          $ref: "#/definitions/place"
        },
        digest: {
          $ref: "#/definitions/digest"
        },
        after: {
          $ref: "#/definitions/after"
        },
        edits: {
          description: "What differs besides the material.",
          type: "array",
          items: {
            $ref: "#/definitions/edit"
          },
          minItems: 1
        },
        patch: {
          $ref: "#/definitions/keyPatch"
        },
        stamp: {
          $ref: "#/definitions/stamp"
        },
        base: {
          $ref: "#/definitions/base"
        }
      },
      required: ["verb", "kind", "id", "digest", "after", "edits", "patch", "stamp", "base"],
      additionalProperties: false
    },
    adoptKey: {
      description: "A key that nobody owns is taken under management.",
      type: "object",
      properties: {
        verb: {
          const: "adopt"
        },
        kind: {
          const: "key"
        },
        id: {
          $ref: "#/definitions/id"
        },
        place: {
          $ref: "#/definitions/place"
        },
        digest: {
          $ref: "#/definitions/digest"
        },
        after: {
          $ref: "#/definitions/after"
        },
        owners: {
          $ref: "#/definitions/owners"
        },
        value: {
          description: "What becomes of its material.",
          oneOf: [
            {
              description: "It stays.",
              type: "object",
              properties: {
                is: {
                  const: "kept"
                }
              },
              required: ["is"],
              additionalProperties: false
            },
            {
              description: "It is compared with the source.",
              type: "object",
              properties: {
                is: {
                  const: "compared"
                },
                origin: {
                  $ref: "#/definitions/material"
                },
                overwrite: {
                  description: "Where it differs it is overwritten; else the adoption is refused.",
                  type: "boolean"
                },
                allowNewVersion: {
                  description: "Where it differs, and an earlier version tells that the key was one of ours, it is imported as a new version.",
                  const: true
                }
              },
              required: ["is", "origin", "overwrite"],
              additionalProperties: false
            }
          ]
        },
        edits: {
          description: "What differs besides the material.",
          type: "array",
          items: {
            $ref: "#/definitions/edit"
          }
        },
        send: {
          $ref: "#/definitions/keySend"
        },
        patch: {
          $ref: "#/definitions/keyPatch"
        },
        stamp: {
          $ref: "#/definitions/stamp"
        },
        base: {
          $ref: "#/definitions/base"
        }
      },
      required: [
        "verb",
        "kind",
        "id",
        "digest",
        "after",
        "value",
        "edits",
        "send",
        "patch",
        "stamp",
        "base"
      ],
      additionalProperties: false
    },
    rotate: {
      description: "The service makes a new version of a key.",
      type: "object",
      properties: {
        verb: {
          const: "rotate"
        },
        kind: {
          const: "key"
        },
        id: {
          $ref: "#/definitions/id"
        },
        place: {
          $ref: "#/definitions/place"
        },
        digest: {
          $ref: "#/definitions/digest"
        },
        after: {
          $ref: "#/definitions/after"
        },
        edits: {
          description: "What differs besides the material.",
          type: "array",
          items: {
            $ref: "#/definitions/edit"
          },
          minItems: 1
        },
        send: {
          $ref: "#/definitions/keySend"
        },
        patch: {
          $ref: "#/definitions/keyPatch"
        },
        stamp: {
          $ref: "#/definitions/stamp"
        },
        base: {
          $ref: "#/definitions/base"
        },
        resumes: {
          description: "An earlier run began it: what it did not finish is finished.",
          type: "boolean"
        }
      },
      required: [
        "verb",
        "kind",
        "id",
        "digest",
        "after",
        "edits",
        "send",
        "patch",
        "stamp",
        "base",
        "resumes"
      ],
      additionalProperties: false
    },
    recover: {
      description: "A soft-deleted object is brought back.",
      type: "object",
      properties: {
        verb: {
          const: "recover"
        },
        kind: {
          $ref: "#/definitions/kind"
        },
        id: {
          $ref: "#/definitions/id"
        },
        place: {
          $ref: "#/definitions/place"
        },
        digest: {
          $ref: "#/definitions/digest"
        },
        after: {
          $ref: "#/definitions/after"
        },
        keepEnabled: {
          $ref: "#/definitions/keepEnabled"
        },
        base: {
          $ref: "#/definitions/base"
        },
        purgesOn: {
          $ref: "#/definitions/time"
        },
        insteadOf: {
          $ref: "#/definitions/digest"
        }
      },
      required: ["verb", "kind", "id", "digest", "after", "base", "insteadOf"],
      additionalProperties: false
    },
    disable: {
      description: "An orphan is disabled before it is deleted.",
      type: "object",
      properties: {
        verb: {
          const: "disable"
        },
        kind: {
          $ref: "#/definitions/kind"
        },
        id: {
          $ref: "#/definitions/id"
        },
        place: {
          $ref: "#/definitions/place"
        },
        digest: {
          $ref: "#/definitions/digest"
        },
        after: {
          $ref: "#/definitions/after"
        },
        patch: {
          $ref: "#/definitions/patch"
        },
        stamp: {
          $ref: "#/definitions/stamp"
        },
        base: {
          $ref: "#/definitions/base"
        },
        formerSource: {
          description: "The source that git named at the base, where a base is known.",
          $ref: "#/definitions/source"
        }
      },
      required: ["verb", "kind", "id", "digest", "after", "patch", "stamp", "base"],
      additionalProperties: false
    },
    delete: {
      description: "Soft-deleted: it can be recovered.",
      type: "object",
      properties: {
        verb: {
          const: "delete"
        },
        kind: {
          $ref: "#/definitions/kind"
        },
        id: {
          $ref: "#/definitions/id"
        },
        place: {
          $ref: "#/definitions/place"
        },
        digest: {
          $ref: "#/definitions/digest"
        },
        after: {
          $ref: "#/definitions/after"
        },
        because: {
          description: "Declared absent, or pruned after its grace.",
          enum: ["absent", "pruned"]
        },
        base: {
          $ref: "#/definitions/base"
        },
        formerSource: {
          description: "The source that git named at the base, where a base is known.",
          $ref: "#/definitions/source"
        }
      },
      required: ["verb", "kind", "id", "digest", "after", "because", "base"],
      additionalProperties: false
    },
    purge: {
      description: "Deleted for good.",
      type: "object",
      properties: {
        verb: {
          const: "purge"
        },
        kind: {
          $ref: "#/definitions/kind"
        },
        id: {
          $ref: "#/definitions/id"
        },
        place: {
          $ref: "#/definitions/place"
        },
        digest: {
          $ref: "#/definitions/digest"
        },
        after: {
          $ref: "#/definitions/after"
        },
        base: {
          $ref: "#/definitions/base"
        }
      },
      required: ["verb", "kind", "id", "digest", "after", "base"],
      additionalProperties: false
    },
    unchanged: {
      description: "Nothing to do.",
      type: "object",
      properties: {
        verb: {
          const: "unchanged"
        },
        id: {
          $ref: "#/definitions/id"
        },
        absent: {
          description: "Git wants it to be absent, and it is: there is nothing to do.",
          const: true
        }
      },
      required: ["verb", "id"],
      additionalProperties: false
    },
    refused: {
      description: "A change that is not allowed.",
      oneOf: [
        {
          description: "What a guard forbids of one object.",
          type: "object",
          properties: {
            verb: {
              const: "refused"
            },
            id: {
              $ref: "#/definitions/id"
            },
            place: {
              $ref: "#/definitions/place"
            },
            wanted: {
              description: "What would have been done.",
              enum: [
                "create",
                "set",
                "settle",
                "update",
                "adopt",
                "recover",
                "disable",
                "delete",
                "purge",
                "rotate"
              ]
            },
            rule: {
              description: "Which rule says no.",
              enum: [
                "foreign owner",
                "managed",
                "not owned",
                "forged",
                "protect",
                "purge protection",
                "purge",
                "past date",
                "key date",
                "rotation policy",
                "immutable",
                "versions",
                "tags",
                "unread vault",
                "rename"
              ]
            },
            message: {
              description: "Why here.",
              type: "string"
            },
            hint: {
              description: "What lifts it.",
              type: "string"
            }
          },
          required: ["verb", "id", "wanted", "rule", "message", "hint"],
          additionalProperties: false
        },
        {
          description: "A change of a vault whose changes are over a limit: `heldBack` of the vault says which.",
          type: "object",
          properties: {
            verb: {
              const: "refused"
            },
            id: {
              $ref: "#/definitions/id"
            },
            place: {
              $ref: "#/definitions/place"
            },
            wanted: {
              description: "What would have been done.",
              enum: [
                "create",
                "set",
                "settle",
                "update",
                "adopt",
                "recover",
                "disable",
                "delete",
                "purge",
                "rotate"
              ]
            },
            rule: {
              description: "Which limit.",
              enum: ["threshold", "empty set"]
            },
            heldBack: {
              $ref: "#/definitions/heldBack"
            }
          },
          required: ["verb", "id", "wanted", "rule", "heldBack"],
          additionalProperties: false
        }
      ]
    },
    left: {
      description: "An object that is not touched.",
      type: "object",
      properties: {
        verb: {
          const: "left"
        },
        id: {
          $ref: "#/definitions/id"
        },
        why: {
          description: "`orphan`: ours, gone from git. `not loaded`: ours, outside of what the run was given. `missing`: wanted, but its value is external and nobody has set it.",
          enum: ["unowned", "foreign", "managed", "orphan", "not loaded", "missing"]
        },
        note: {
          description: "More about it.",
          type: "string"
        },
        formerSource: {
          description: "Of an orphan: the source that git named at the base, where a base is known.",
          $ref: "#/definitions/source"
        }
      },
      required: ["verb", "id", "why"],
      additionalProperties: false
    },
    edit: {
      description: "One property's difference: `before` is the live end, `after` the desired one, null is absent.",
      oneOf: [
        {
          description: "The type of the content.",
          type: "object",
          properties: {
            cause: {
              $ref: "#/definitions/cause"
            },
            property: {
              const: "contentType"
            },
            before: {
              description: "Live.",
              anyOf: [
                {
                  type: "string"
                },
                {
                  type: "null"
                }
              ]
            },
            after: {
              description: "Desired.",
              anyOf: [
                {
                  type: "string"
                },
                {
                  type: "null"
                }
              ]
            }
          },
          required: ["cause", "property", "before", "after"],
          additionalProperties: false
        },
        {
          description: "Whether the value can be read; `protect`: whether the object may be deleted.",
          type: "object",
          properties: {
            cause: {
              $ref: "#/definitions/cause"
            },
            property: {
              enum: ["enabled", "protect"]
            },
            before: {
              description: "Live.",
              type: "boolean"
            },
            after: {
              description: "Desired.",
              type: "boolean"
            }
          },
          required: ["cause", "property", "before", "after"],
          additionalProperties: false
        },
        {
          description: "How many versions of a secret are enabled.",
          type: "object",
          properties: {
            cause: {
              $ref: "#/definitions/cause"
            },
            property: {
              const: "versions"
            },
            before: {
              description: "Live.",
              type: "integer",
              minimum: 0
            },
            after: {
              description: "Desired.",
              type: "integer",
              minimum: 0
            }
          },
          required: ["cause", "property", "before", "after"],
          additionalProperties: false
        },
        {
          description: "A date.",
          type: "object",
          properties: {
            cause: {
              $ref: "#/definitions/cause"
            },
            property: {
              enum: ["expiresOn", "notBefore"]
            },
            before: {
              description: "Live.",
              anyOf: [
                {
                  type: "integer"
                },
                {
                  type: "null"
                }
              ]
            },
            after: {
              description: "Desired.",
              anyOf: [
                {
                  type: "integer"
                },
                {
                  type: "null"
                }
              ]
            }
          },
          required: ["cause", "property", "before", "after"],
          additionalProperties: false
        },
        {
          description: "A date counted from the version's creation.",
          type: "object",
          properties: {
            cause: {
              $ref: "#/definitions/cause"
            },
            property: {
              const: "expiresIn"
            },
            before: {
              description: "Live.",
              anyOf: [
                {
                  type: "integer"
                },
                {
                  type: "null"
                }
              ]
            },
            after: {
              $ref: "#/definitions/duration"
            }
          },
          required: ["cause", "property", "before", "after"],
          additionalProperties: false
        },
        {
          description: "One tag.",
          type: "object",
          properties: {
            cause: {
              $ref: "#/definitions/cause"
            },
            property: {
              const: "tag"
            },
            name: {
              description: "The tag's name.",
              type: "string"
            },
            before: {
              description: "Live.",
              anyOf: [
                {
                  type: "string"
                },
                {
                  type: "null"
                }
              ]
            },
            after: {
              description: "Desired.",
              anyOf: [
                {
                  type: "string"
                },
                {
                  type: "null"
                }
              ]
            }
          },
          required: ["cause", "property", "name", "before", "after"],
          additionalProperties: false
        },
        {
          description: "What may be done with a key.",
          type: "object",
          properties: {
            cause: {
              $ref: "#/definitions/cause"
            },
            property: {
              const: "keyOps"
            },
            before: {
              $ref: "#/definitions/keyOps"
            },
            after: {
              $ref: "#/definitions/keyOps"
            }
          },
          required: ["cause", "property", "before", "after"],
          additionalProperties: false
        },
        {
          description: "By which rules a key may be released.",
          type: "object",
          properties: {
            cause: {
              $ref: "#/definitions/cause"
            },
            property: {
              const: "releasePolicy"
            },
            before: {
              description: "Live.",
              anyOf: [
                {
                  $ref: "#/definitions/releasePolicy"
                },
                {
                  type: "null"
                }
              ]
            },
            after: {
              $ref: "#/definitions/releasePolicy"
            }
          },
          required: ["cause", "property", "before", "after"],
          additionalProperties: false
        },
        {
          description: "What the service does to a key by itself.",
          type: "object",
          properties: {
            cause: {
              $ref: "#/definitions/cause"
            },
            property: {
              const: "rotationPolicy"
            },
            before: {
              $ref: "#/definitions/liveRotationPolicy"
            },
            after: {
              $ref: "#/definitions/rotationPolicy"
            }
          },
          required: ["cause", "property", "before", "after"],
          additionalProperties: false
        },
        {
          description: "What only a new version of a key can have: type with size or curve, as `EC P-256`.",
          type: "object",
          properties: {
            cause: {
              $ref: "#/definitions/cause"
            },
            property: {
              const: "keyType"
            },
            before: {
              description: "Live.",
              type: "string"
            },
            after: {
              description: "Desired.",
              type: "string"
            }
          },
          required: ["cause", "property", "before", "after"],
          additionalProperties: false
        },
        {
          description: "An epoch for which a key is rotated once.",
          type: "object",
          properties: {
            cause: {
              $ref: "#/definitions/cause"
            },
            property: {
              const: "rotate"
            },
            after: {
              description: "Desired.",
              type: "integer",
              minimum: 1
            }
          },
          required: ["cause", "property", "after"],
          additionalProperties: false
        },
        {
          description: "The manifest does not manage a property any more: what the vault has stays.",
          type: "object",
          properties: {
            cause: {
              $ref: "#/definitions/cause"
            },
            property: {
              const: "unmanaged"
            },
            name: {
              enum: [
                "contentType",
                "enabled",
                "expiresOn",
                "expiresIn",
                "notBefore",
                "tags",
                "keepEnabled",
                "keyOps",
                "releasePolicy",
                "rotationPolicy"
              ]
            }
          },
          required: ["cause", "property", "name"],
          additionalProperties: false
        },
        {
          description: "The manifest does not declare a tag any more, and manages others: the vault keeps it.",
          type: "object",
          properties: {
            cause: {
              $ref: "#/definitions/cause"
            },
            property: {
              const: "unmanaged tag"
            },
            name: {
              description: "The tag's name.",
              type: "string"
            }
          },
          required: ["cause", "property", "name"],
          additionalProperties: false
        },
        {
          description: "Git has the object under another name now: it is marked, and stays enabled until the grace has passed.",
          type: "object",
          properties: {
            cause: {
              $ref: "#/definitions/cause"
            },
            property: {
              const: "renamed"
            },
            name: {
              description: "The new name.",
              type: "string"
            }
          },
          required: ["cause", "property", "name"],
          additionalProperties: false
        },
        {
          description: "Our own tags.",
          type: "object",
          properties: {
            cause: {
              $ref: "#/definitions/cause"
            },
            property: {
              const: "kvg-state"
            }
          },
          required: ["cause", "property"],
          additionalProperties: false
        }
      ]
    },
    tags: {
      description: "Tags by name, without our own.",
      type: "object",
      additionalProperties: {
        type: "string"
      }
    },
    send: {
      description: "All properties of the new version.",
      type: "object",
      properties: {
        contentType: {
          description: "The type of the content.",
          type: "string"
        },
        enabled: {
          description: "Whether the value can be read.",
          type: "boolean"
        },
        expiresOn: {
          $ref: "#/definitions/time"
        },
        expiresIn: {
          $ref: "#/definitions/duration"
        },
        notBefore: {
          $ref: "#/definitions/time"
        },
        tags: {
          $ref: "#/definitions/tags"
        }
      },
      required: ["enabled", "tags"],
      additionalProperties: false,
      not: {
        type: "object",
        properties: {
          expiresOn: {},
          expiresIn: {}
        },
        required: ["expiresOn", "expiresIn"]
      }
    },
    patch: {
      description: "What a write of properties alone sends: absent stays as it is, tags are replaced as a whole.",
      type: "object",
      properties: {
        contentType: {
          description: "The type of the content; empty clears it.",
          type: "string"
        },
        enabled: {
          description: "Whether the value can be read.",
          type: "boolean"
        },
        expiresOn: {
          $ref: "#/definitions/time"
        },
        notBefore: {
          $ref: "#/definitions/time"
        },
        tags: {
          $ref: "#/definitions/tags"
        }
      },
      required: ["tags"],
      additionalProperties: false
    },
    keySend: {
      description: "All properties of the new version of a key.",
      type: "object",
      properties: {
        keyOps: {
          $ref: "#/definitions/keyOps"
        },
        enabled: {
          description: "Whether the key can be used.",
          type: "boolean"
        },
        expiresOn: {
          $ref: "#/definitions/time"
        },
        expiresIn: {
          $ref: "#/definitions/duration"
        },
        notBefore: {
          $ref: "#/definitions/time"
        },
        releasePolicy: {
          $ref: "#/definitions/releasePolicy"
        },
        rotationPolicy: {
          $ref: "#/definitions/rotationPolicy"
        },
        tags: {
          $ref: "#/definitions/tags"
        }
      },
      required: ["enabled", "tags"],
      additionalProperties: false,
      not: {
        type: "object",
        properties: {
          expiresOn: {},
          expiresIn: {}
        },
        required: ["expiresOn", "expiresIn"]
      }
    },
    keyPatch: {
      description: "What a write of a key's properties alone sends: absent stays as it is, tags are replaced as a whole.",
      type: "object",
      properties: {
        keyOps: {
          $ref: "#/definitions/keyOps"
        },
        enabled: {
          description: "Whether the key can be used.",
          type: "boolean"
        },
        expiresOn: {
          $ref: "#/definitions/time"
        },
        notBefore: {
          $ref: "#/definitions/time"
        },
        releasePolicy: {
          $ref: "#/definitions/releasePolicy"
        },
        rotationPolicy: {
          $ref: "#/definitions/rotationPolicy"
        },
        tags: {
          $ref: "#/definitions/tags"
        }
      },
      required: ["tags"],
      additionalProperties: false
    },
    keyOps: {
      description: "What may be done with the key, sorted.",
      type: "array",
      items: {
        type: "string"
      }
    },
    releasePolicy: {
      description: "By which rules the key may be released.",
      type: "object",
      properties: {
        policy: {
          description: "The policy as JSON text, its members sorted.",
          type: "string"
        },
        immutable: {
          description: "Whether it can never be changed again.",
          type: "boolean"
        }
      },
      required: ["policy", "immutable"],
      additionalProperties: false
    },
    rotationPolicy: {
      description: "What the service does to the key by itself, with the Notify that it adds.",
      type: "object",
      properties: {
        expiresIn: {
          $ref: "#/definitions/duration"
        },
        lifetimeActions: {
          description: "Sorted.",
          type: "array",
          items: {
            $ref: "#/definitions/lifetimeAction"
          }
        }
      },
      required: ["lifetimeActions"],
      additionalProperties: false
    },
    liveRotationPolicy: {
      description: "The same as the vault has it: with actions that this program does not know, which come last.",
      type: "object",
      properties: {
        expiresIn: {
          description: "As the service says it.",
          type: "string"
        },
        lifetimeActions: {
          description: "Sorted.",
          type: "array",
          items: {
            anyOf: [
              {
                $ref: "#/definitions/lifetimeAction"
              },
              {
                $ref: "#/definitions/unknownKind"
              }
            ]
          }
        }
      },
      required: ["lifetimeActions"],
      additionalProperties: false
    },
    unknownKind: {
      description: "Something of a kind that this program does not know.",
      type: "object",
      properties: {
        known: {
          const: false
        },
        text: {
          description: "How the service names it, made plain.",
          type: "string"
        }
      },
      required: ["known", "text"],
      additionalProperties: false
    },
    lifetimeAction: {
      oneOf: [
        {
          description: "Counted from a version's creation.",
          type: "object",
          properties: {
            action: {
              const: "Rotate"
            },
            timeAfterCreate: {
              $ref: "#/definitions/duration"
            }
          },
          required: ["action", "timeAfterCreate"],
          additionalProperties: false
        },
        {
          description: "Counted back from a version's expiry.",
          type: "object",
          properties: {
            action: {
              enum: ["Rotate", "Notify"]
            },
            timeBeforeExpiry: {
              $ref: "#/definitions/duration"
            }
          },
          required: ["action", "timeBeforeExpiry"],
          additionalProperties: false
        }
      ]
    },
    stamp: {
      description: "What our own tags shall say.",
      type: "object",
      properties: {
        owner: {
          description: "For whom the object is.",
          type: "string"
        },
        source: {
          description: "Where the value comes from; `kept`: the tag goes on saying what it said.",
          oneOf: [
            {
              const: "kept"
            },
            {
              $ref: "#/definitions/external"
            },
            {
              $ref: "#/definitions/source"
            }
          ]
        },
        properties: {
          $ref: "#/definitions/stored"
        },
        versions: {
          description: "How many versions we wrote.",
          type: "integer",
          minimum: 0
        },
        mark: {
          description: "Set when prune disables an orphan, and on what git has under another name.",
          type: "object",
          properties: {
            at: {
              $ref: "#/definitions/time"
            },
            enabled: {
              description: "Whether it was enabled before.",
              type: "boolean"
            },
            renamed: {
              description: "Git has it under another name: it stays enabled until the grace has passed.",
              const: true
            }
          },
          required: ["at", "enabled"],
          additionalProperties: false
        }
      },
      required: ["owner", "source", "properties", "versions"],
      additionalProperties: false
    },
    stored: {
      description: "For each managed property six characters of a digest of what is applied.",
      type: "object",
      properties: {
        contentType: {
          $ref: "#/definitions/sixCharacters"
        },
        enabled: {
          $ref: "#/definitions/sixCharacters"
        },
        expiresOn: {
          $ref: "#/definitions/sixCharacters"
        },
        expiresIn: {
          $ref: "#/definitions/sixCharacters"
        },
        notBefore: {
          $ref: "#/definitions/sixCharacters"
        },
        tags: {
          $ref: "#/definitions/sixCharacters"
        },
        protect: {
          $ref: "#/definitions/sixCharacters"
        },
        keepEnabled: {
          $ref: "#/definitions/sixCharacters"
        },
        keyOps: {
          $ref: "#/definitions/sixCharacters"
        },
        releasePolicy: {
          $ref: "#/definitions/sixCharacters"
        },
        rotationPolicy: {
          $ref: "#/definitions/sixCharacters"
        },
        rotate: {
          $ref: "#/definitions/sixCharacters"
        },
        material: {
          $ref: "#/definitions/sixCharacters"
        },
        rotating: {
          $ref: "#/definitions/sixCharacters"
        }
      },
      required: [],
      additionalProperties: false
    },
    sixCharacters: {
      description: "Six base64url characters.",
      type: "string",
      pattern: "^[A-Za-z0-9_-]{6}$"
    },
    base: {
      description: "What the effect acts on, as the plan saw it.",
      type: "object",
      properties: {
        created: {
          $ref: "#/definitions/time"
        },
        updated: {
          $ref: "#/definitions/time"
        },
        seen: {
          description: "A digest of the metadata, for times have a grain of one second.",
          type: "string",
          pattern: "^[A-Za-z0-9_-]+$"
        }
      },
      required: ["created", "seen"],
      additionalProperties: false
    },
    external: {
      description: "Somebody else owns the value.",
      type: "object",
      properties: {
        from: {
          const: "external"
        },
        first: {
          description: "With create: once: what the secret is created with.",
          $ref: "#/definitions/source"
        }
      },
      required: ["from"],
      additionalProperties: false
    },
    writtenSource: {
      description: "Where the value of a version that is written comes from. `external`: whoever runs this gives it.",
      oneOf: [
        {
          $ref: "#/definitions/source"
        },
        {
          $ref: "#/definitions/external"
        }
      ]
    },
    origin: {
      description: "Where a key comes from.",
      oneOf: [
        {
          $ref: "#/definitions/made"
        },
        {
          $ref: "#/definitions/material"
        }
      ]
    },
    made: {
      description: "Made by the service.",
      type: "object",
      properties: {
        from: {
          const: "service"
        },
        spec: {
          $ref: "#/definitions/spec"
        },
        exportable: {
          description: "Whether it may be released.",
          type: "boolean"
        }
      },
      required: ["from", "spec", "exportable"],
      additionalProperties: false
    },
    material: {
      description: "Imported from a PEM or JWK.",
      type: "object",
      properties: {
        from: {
          const: "material"
        },
        source: {
          $ref: "#/definitions/source"
        },
        hardwareProtected: {
          description: "Hardware shall protect it.",
          type: "boolean"
        },
        family: {
          description: "What the material has to be, where the manifest says so.",
          enum: ["RSA", "EC"]
        },
        exportable: {
          description: "Whether it may be released.",
          type: "boolean"
        }
      },
      required: ["from", "source", "hardwareProtected", "exportable"],
      additionalProperties: false
    },
    spec: {
      description: "What the service makes.",
      oneOf: [
        {
          description: "RSA, or a symmetric key.",
          type: "object",
          properties: {
            keyType: {
              enum: ["RSA", "RSA-HSM", "oct-HSM"]
            },
            keySize: {
              description: "In bits.",
              type: "integer"
            }
          },
          required: ["keyType", "keySize"],
          additionalProperties: false
        },
        {
          description: "An elliptic curve.",
          type: "object",
          properties: {
            keyType: {
              enum: ["EC", "EC-HSM"]
            },
            curve: {
              enum: ["P-256", "P-384", "P-521", "P-256K"]
            }
          },
          required: ["keyType", "curve"],
          additionalProperties: false
        }
      ]
    },
    source: {
      description: "Where a value comes from, as git holds it.",
      oneOf: [
        {
          description: "An environment variable.",
          type: "object",
          properties: {
            from: {
              const: "env"
            },
            name: {
              description: "Its name.",
              type: "string"
            },
            revision: {
              description: "Changes when the value does: said by a person, for git does not tell.",
              type: "string"
            },
            allowEmpty: {
              description: "An empty value counts as a value.",
              const: true
            },
            verbatim: {
              description: "The text is the value, though it looks like the name of a variable that was never defined.",
              const: true
            }
          },
          required: ["from", "name"],
          additionalProperties: false
        },
        {
          description: "A file.",
          type: "object",
          properties: {
            from: {
              const: "file"
            },
            path: {
              description: "Its path.",
              type: "string"
            },
            trim: {
              description: "What is taken off where the file has it: a byte order mark at its start, one line break at its end.",
              type: "array",
              minItems: 1,
              items: {
                enum: ["bom", "newline"]
              }
            },
            revision: {
              description: "Changes when the value does: said by a person, for git does not tell.",
              type: "string"
            },
            allowEmpty: {
              description: "An empty value counts as a value.",
              const: true
            }
          },
          required: ["from", "path"],
          additionalProperties: false
        },
        {
          description: "Plain text, public because it stands in git.",
          type: "object",
          properties: {
            from: {
              const: "literal"
            },
            text: {
              description: "The text.",
              type: "string"
            }
          },
          required: ["from", "text"],
          additionalProperties: false
        },
        {
          description: "A JSON document.",
          type: "object",
          properties: {
            from: {
              const: "json"
            },
            value: {
              $ref: "#/definitions/json"
            }
          },
          required: ["from", "value"],
          additionalProperties: false
        },
        {
          description: "Another source, encoded.",
          type: "object",
          properties: {
            from: {
              const: "base64"
            },
            of: {
              $ref: "#/definitions/source"
            }
          },
          required: ["from", "of"],
          additionalProperties: false
        },
        {
          description: "The private key of a PFX.",
          type: "object",
          properties: {
            from: {
              const: "pfx"
            },
            of: {
              $ref: "#/definitions/source"
            },
            password: {
              $ref: "#/definitions/source"
            }
          },
          required: ["from", "of"],
          additionalProperties: false
        },
        {
          type: "object",
          properties: {
            from: {
              const: "secret"
            },
            vault: {
              type: "string"
            },
            name: {
              type: "string"
            },
            version: {
              type: "string"
            }
          },
          required: ["from", "name"],
          additionalProperties: false
        },
        {
          description: "A value encrypted to a vault's key. Its text is hidden: ***.",
          type: "object",
          properties: {
            from: {
              const: "sealed"
            },
            jwe: {
              type: "string"
            }
          },
          required: ["from", "jwe"],
          additionalProperties: false
        },
        {
          $ref: "#/definitions/sopsSource"
        },
        {
          description: "Generated when a version is written. How long it is and of what characters, git tells.",
          type: "object",
          properties: {
            from: {
              const: "generate"
            },
            spec: {
              $ref: "#/definitions/generator"
            },
            epoch: {
              description: "Changes when another value shall be made.",
              type: "string"
            }
          },
          required: ["from", "spec"],
          additionalProperties: false
        },
        {
          description: "What a program writes. Its arguments are hidden: ***.",
          type: "object",
          properties: {
            from: {
              const: "exec"
            },
            argv: {
              type: "array",
              items: {
                type: "string"
              },
              minItems: 1
            },
            revision: {
              description: "Changes when the value does: said by a person, for git does not tell.",
              type: "string"
            },
            allowEmpty: {
              description: "An empty value counts as a value.",
              const: true
            }
          },
          required: ["from", "argv"],
          additionalProperties: false
        },
        {
          description: "A text with parts in it.",
          type: "object",
          properties: {
            from: {
              const: "template"
            },
            pieces: {
              type: "array",
              items: {
                $ref: "#/definitions/templatePiece"
              }
            },
            parts: {
              description: "Pairs of a name and a source.",
              type: "array",
              items: {
                type: "array",
                items: [
                  {
                    type: "string"
                  },
                  {
                    $ref: "#/definitions/source"
                  }
                ],
                minItems: 2,
                maxItems: 2,
                additionalItems: false
              }
            }
          },
          required: ["from", "pieces", "parts"],
          additionalProperties: false
        }
      ]
    },
    generator: {
      description: "What is generated.",
      oneOf: [
        {
          description: "A text. Its length and characters are hidden: 0 and ***.",
          type: "object",
          properties: {
            make: {
              const: "text"
            },
            length: {
              type: "integer"
            },
            characters: {
              anyOf: [
                {
                  type: "string"
                },
                {
                  type: "array",
                  items: {
                    enum: ["lower", "upper", "digits", "symbols"]
                  }
                }
              ]
            }
          },
          required: ["make", "length", "characters"],
          additionalProperties: false
        },
        {
          description: "A private RSA key.",
          type: "object",
          properties: {
            make: {
              const: "rsaPem"
            },
            bits: {
              type: "integer"
            }
          },
          required: ["make", "bits"],
          additionalProperties: false
        },
        {
          description: "A private EC key.",
          type: "object",
          properties: {
            make: {
              const: "ecPem"
            },
            curve: {
              type: "string"
            }
          },
          required: ["make", "curve"],
          additionalProperties: false
        },
        {
          description: "A UUID.",
          type: "object",
          properties: {
            make: {
              const: "uuid"
            }
          },
          required: ["make"],
          additionalProperties: false
        },
        {
          description: "Bytes. Their count is hidden: 0.",
          type: "object",
          properties: {
            make: {
              const: "bytes"
            },
            count: {
              type: "integer"
            }
          },
          required: ["make", "count"],
          additionalProperties: false
        }
      ]
    },
    templatePiece: {
      description: "A stretch of a template.",
      oneOf: [
        {
          description: "Its own text, public because it stands in git.",
          type: "object",
          properties: {
            kind: {
              const: "text"
            },
            text: {
              type: "string"
            }
          },
          required: ["kind", "text"],
          additionalProperties: false
        },
        {
          description: "The place of a part.",
          type: "object",
          properties: {
            kind: {
              const: "part"
            },
            name: {
              type: "string"
            },
            encoder: {
              enum: ["json", "url", "base64", "pgdsn", "odbc", "raw"]
            }
          },
          required: ["kind", "name", "encoder"],
          additionalProperties: false
        }
      ]
    },
    json: {
      description: "A part of a JSON document whose leaves are plain data or sources.",
      oneOf: [
        {
          description: "Plain data, public because it stands in git.",
          type: "object",
          properties: {
            kind: {
              const: "plain"
            },
            value: {
              anyOf: [
                {
                  type: "string"
                },
                {
                  type: "number"
                },
                {
                  type: "boolean"
                },
                {
                  type: "null"
                }
              ]
            }
          },
          required: ["kind", "value"],
          additionalProperties: false
        },
        {
          description: "A source.",
          type: "object",
          properties: {
            kind: {
              const: "source"
            },
            source: {
              $ref: "#/definitions/source"
            }
          },
          required: ["kind", "source"],
          additionalProperties: false
        },
        {
          description: "A list.",
          type: "object",
          properties: {
            kind: {
              const: "list"
            },
            items: {
              type: "array",
              items: {
                $ref: "#/definitions/json"
              }
            }
          },
          required: ["kind", "items"],
          additionalProperties: false
        },
        {
          description: "An object: pairs of a name and a part.",
          type: "object",
          properties: {
            kind: {
              const: "map"
            },
            entries: {
              type: "array",
              items: {
                type: "array",
                items: [
                  {
                    type: "string"
                  },
                  {
                    $ref: "#/definitions/json"
                  }
                ],
                minItems: 2,
                maxItems: 2,
                additionalItems: false
              }
            }
          },
          required: ["kind", "entries"],
          additionalProperties: false
        }
      ]
    },
    summary: {
      description: "How many changes there are of each verb.",
      type: "object",
      properties: {
        create: {
          type: "integer",
          minimum: 0
        },
        set: {
          type: "integer",
          minimum: 0
        },
        settle: {
          type: "integer",
          minimum: 0
        },
        update: {
          type: "integer",
          minimum: 0
        },
        adopt: {
          type: "integer",
          minimum: 0
        },
        recover: {
          type: "integer",
          minimum: 0
        },
        disable: {
          type: "integer",
          minimum: 0
        },
        delete: {
          type: "integer",
          minimum: 0
        },
        purge: {
          type: "integer",
          minimum: 0
        },
        unchanged: {
          type: "integer",
          minimum: 0
        },
        refused: {
          type: "integer",
          minimum: 0
        },
        left: {
          type: "integer",
          minimum: 0
        },
        rotate: {
          type: "integer",
          minimum: 0
        }
      },
      required: [
        "create",
        "set",
        "settle",
        "update",
        "adopt",
        "recover",
        "disable",
        "delete",
        "purge",
        "unchanged",
        "refused",
        "left",
        "rotate"
      ],
      additionalProperties: false
    },
    vault: {
      description: "A vault and how many objects it holds.",
      oneOf: [
        {
          type: "object",
          properties: {
            vault: {
              description: "Its name in the config.",
              type: "string"
            },
            url: {
              description: "Its origin, without a trailing slash.",
              type: "string"
            },
            wanted: {
              description: "Objects that the manifests speak of.",
              type: "integer",
              minimum: 0
            },
            owned: {
              description: "Objects of ours that were there before.",
              type: "integer",
              minimum: 0
            },
            unmanaged: {
              description: "Objects that have nothing to do with us.",
              type: "integer",
              minimum: 0
            },
            heldBack: {
              $ref: "#/definitions/brake"
            }
          },
          required: ["vault", "url", "wanted", "owned", "unmanaged"],
          additionalProperties: false
        },
        {
          type: "object",
          properties: {
            vault: {
              description: "Its name in the config.",
              type: "string"
            },
            url: {
              description: "Its origin, without a trailing slash.",
              type: "string"
            },
            wanted: {
              description: "Objects that the manifests speak of.",
              type: "integer",
              minimum: 0
            },
            read: {
              description: "Wanted objects were read by name in place of a long list: the others are not counted.",
              const: "by name"
            }
          },
          required: ["vault", "url", "wanted", "read"],
          additionalProperties: false
        }
      ]
    },
    finding: {
      description: "Something to tell a person.",
      type: "object",
      properties: {
        finding: {
          description: "What kind.",
          enum: [
            "policy broken",
            "missing",
            "not compared",
            "deleted list unreadable",
            "list forbidden",
            "expired",
            "expiring",
            "never expires",
            "rotation without date",
            "rotation without policy",
            "rotation due",
            "credential ends first",
            "credentials not removed",
            "rotation unfinished",
            "versions near limit",
            "git unreadable",
            "unknown kind",
            "premium assumed",
            "manifest not matched",
            "renamed",
            "same value",
            "value in git"
          ]
        },
        severity: {
          description: "How bad. An error keeps apply from writing.",
          enum: ["error", "warning", "note"]
        },
        confidential: {
          description: "It tells of values: not for a comment.",
          const: true
        },
        rule: {
          description: "Which rule of the policy is broken, where one is.",
          enum: ["requireExpiry", "requireContentType", "maxValidity", "requireTags", "namePattern"]
        },
        id: {
          $ref: "#/definitions/id"
        },
        vault: {
          description: "The vault's name in the config.",
          type: "string"
        },
        place: {
          $ref: "#/definitions/place"
        },
        message: {
          description: "The sentence.",
          type: "string"
        }
      },
      required: ["finding", "severity", "vault", "message"],
      additionalProperties: false
    },
    estimate: {
      description: "What an apply takes.",
      type: "object",
      properties: {
        calls: {
          description: "Calls to the service.",
          type: "integer",
          minimum: 0
        },
        seconds: {
          description: "About how long, under the service's quota.",
          type: "number",
          minimum: 0
        },
        limitedBy: {
          description: "Which quota takes longest.",
          enum: ["secret creation", "key creation"]
        }
      },
      required: ["calls", "seconds"],
      additionalProperties: false
    },
    requests: {
      description: "Requests that making the plan took, repeated ones included.",
      type: "object",
      properties: {
        list: {
          description: "Lists.",
          type: "integer",
          minimum: 0
        },
        get: {
          description: "Reads of one object.",
          type: "integer",
          minimum: 0
        },
        write: {
          description: "Writes: none.",
          type: "integer",
          minimum: 0
        }
      },
      required: ["list", "get", "write"],
      additionalProperties: false
    },
    heldBack: {
      description: "What a held-back change would do, to be read only: the members of the effect of this verb, without what could approve, order or execute it.",
      type: "object",
      properties: {
        verb: {
          description: "What would be done.",
          enum: [
            "create",
            "set",
            "settle",
            "update",
            "adopt",
            "recover",
            "disable",
            "delete",
            "purge",
            "rotate"
          ]
        },
        kind: {
          $ref: "#/definitions/kind"
        },
        keepEnabled: {
          $ref: "#/definitions/keepEnabled"
        },
        source: {
          $ref: "#/definitions/writtenSource"
        },
        send: {
          description: "As `send` of that effect.",
          anyOf: [
            {
              $ref: "#/definitions/send"
            },
            {
              $ref: "#/definitions/keySend"
            }
          ]
        },
        stamp: {
          $ref: "#/definitions/stamp"
        },
        renamedFrom: {
          description: "The name that the object had before: its live end is in the vault.",
          type: "string"
        },
        orRecover: {
          description: "The deleted list could not be read: the name may be soft-deleted.",
          type: "boolean"
        },
        formerSource: {
          description: "As `formerSource` of that effect.",
          $ref: "#/definitions/source"
        },
        origin: {
          description: "As `origin` of that effect.",
          anyOf: [
            {
              $ref: "#/definitions/origin"
            },
            {
              $ref: "#/definitions/material"
            }
          ]
        },
        because: {
          description: "As `because` of that effect.",
          anyOf: [
            {
              description: "The source changed in git, a date is cleared, for which a new version is the only way, or whoever runs this gives a value.",
              enum: ["changed", "cleared", "given"]
            },
            {
              description: "Declared absent, or pruned after its grace.",
              enum: ["absent", "pruned"]
            }
          ]
        },
        value: {
          description: "As `value` of that effect.",
          anyOf: [
            {
              description: "Where the new version's value comes from.",
              oneOf: [
                {
                  description: "From the source.",
                  type: "object",
                  properties: {
                    from: {
                      const: "source"
                    },
                    source: {
                      $ref: "#/definitions/writtenSource"
                    },
                    swap: {
                      $ref: "#/definitions/swap"
                    }
                  },
                  required: ["from", "source"],
                  additionalProperties: false
                },
                {
                  description: "The same value again.",
                  type: "object",
                  properties: {
                    from: {
                      const: "live"
                    }
                  },
                  required: ["from"],
                  additionalProperties: false
                }
              ]
            },
            {
              description: "What becomes of its value.",
              oneOf: [
                {
                  description: "It stays.",
                  type: "object",
                  properties: {
                    is: {
                      const: "kept"
                    }
                  },
                  required: ["is"],
                  additionalProperties: false
                },
                {
                  description: "It is compared with the source.",
                  type: "object",
                  properties: {
                    is: {
                      const: "compared"
                    },
                    source: {
                      $ref: "#/definitions/source"
                    },
                    overwrite: {
                      description: "Where it differs it is overwritten; else the adoption is refused.",
                      type: "boolean"
                    }
                  },
                  required: ["is", "source", "overwrite"],
                  additionalProperties: false
                }
              ]
            },
            {
              description: "What becomes of its material.",
              oneOf: [
                {
                  description: "It stays.",
                  type: "object",
                  properties: {
                    is: {
                      const: "kept"
                    }
                  },
                  required: ["is"],
                  additionalProperties: false
                },
                {
                  description: "It is compared with the source.",
                  type: "object",
                  properties: {
                    is: {
                      const: "compared"
                    },
                    origin: {
                      $ref: "#/definitions/material"
                    },
                    overwrite: {
                      description: "Where it differs it is overwritten; else the adoption is refused.",
                      type: "boolean"
                    }
                  },
                  required: ["is", "origin", "overwrite"],
                  additionalProperties: false
                }
              ]
            }
          ]
        },
        edits: {
          description: "As `edits` of that effect.",
          anyOf: [
            {
              description: "What differs besides the value.",
              type: "array",
              items: {
                $ref: "#/definitions/edit"
              }
            },
            {
              description: "What differs besides the material.",
              type: "array",
              items: {
                $ref: "#/definitions/edit"
              }
            },
            {
              description: "What differs besides the value.",
              type: "array",
              items: {
                $ref: "#/definitions/edit"
              },
              minItems: 1
            },
            {
              description: "What differs besides the material.",
              type: "array",
              items: {
                $ref: "#/definitions/edit"
              },
              minItems: 1
            }
          ]
        },
        patch: {
          description: "As `patch` of that effect.",
          anyOf: [
            {
              $ref: "#/definitions/patch"
            },
            {
              $ref: "#/definitions/keyPatch"
            }
          ]
        },
        base: {
          $ref: "#/definitions/base"
        },
        evidence: {
          description: "As `evidence` of that effect.",
          anyOf: [
            {
              description: "Whether the value is not known, was set by somebody else, has another source in git, or is a copy of one that is written in this run.",
              enum: ["unknown", "outside", "swapped", "follows"]
            },
            {
              description: "Whether the material is not known, was set by somebody else, or has another source in git.",
              enum: ["unknown", "outside", "swapped"]
            }
          ]
        },
        swap: {
          $ref: "#/definitions/swap"
        },
        doubts: {
          $ref: "#/definitions/doubts"
        },
        inPlace: {
          description: "As `inPlace` of that effect.",
          anyOf: [
            {
              description: "Nothing is written where the values are equal.",
              type: "boolean"
            },
            {
              description: "Nothing is written where the material is equal.",
              type: "boolean"
            }
          ]
        },
        compared: {
          description: "What a second look found out: for display and exit code only.",
          enum: ["equal", "different", "not compared"]
        },
        allowNewVersion: {
          description: "Other material becomes a new version; else it is refused.",
          type: "boolean"
        },
        owners: {
          $ref: "#/definitions/owners"
        },
        clears: {
          description: "A date is cleared: a new version even where the value is equal.",
          type: "boolean"
        },
        resumes: {
          description: "An earlier run began it: what it did not finish is finished.",
          type: "boolean"
        },
        purgesOn: {
          $ref: "#/definitions/time"
        },
        insteadOf: {
          $ref: "#/definitions/digest"
        }
      },
      required: ["verb", "kind"],
      additionalProperties: false
    },
    brake: {
      description: "Why all changes of the vault are held back: what was counted, and the limits that it is over.",
      type: "object",
      properties: {
        changes: {
          description: "How many changes are held back.",
          type: "integer",
          minimum: 0
        },
        destroys: {
          description: "How many of them take something away; `adopt`: by overwriting a value.",
          type: "object",
          properties: {
            disable: {
              type: "integer",
              minimum: 0
            },
            delete: {
              type: "integer",
              minimum: 0
            },
            purge: {
              type: "integer",
              minimum: 0
            },
            adopt: {
              type: "integer",
              minimum: 0
            }
          },
          required: ["disable", "delete", "purge", "adopt"],
          additionalProperties: false
        },
        objects: {
          description: "How many objects these are about: what the limits are for.",
          type: "integer",
          minimum: 0
        },
        limits: {
          description: "Each limit that they are over.",
          type: "array",
          minItems: 1,
          items: {
            oneOf: [
              {
                description: "The manifests want nothing in the vault.",
                type: "object",
                properties: {
                  rule: {
                    const: "empty set"
                  }
                },
                required: ["rule"],
                additionalProperties: false
              },
              {
                description: "More than so many objects: `count` is built in, `max-destroy` was given in its place.",
                type: "object",
                properties: {
                  rule: {
                    enum: ["count", "max-destroy"]
                  },
                  most: {
                    type: "integer",
                    minimum: 0
                  }
                },
                required: ["rule", "most"],
                additionalProperties: false
              },
              {
                description: "More than so many objects that are more than so many percent of those owned before.",
                type: "object",
                properties: {
                  rule: {
                    const: "share"
                  },
                  most: {
                    type: "integer",
                    minimum: 0
                  },
                  percent: {
                    type: "integer",
                    minimum: 0
                  }
                },
                required: ["rule", "most", "percent"],
                additionalProperties: false
              }
            ]
          }
        }
      },
      required: ["changes", "destroys", "objects", "limits"],
      additionalProperties: false
    }
  }
};

// schemas/report.v1.schema.json
var report_v1_schema_default = {
  $schema: "http://json-schema.org/draft-07/schema#",
  title: "keyvault-gitops report",
  description: "What `report --format json` writes: what the vaults hold, and what a plan would change. It holds no value of a secret, nor the length of one.",
  type: "object",
  properties: {
    apiVersion: {
      const: "keyvault-gitops/v1"
    },
    kind: {
      const: "Report"
    },
    emulator: {
      $ref: "plan.v1.schema.json#/properties/emulator"
    },
    emulatorFile: {
      $ref: "plan.v1.schema.json#/properties/emulatorFile"
    },
    partial: {
      $ref: "plan.v1.schema.json#/properties/partial"
    },
    failed: {
      $ref: "plan.v1.schema.json#/properties/failed"
    },
    summary: {
      $ref: "plan.v1.schema.json#/properties/summary"
    },
    changes: {
      $ref: "plan.v1.schema.json#/properties/changes"
    },
    vaults: {
      $ref: "plan.v1.schema.json#/properties/vaults"
    },
    findings: {
      $ref: "plan.v1.schema.json#/properties/findings"
    },
    overview: {
      $ref: "#/definitions/overview"
    },
    requests: {
      $ref: "plan.v1.schema.json#/properties/requests"
    }
  },
  required: ["apiVersion", "kind", "summary", "changes", "vaults", "findings", "requests"],
  dependencies: {
    partial: ["failed"],
    failed: ["partial"]
  },
  additionalProperties: false,
  definitions: {
    overview: {
      description: "What the vaults hold. Absent where no vault was to be read.",
      type: "object",
      properties: {
        at: {
          description: "When the first vault was read, by its own clock.",
          $ref: "plan.v1.schema.json#/definitions/time"
        },
        within: {
          description: "An expiry that is no further away is near.",
          $ref: "plan.v1.schema.json#/definitions/duration"
        },
        owners: {
          description: "For whom the manifests speak.",
          type: "array",
          items: {
            type: "string"
          }
        },
        objects: {
          description: "By vault, kind and name. A soft-deleted object is in it where git declares it, and one of ours that no manifest of this run declares only where the run loaded the config's whole set.",
          type: "array",
          items: {
            $ref: "#/definitions/object"
          }
        }
      },
      required: ["at", "within", "owners", "objects"],
      additionalProperties: false
    },
    object: {
      description: "One object that git declares or a vault holds, by names and metadata alone.",
      type: "object",
      properties: {
        id: {
          $ref: "plan.v1.schema.json#/definitions/id"
        },
        state: {
          description: "`deleted`: soft-deleted. `missing`: git declares it, and the vault has none.",
          enum: ["enabled", "disabled", "deleted", "missing"]
        },
        ownership: {
          description: "For whom it is; absent where it is missing. `certificate`: it backs one, and is nobody's to manage here.",
          enum: ["ours", "foreign", "unowned", "certificate"]
        },
        owner: {
          description: "The name in its tag.",
          type: "string"
        },
        declared: {
          description: "Whether git wants it to be there.",
          type: "boolean"
        },
        expiresOn: {
          $ref: "plan.v1.schema.json#/definitions/time"
        },
        versions: {
          description: "How many versions there are.",
          type: "object",
          properties: {
            known: {
              description: "Their number, or how many of them we wrote where nobody counted.",
              type: "integer",
              minimum: 0
            },
            counted: {
              description: "Whether somebody counted.",
              type: "boolean"
            },
            most: {
              description: "Above it no further version is written.",
              type: "integer",
              minimum: 1
            }
          },
          required: ["known", "counted", "most"],
          additionalProperties: false
        },
        rotation: {
          description: "When it is rotated, and by whom.",
          type: "object",
          properties: {
            by: {
              description: "`rotate`: this tool. `service`: the vault, by the key's own rotation policy.",
              enum: ["rotate", "service"]
            },
            target: {
              description: "The config's name of the target; absent for a key.",
              type: "string"
            },
            due: {
              $ref: "#/definitions/due"
            }
          },
          required: ["by", "due"],
          additionalProperties: false
        }
      },
      required: ["id", "state", "declared"],
      additionalProperties: false
    },
    due: {
      description: "Whether it is due to be rotated, and why or when.",
      oneOf: [
        {
          type: "object",
          properties: {
            is: {
              const: "due"
            },
            why: {
              enum: ["missing", "unfinished", "asked"]
            }
          },
          required: ["is", "why"],
          additionalProperties: false
        },
        {
          type: "object",
          properties: {
            is: {
              const: "due"
            },
            why: {
              enum: ["age", "expiry"]
            },
            since: {
              $ref: "plan.v1.schema.json#/definitions/time"
            }
          },
          required: ["is", "why", "since"],
          additionalProperties: false
        },
        {
          type: "object",
          properties: {
            is: {
              const: "later"
            },
            at: {
              $ref: "plan.v1.schema.json#/definitions/time"
            }
          },
          required: ["is", "at"],
          additionalProperties: false
        },
        {
          type: "object",
          properties: {
            is: {
              const: "never"
            }
          },
          required: ["is"],
          additionalProperties: false
        }
      ]
    }
  }
};

// src/commands/schema.ts
var schemas = /* @__PURE__ */ new Map([
  ["manifest", { schema: manifest_v1_schema_default, says: "what people write: secrets, and the vault that they belong into" }],
  [
    "config",
    { schema: config_v1_schema_default, says: "keyvault-gitops.yaml: which vaults there are, and what may go into them" }
  ],
  ["plan", { schema: plan_v1_schema_default, says: "a plan file, as plan --format json writes it" }],
  ["apply", { schema: apply_v1_schema_default, says: "an outcome, as apply --format json writes it" }],
  ["drift", { schema: drift_v1_schema_default, says: "what drift --format json writes" }],
  ["error", { schema: error_v1_schema_default, says: "what every command with --format json writes where an error ends it" }],
  ["report", { schema: report_v1_schema_default, says: "what report --format json writes" }],
  ["explanation", { schema: explanation_v1_schema_default, says: "what explain --format json writes" }],
  ["difference", { schema: difference_v1_schema_default, says: "what diff --format json writes" }],
  ["history", { schema: history_v1_schema_default, says: "what history --format json writes" }]
]);
var schemaCommand = {
  usage: "[NAME] [--out FILE] | --write [--config FILE]",
  about: `Prints the JSON Schema of a file, for programs; without a name, lists the schemas.

With --write it writes the schemas of manifests and configs for editors to .keyvault-gitops/ beside the config, in the form
that yaml-language-server explains best. init and import write them too; after an update --write refreshes them. An editor
with YAML support takes the one that a file's first line names:  # yaml-language-server: $schema=PATH`,
  options: [
    { name: "out", takes: "FILE", help: "write the schema to FILE" },
    { name: "write", dangerous: true, help: "write the schemas for editors beside the config" },
    { name: "config", short: "c", takes: "FILE", help: "the config; searched upwards where not given" }
  ],
  examples: [
    { line: "schema --write", does: "after an update, for your editor" },
    { line: "schema plan --out plan.schema.json", does: "for a program that reads plans" }
  ],
  exits: [
    { code: exits.done, means: "done" },
    { code: exits.error, means: "an error" }
  ],
  offline: true,
  read: (given) => {
    const [name, ...more] = given.positionals;
    if (more.length > 0) throw new UsageError("schema takes one name.");
    if (name !== void 0 && !schemas.has(name)) {
      const meant = findNearest(name, [...schemas.keys()]);
      throw new UsageError(
        `There is no schema ${name}.`,
        meant ? `Did you mean ${meant}?` : `There are: ${[...schemas.keys()].join(", ")}.`
      );
    }
    const [config, out] = [given.text("config"), given.text("out")];
    if (given.has("write") && (name !== void 0 || out !== void 0))
      throw new UsageError("--write writes every schema for editors, so it takes no name and no --out.");
    if (config !== void 0 && !given.has("write")) throw new UsageError("--config goes with --write.");
    return {
      output: readOutput(given),
      ...name !== void 0 && { name },
      ...given.has("write") && { write: config === void 0 ? {} : { config } }
    };
  },
  run: async ({ name, write }, { files }) => {
    if (write) {
      const written = await refreshSchemaFiles(write.config, files);
      const lines = written.map((path) => inText(`Wrote ${quoteText(path)}`, true));
      return {
        exit: exits.done,
        text: lines.length > 0 ? lines.map((line) => `${line}
`).join("") : "The schemas are up to date.\n"
      };
    }
    const named = name === void 0 ? void 0 : schemas.get(name);
    const list = [...schemas].map(([key, { says }]) => `${key.padEnd(13)}${says}
`).join("");
    return { exit: exits.done, text: named ? `${JSON.stringify(named.schema, null, 2)}
` : list };
  }
};
export {
  schemaCommand
};
