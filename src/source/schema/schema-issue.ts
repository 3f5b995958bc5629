/** What a schema library reports about data that does not fit. The shape is that of zod 4. */
export interface SchemaIssue {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly message?: string | undefined;
  readonly keys?: readonly string[] | undefined;
  readonly values?: readonly unknown[] | undefined;
  readonly expected?: string | undefined;
  readonly origin?: string | undefined;
  readonly format?: string | undefined;
  readonly pattern?: string | undefined;
  readonly minimum?: number | bigint | undefined;
  readonly maximum?: number | bigint | undefined;
  readonly inclusive?: boolean | undefined;
  readonly divisor?: number | undefined;
  readonly discriminator?: string | undefined;
  readonly options?: readonly unknown[] | undefined;
  /** The issues of each branch of a union, relative to the union's place. */
  readonly errors?: readonly (readonly SchemaIssue[])[] | undefined;
  /** The issues of a key of a record. */
  readonly issues?: readonly SchemaIssue[] | undefined;
  readonly params?: Readonly<Record<string, unknown>> | undefined;
}
