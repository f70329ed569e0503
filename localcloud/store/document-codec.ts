import { LocalCloudError } from '../errors'
import type { Doc } from '../semantics/types'

/** MongoDB's limit for one document, measured on its stored form. */
const maxBytes = 16 * 1024 * 1024

/** What JSON has no word for: [kind, payload, ...path to the value]. Dates d, regular expressions r, numbers like -0 and NaN n. */
type Special = [kind: 'd' | 'r' | 'n', payload: number | string | null, ...path: Array<string | number>]

/**
 * A document as UTF-8 JSON `[document, specials]`: JSON.parse is native, keeps every double and lone surrogates exactly, and the
 * stored bytes are the same for the same document. Undefined fields are dropped, in arrays they become null. `header` goes in front.
 */
export function encodeDocument(doc: Doc, header: Uint8Array = nothing): Buffer {
  const specials: Special[] = []
  const text = JSON.stringify([plain(doc, [], specials), specials])
  const size = Buffer.byteLength(text)
  if (size > maxBytes) throw new LocalCloudError('DATABASE_REQUEST_FAILED', `Document ${doc._id} is too large: ${size} bytes, at most ${maxBytes}`)
  const bytes = Buffer.allocUnsafe(header.length + size)
  bytes.set(header)
  bytes.write(text, header.length)
  return bytes
}

const nothing = new Uint8Array()

/** The document that `encodeDocument` wrote; every call gives a new one that the caller may change. */
export function decodeDocument(bytes: Buffer): Doc {
  const [doc, specials] = JSON.parse(bytes.toString('utf8')) as [Doc, Special[]]
  for (const [kind, payload, ...path] of specials) {
    let holder: Record<string | number, unknown> = doc
    for (const step of path.slice(0, -1)) holder = holder[step] as Record<string | number, unknown>
    holder[path[path.length - 1]!] = revive(kind, payload)
  }
  return doc
}

/** A copy of the value as it reads after being stored. */
export const asStored = (doc: Doc): Doc => decodeDocument(encodeDocument(doc))

function plain(value: unknown, path: Array<string | number>, specials: Special[]): unknown {
  switch (typeof value) {
    case 'number':
      if (Number.isFinite(value) && !Object.is(value, -0)) return value
      specials.push(['n', String(Object.is(value, -0) ? '-0' : value), ...path])
      return 0
    case 'string':
    case 'boolean':
    case 'undefined':
      return value
    case 'object':
      break
    default:
      throw new LocalCloudError('DATABASE_REQUEST_FAILED', `A ${typeof value} cannot be stored (field ${path.join('.')})`)
  }
  if (value === null) return null
  if (value instanceof Date) {
    specials.push(['d', value.getTime(), ...path])
    return 0
  }
  if (value instanceof RegExp) {
    specials.push(['r', `${value.flags}/${value.source}`, ...path])
    return 0
  }
  const inside = (step: string | number, child: unknown) => {
    path.push(step)
    const field = plain(child, path, specials)
    path.pop()
    return field
  }
  if (Array.isArray(value)) return value.map((item, position) => inside(position, item))
  const copy: Record<string, unknown> = {}
  for (const key of Object.keys(value)) {
    const field = inside(key, (value as Record<string, unknown>)[key])
    if (field !== undefined) copy[key] = field
  }
  return copy
}

function revive(kind: Special[0], payload: Special[1]): unknown {
  if (kind === 'd') return new Date(payload ?? NaN)
  if (kind === 'n') return Number(payload)
  const text = String(payload)
  const slash = text.indexOf('/')
  return new RegExp(text.slice(slash + 1), text.slice(0, slash))
}
