/** Pictures and sound in the environment's storage. Records hold their paths; addresses are made when somebody asks, and expire. */
import cloudbase from '@cloudbase/node-sdk'
import { databaseCall } from '../db/database-call'

const timeoutMs = 10_000
/** Long enough to read a piece to its end and come back to it. */
const addressSeconds = 2 * 3600

const connect = () => cloudbase.init({ env: cloudbase.SYMBOL_CURRENT_ENV, timeout: timeoutMs })
let connection: ReturnType<typeof connect> | undefined
const app = () => (connection ??= connect())

/** What stands before the path in an id of this environment: `cloud://<environment>.<bucket>/`. Nothing else says the bucket's name. */
let prefix: Promise<string> | undefined

async function askPrefix(path: string): Promise<string> {
  const { data } = await databaseCall('ask for a file id', () => app().getUploadMetadata({ cloudPath: path }))
  const id = String(data.fileId)
  if (!id.endsWith(`/${path}`)) throw new Error(`the id of ${path} is ${id}`)
  return id.slice(0, -path.length)
}

/** Stores the bytes under this path, over what may be there. */
export async function storeFile(path: string, content: Buffer): Promise<void> {
  const { fileID } = await databaseCall('upload', () => app().uploadFile({ cloudPath: path, fileContent: content }))
  prefix ??= Promise.resolve(fileID.slice(0, -path.length))
}

/** Addresses of files by their paths, in one call, with one more the first time; a file that is not there has none. No call for no path. */
export async function addressesOf(paths: readonly string[]): Promise<Record<string, string>> {
  const [first] = paths
  if (first === undefined) return {}
  prefix ??= askPrefix(first).catch((error: unknown) => {
    prefix = undefined
    throw error
  })
  const before = await prefix
  const { fileList } = await databaseCall('ask for addresses', () => app().getTempFileURL({ fileList: paths.map((path) => ({ fileID: before + path, maxAge: addressSeconds })) }))
  return Object.fromEntries(fileList.flatMap(({ fileID, tempFileURL, code }) => (code === 'SUCCESS' && tempFileURL ? [[fileID.slice(before.length), tempFileURL]] : [])))
}
