import { LocalCloudError } from '../errors'

/** A request that MongoDB itself would refuse; the message follows MongoDB's. */
export const refused = (message: string) => new LocalCloudError('DATABASE_REQUEST_FAILED', message)
