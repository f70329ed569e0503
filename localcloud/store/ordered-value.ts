import type { KeyWriter } from './key-writer'

/** First byte of a value in an index key, in BSON's order of types. An empty array sorts before null, as MongoDB's `undefined` does. */
export const typeTag = { empty: 0x08, null: 0x10, number: 0x20, string: 0x30, object: 0x40, array: 0x48, boolean: 0x50, date: 0x60, regex: 0x70, cell: 0x80 }

/** Longest string kept whole in a key, in UTF-8 bytes, so that a compound key stays below lmdb's 1978 bytes even if every byte is escaped. */
export const roomFor = (components: number) => Math.min(256, Math.floor(900 / components))

/** Longest `_id` in UTF-8 bytes: it is always kept whole. */
export const longestId = 900

/**
 * Writes a value so that keys compare as BSON does (strings by code points). Returns false when the key says less than the value:
 * long strings are cut at `room` bytes, objects, nested arrays and regular expressions leave only their type. The order is then
 * still never wrong, only coarser, so a range over such keys holds every match and the filter decides.
 */
export function writeValue(key: KeyWriter, value: unknown, room: number): boolean {
  switch (typeof value) {
    case 'number':
      key.u8(typeTag.number).double(value)
      return true
    case 'string':
      key.u8(typeTag.string)
      return writeText(key, value, room, true)
    case 'boolean':
      key.u8(typeTag.boolean).u8(value ? 1 : 0)
      return true
    case 'object':
      break
    default:
      key.u8(typeTag.null)
      return true
  }
  if (value === null) key.u8(typeTag.null)
  else if (value instanceof Date) key.u8(typeTag.date).double(value.getTime())
  else if (value instanceof RegExp) key.u8(typeTag.regex)
  else if (!Array.isArray(value)) key.u8(typeTag.object)
  else key.u8(value.length ? typeTag.array : typeTag.empty)
  return value === null || value instanceof Date || (Array.isArray(value) && value.length === 0)
}

/** The text's bytes with 0 written as 0 255; closed by 0 0 when `whole`, or by 0 1 when it was cut, which is behind the text that just fits. */
export function writeText(key: KeyWriter, text: string, room: number, whole: boolean): boolean {
  const from = key.length
  // A character is at least one byte: no more of them can be kept.
  const size = key.utf8(text.length > room ? text.slice(0, room + 1) : text)
  const kept = Math.min(size, room)
  key.reset(from + kept)
  if (text.includes('\0')) {
    const bytes = key.take(from)
    key.reset(from)
    for (const byte of bytes) key.raw(byte ? [byte] : [0, 0xff])
  }
  if (whole) key.u16(kept < size ? 1 : 0)
  return kept === size && !loneSurrogate.test(text)
}

/** It has no UTF-8 and is written as U+FFFD: the key no longer tells the two apart. */
const loneSurrogate = /[\ud800-\udfff]/u
