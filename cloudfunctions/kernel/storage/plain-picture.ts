/**
 * A picture without what a camera or a program wrote beside it: where and when it was taken, with what, by whom, and small copies of what was cut away. Kept are the
 * parts that draw it, and in a JPEG how it is turned. Parts that are not known go. By allowed parts, not by known ones: a maker's own are no exception.
 */
import { plainJpeg } from './plain-jpeg'
import { plainPng } from './plain-png'
import { plainWebp } from './plain-webp'

/** The bytes to store; undefined for a picture that is cut off or broken. Other files are as they were. */
export function plainPicture(bytes: Buffer): Buffer | undefined {
  if (bytes.subarray(0, 3).equals(Buffer.from('ffd8ff', 'hex'))) return plainJpeg(bytes)
  if (bytes.subarray(0, 8).equals(Buffer.from('89504e470d0a1a0a', 'hex'))) return plainPng(bytes)
  if (bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP') return plainWebp(bytes)
  return bytes
}
