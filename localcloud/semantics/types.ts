/** Values and queries as the store sees them: EJSON decoded to plain JavaScript (Date for dates, RegExp for regexes). */
export type Doc = { _id: string } & Record<string, unknown>
export type Filter = Record<string, unknown>
export type Order = ReadonlyArray<readonly [path: string, direction: 1 | -1]>
export type Projection = Record<string, unknown>
export type Stage = Record<string, unknown>

/** An update document (`$set`, `$inc`, …) or, for a replacement, a plain document. */
export type Update = Record<string, unknown>
