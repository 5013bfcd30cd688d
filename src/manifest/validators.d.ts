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
    readonly errorMessage?: string;
    readonly errorHint?: string;
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
