import type { Doc } from '../semantics/types'
import { decodeDocument, encodeDocument } from './document-codec'
import type { View } from './environment'
import { documentKey, documentsPrefix, primaryIndex, indexPrefix, recordAtEnd, recordBytes } from './key-space'
import { after, KeyWriter } from './key-writer'
import { longestId, writeValue } from './ordered-value'

export interface StoredDocument {
  record: number
  /** The write that left it so. */
  version: number
  doc: Doc
}

const scratch = new KeyWriter()

export function primaryKey(collection: number, id: string): Buffer {
  writeValue(scratch.reset().raw(indexPrefix(collection, primaryIndex)), id, longestId)
  return scratch.take()
}

export function recordOfId(view: View, collection: number, id: string): number | undefined {
  const record = view.get(primaryKey(collection, id))
  return record && recordAtEnd(record)
}

export function readRecord(view: View, collection: number, record: number): StoredDocument | undefined {
  const bytes = view.get(documentKey(collection, record))
  return bytes && parse(record, bytes)
}

export function readById(view: View, collection: number, id: string): StoredDocument | undefined {
  const record = recordOfId(view, collection, id)
  return record === undefined ? undefined : readRecord(view, collection, record)
}

/** Every document in the order of insertion. */
export function* readAll(view: View, collection: number): Generator<StoredDocument> {
  const prefix = documentsPrefix(collection)
  for (const { key, value } of view.entries(prefix, after(prefix))) yield parse(recordAtEnd(key), value)
}

/** The bytes kept under `documentKey`. */
export const documentValue = (version: number, doc: Doc) => encodeDocument(doc, scratch.reset().u48(version).take())

const parse = (record: number, bytes: Buffer): StoredDocument => ({
  record,
  version: bytes.readUIntBE(0, recordBytes),
  doc: decodeDocument(bytes.subarray(recordBytes)),
})
