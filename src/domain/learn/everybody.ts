import type { Audience } from './audience'

/** For whom a piece is of which nothing else is said. */
export const everybody: Audience = { stages: [], groups: [], youthGate: false, hiddenFromBereaved: false }
