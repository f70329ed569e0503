/** The keys that sensitive fields are encrypted with. */
import { secret } from '../secret'

interface DataKey {
  id: string
  /** 32 bytes, for AES-256. */
  bytes: Buffer
}

const entry = /^(?:(\w{1,8}):)?([0-9a-f]{64})$/i

/**
 * The keys of DATA_KEY: `id:64 hex digits`, several separated by commas, the current one first. To change the key, put a new one before the old: what is written
 * from then on uses it, and what was written before is still read. A lone key needs no id. Throws when one is malformed.
 */
export function dataKeys(text: string = secret('DATA_KEY')): readonly [DataKey, ...DataKey[]] {
  const [first, ...rest] = text.split(',').map((part): DataKey => {
    const [, id = '0', hex] = entry.exec(part.trim()) ?? []
    if (hex === undefined) throw new Error('DATA_KEY must be id:key[,id:key], each key 64 hex digits')
    return { id, bytes: Buffer.from(hex, 'hex') }
  })
  if (!first) throw new Error('DATA_KEY is empty')
  return [first, ...rest]
}
