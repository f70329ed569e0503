/** Every database call goes through here, so that what the database could not do now becomes one typed error. */
import { AppError } from '@/domain/errors'

/** Codes of CloudBase and of Node's sockets that mean "not now", never "not like this". */
const passing = new Set([
  'SYS_ERR', 'SERVER_TIMEOUT', 'EXCEED_RATELIMIT', 'EXCEED_REQUEST_LIMIT', 'EXCEED_CONCURRENT_REQUEST_LIMIT', 'RequestLimitExceeded', 'RESOURCE_NOT_INITIAL',
  'ETIMEDOUT', 'ESOCKETTIMEDOUT', 'ECONNRESET', 'ECONNREFUSED', 'EPIPE', 'ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'EHOSTUNREACH',
])

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : '')

/** Runs one database call. Throws UNAVAILABLE when the database was busy or out of reach; any other error passes as it is. */
export async function databaseCall<T>(what: string, call: () => Promise<T>): Promise<T> {
  try {
    return await call()
  } catch (error) {
    const code = codeOf(error)
    // An HTTP status that is not 200 arrives as the code itself.
    if (passing.has(code) || /^5\d\d$/.test(code)) throw new AppError('UNAVAILABLE', `${what}: ${code}`)
    throw error
  }
}

/** A write was refused because its `_id` or a unique key is taken. The SDK passes MongoDB's own words through for some paths. */
export const isDuplicate = (error: unknown) =>
  codeOf(error) === 'DATABASE_DUPLICATE_WRITE' || (error instanceof Error && /E11000|duplicate key/i.test(error.message))
