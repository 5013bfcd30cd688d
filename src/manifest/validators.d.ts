/** One thing that does not fit a schema, as ajv has it (`ErrorObject` with `verbose`). Parts of it quote the input. */
export type SchemaError = {
  readonly keyword: string;
  /** A JSON pointer into the data. */
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly params: { readonly [name: string]: unknown };
  /** The name that `propertyNames` found wrong. */
  readonly propertyName?: string;
  /** The keyword's own value. */
  readonly schema?: unknown;
  /** The schema that the keyword stands in. */
  readonly parentSchema?: {
    readonly properties?: object;
    readonly pattern?: string;
    readonly errorMessage?: string;
    readonly errorHint?: string;
    /** Hints for names that people write here, and that belong elsewhere. */
    readonly nameHints?: { readonly [name: string]: string };
  };
  readonly data?: unknown;
};

/** Says whether data fits a schema; where it does not, `errors` holds why until the next call. */
export type Validator = {
  (data: unknown): boolean;
  readonly errors?: readonly SchemaError[] | null;
};

/** Of a manifest. */
export const Vault: Validator;
export const Config: Validator;

/** A part of a schema: which scalars in it a message may quote, each only if it is of one of the types. */
export type ShownSchema = {
  readonly types?: readonly string[];
  readonly properties?: { readonly [name: string]: ShownSchema };
  /** Of the properties that `properties` does not name. */
  readonly others?: ShownSchema;
  readonly items?: ShownSchema;
};

/** What the schemas mark with `x-shown`, by the kind of the file. */
export const shownProperties: { readonly [kind: string]: ShownSchema };
