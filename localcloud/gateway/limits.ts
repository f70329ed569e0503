const mb = 1024 * 1024

/** The gateway reads no more of a request than this; the rest is thrown away and the caller is told. */
export const requestLimitBytes = 10 * mb
/** CloudBase: a synchronous event, and every reply, is at most 6 MB. */
export const eventLimitBytes = 6 * mb
export const replyLimitBytes = 6 * mb
/** CloudBase: one `get` brings 100 documents unless told otherwise, and never more than 1000. */
export const defaultPageSize = 100
export const maxPageSize = 1000
/** Strict mode refuses a query that reads more documents than this without returning them. */
export const wastedScanLimit = 200
/** A transaction lives this long; a plain write waits for its lock no longer. */
export const transactionLifeMs = 30_000
