import { KeyWriter } from './key-writer'

/**
 * Everything is in one ordered key space:
 *   1 name                                  → the collection and its indexes (JSON)
 *   2 collection                            → its count and next record number (JSON)
 *   3 collection record                     → 6 bytes version, then the document
 *   4 collection index value… record        → nothing
 *   4 collection 0 _id                      → 6 bytes record
 * Records are numbered in the order of insertion, which is the natural order of an unsorted read.
 */
const space = { collection: 1, stats: 2, document: 3, index: 4 }

/** The index that every collection has. */
export const primaryIndex = 0
export const recordBytes = 6

const scratch = new KeyWriter()
const key = (kind: number) => scratch.reset().u8(kind)

export const collectionKey = (name: string) => key(space.collection).raw(Buffer.from(name)).take()
export const collectionsPrefix = () => key(space.collection).take()
export const statsKey = (collection: number) => key(space.stats).u32(collection).take()
export const documentKey = (collection: number, record: number) => key(space.document).u32(collection).u48(record).take()
export const documentsPrefix = (collection: number) => key(space.document).u32(collection).take()
export const indexPrefix = (collection: number, index: number) => key(space.index).u32(collection).u16(index).take()

/** The record number that ends a key (of a document or of an index entry), or that is the value of an `_id` entry. */
export const recordAtEnd = (bytes: Buffer) => bytes.readUIntBE(bytes.length - recordBytes, recordBytes)

export const recordValue = (record: number) => scratch.reset().u48(record).take()
