import { LocalCloudError } from '../errors'

/** Gives `otherwise` when something is refused (a conversion's onError, a value that is no place); what is unsupported stays an error. */
export function onRefusal<Result, Other>(attempt: () => Result, otherwise: () => Other): Result | Other {
  try {
    return attempt()
  } catch (error) {
    if (error instanceof LocalCloudError && error.code === 'DATABASE_REQUEST_FAILED') return otherwise()
    throw error
  }
}
