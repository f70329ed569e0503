import { LocalCloudError } from '../errors'
import { envId } from '../functions/sdk-env'

const bucket = `${envId}.6c6f-local-1250000000`
const longestPathBytes = 850

/**
 * The path of a file in the cloud, as given to uploadFile. It never becomes a path on disk, but CloudBase refuses these too.
 * @throws LocalCloudError INVALID_PARAM
 */
export function checkedPath(path: string): string {
  const parts = path.split('/')
  const fine = Buffer.byteLength(path) <= longestPathBytes && !/[\p{Cc}\\]/u.test(path) && parts.every((part) => part !== '' && part !== '.' && part !== '..')
  if (!fine) throw new LocalCloudError('INVALID_PARAM', `"${path.slice(0, 100)}" is no path for a file`)
  return path
}

export const fileIdOf = (path: string) => `cloud://${bucket}/${path}`

/** The path in a file id; undefined when it is not one of this cloud's. */
export const pathOf = (fileId: string) => (fileId.startsWith(`cloud://${bucket}/`) ? fileId.slice(`cloud://${bucket}/`.length) : undefined)
