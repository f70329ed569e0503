import type { SessionRow } from '../collections'

type Row = Pick<SessionRow, 'cancelUntil' | 'startsAt' | 'moves'>

/** Until when who asked at a moment may cancel here: whoever it was moved away from, until it begins. */
export const cancelUntilOf = ({ cancelUntil, startsAt, moves }: Row, askedAt: Date): Date => (moves.some(({ at }) => at > askedAt) ? startsAt : cancelUntil)
