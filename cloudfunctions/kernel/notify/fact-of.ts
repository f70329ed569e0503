import { createHash } from 'node:crypto'

/** A name for `notify` of a fact whose parts together are too long for one: the same parts give the same name. */
export const factOf = (matter: string, ...parts: readonly string[]): string => `${matter}:${createHash('sha256').update(parts.join(' ')).digest('base64url').slice(0, 22)}`
