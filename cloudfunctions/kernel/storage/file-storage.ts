/** Pictures and sound in the environment's storage. Records hold their paths; addresses are made when somebody asks, and expire. */
import cloudbase from '@cloudbase/node-sdk'
import { AppError } from '@/domain/errors'
import { databaseCall } from '../db/database-call'
import { plainPicture } from './plain-picture'

const timeoutMs = 10_000
/** Long enough to read a piece to its end and come back to it. */
const addressSeconds = 2 * 3600

const connect = () => cloudbase.init({ env: cloudbase.SYMBOL_CURRENT_ENV, timeout: timeoutMs })
let connection: ReturnType<typeof connect> | undefined
const app = () => (connection ??= connect())

/** What stands before the path in an id of this environment: `cloud://<environment>.<bucket>/`. Nothing else says the bucket's name. */
let prefix: Promise<string> | undefined

async function uploadTo(path: string) {
  const { data } = await databaseCall('ask for an upload', () => app().getUploadMetadata({ cloudPath: path }))
  if (!data.fileId.endsWith(`/${path}`)) throw new Error(`the id of ${path} is ${data.fileId}`)
  return { ...data, prefix: data.fileId.slice(0, -path.length) }
}

/** Where a browser may put the bytes of this path itself, with the headers that allow it: for what is too large to pass through a function. Works for some minutes. */
export async function announceUpload(path: string): Promise<{ url: string; headers: Record<string, string> }> {
  const { url, token, authorization, cosFileId } = await uploadTo(path)
  return { url, headers: { authorization, 'x-cos-security-token': token, 'x-cos-meta-fileid': cosFileId } }
}

/** Removes what lies under this path, if anything does. */
export async function removeFile(path: string): Promise<void> {
  const { prefix: before } = await uploadTo(path)
  await databaseCall('remove a file', () => app().deleteFile({ fileList: [before + path] }))
}

/**
 * Stores the bytes under this path, over what may be there. The only way into the storage: a picture is stored without what its camera wrote beside it, and one that is
 * broken not at all. Not by the SDK's own `uploadFile`: that needs an XML parser, which every cold start would pay for.
 */
export async function storeFile(path: string, content: Buffer): Promise<void> {
  const plain = plainPicture(content)
  if (!plain) throw new AppError('BAD_INPUT', `${path} is a broken picture`, { sentence: '这张图片坏了，没有存上。请换一张，或重新选一次。' })
  const { url, token, authorization, cosFileId, prefix: asked } = await uploadTo(path)
  const headers = { authorization, Signature: authorization, 'x-cos-security-token': token, 'x-cos-meta-fileid': cosFileId, key: encodeURIComponent(path) }
  const { status } = await fetch(url, { method: 'PUT', headers, body: new Uint8Array(plain), signal: AbortSignal.timeout(timeoutMs) }).catch((error: unknown) => {
    throw new AppError('UNAVAILABLE', `upload of ${path}: ${String(error)}`)
  })
  if (status !== 200) throw new AppError('UNAVAILABLE', `upload of ${path}: ${status}`)
  prefix ??= Promise.resolve(asked)
}

/** Addresses of files by their paths, in one call, with one more the first time; a file that is not there has none. No call for no path. `seconds`: how long they open. */
export async function addressesOf(paths: readonly string[], seconds = addressSeconds): Promise<Record<string, string>> {
  const [first] = paths
  if (first === undefined) return {}
  prefix ??= uploadTo(first).then(
    (asked) => asked.prefix,
    (error: unknown) => {
      prefix = undefined
      throw error
    },
  )
  const before = await prefix
  const { fileList } = await databaseCall('ask for addresses', () => app().getTempFileURL({ fileList: paths.map((path) => ({ fileID: before + path, maxAge: seconds })) }))
  return Object.fromEntries(fileList.flatMap(({ fileID, tempFileURL, code }) => (code === 'SUCCESS' && tempFileURL ? [[fileID.slice(before.length), tempFileURL]] : [])))
}
