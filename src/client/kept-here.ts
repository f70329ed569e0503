import { readStored, removeStored, writeStored } from './storage'

/**
 * What was filled in or photographed and is not in the cloud yet lies on this phone; on a computer, which others use too, see kept-here.h5.ts. It is not encrypted by us: without network the key would
 * have to lie beside it, and so protect from nobody who has the phone. WeChat keeps a program's storage by account and from other programs. What protects is that little is there and not for long: no
 * card number before the signature, a name masked, nothing once it was sent, and all of it gone after its days.
 */
export const readKept = <T>(key: string): T | undefined => readStored<T>(key)
/** False when the phone is full or refuses. */
export const writeKept = (key: string, value: unknown): boolean => writeStored(key, value)
export const removeKept = (key: string): void => removeStored(key)
