import { readStored, removeStored, writeStored } from '../storage'

/** What was filled in at a door lies on the worker's own phone until it is sent; on a computer, which others use too, see door-store.h5.ts. */
export const readDoor = <T>(key: string): T | undefined => readStored<T>(`door.${key}`)
/** False when the phone is full or refuses. */
export const writeDoor = (key: string, value: unknown): boolean => writeStored(`door.${key}`, value)
export const removeDoor = (key: string): void => removeStored(`door.${key}`)
