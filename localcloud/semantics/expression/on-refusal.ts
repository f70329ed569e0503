import { LocalCloudError } from '../../errors'

/** Gives `otherwise` when a conversion is refused (onError); what is unsupported stays an error. */
export function onRefusal(convert: () => unknown, otherwise: (() => unknown) | undefined): unknown {
  if (otherwise === undefined) return convert()
  try {
    return convert()
  } catch (error) {
    if (error instanceof LocalCloudError && error.code === 'DATABASE_REQUEST_FAILED') return otherwise()
    throw error
  }
}
