/** Looking into a stored file without fetching the whole of it. */
import { AppError } from '@/domain/errors'
import { addressesOf } from './file-storage'

const timeoutMs = 5_000

export interface OpenedFile {
  bytes: number
  /** The bytes from `from` on, fewer at the end. */
  read: (from: number, length: number) => Promise<Buffer>
}

/** Opens a file by its path; undefined when there is none. One call of the storage, and one request for each part that is read. Throws UNAVAILABLE. */
export async function openFile(path: string): Promise<OpenedFile | undefined> {
  const address = (await addressesOf([path]))[path]
  if (address === undefined) return undefined
  const part = async (from: number, length: number) => {
    const response = await fetch(address, { headers: { range: `bytes=${from}-${from + length - 1}` }, signal: AbortSignal.timeout(timeoutMs) }).catch((error: unknown) => {
      throw new AppError('UNAVAILABLE', `reading ${path}: ${String(error)}`)
    })
    const total = Number(/\/(\d+)$/.exec(response.headers.get('content-range') ?? '')?.[1])
    // 416: it begins behind the end.
    if (response.status === 416) return { total, content: Buffer.alloc(0) }
    if (response.status !== 206 || !Number.isInteger(total)) throw new AppError('UNAVAILABLE', `reading ${path}: ${response.status}`)
    return { total, content: Buffer.from(await response.arrayBuffer()) }
  }
  const { total } = await part(0, 1)
  return { bytes: total, read: async (from, length) => (await part(from, length)).content }
}
