import { readStored, removeStored, writeStored } from './storage'

/** What was filled in or photographed and is not in the cloud yet lies on this phone; on a computer, which others use too, see kept-here.h5.ts. */
export const readKept = <T>(key: string): T | undefined => readStored<T>(key)
/** False when the phone is full or refuses. */
export const writeKept = (key: string, value: unknown): boolean => writeStored(key, value)
export const removeKept = (key: string): void => removeStored(key)
