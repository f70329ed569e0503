/** Encryption of single fields: `<key id>.<random IV>.<ciphertext and tag>`, base64url. AES-256-GCM, bound to the record that it stands in. */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { dataKeys } from './keyring'

const algorithm = 'aes-256-gcm'
/** NIST SP 800-38D: 96 bits, new for each encryption. */
const ivBytes = 12
const tagBytes = 16

/** `plain`, readable only with our keys and only in the record `recordId`: moved to another record it does not open. */
export function seal(plain: string, recordId: string, keys = dataKeys()): string {
  const [{ id, bytes }] = keys
  const iv = randomBytes(ivBytes)
  const cipher = createCipheriv(algorithm, bytes, iv).setAAD(Buffer.from(recordId))
  const sealed = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final(), cipher.getAuthTag()])
  return `${id}.${iv.toString('base64url')}.${sealed.toString('base64url')}`
}

/** What was sealed in this record. Throws when it was changed, stood in another record, or its key is gone: that is a defect, never the caller's. */
export function unseal(sealed: string, recordId: string, keys = dataKeys()): string {
  const [id, iv = '', rest = ''] = sealed.split('.')
  const key = keys.find((known) => known.id === id)
  if (!key) throw new Error(`no data key ${id}`)
  const bytes = Buffer.from(rest, 'base64url')
  const decipher = createDecipheriv(algorithm, key.bytes, Buffer.from(iv, 'base64url'), { authTagLength: tagBytes })
  decipher.setAAD(Buffer.from(recordId)).setAuthTag(bytes.subarray(-tagBytes))
  return Buffer.concat([decipher.update(bytes.subarray(0, -tagBytes)), decipher.final()]).toString('utf8')
}
