import type * as z from 'zod'
import { changeText } from '@/domain/org/place-move'
import type { placeMoves } from '../collections'

/** A change of the tree at work, or done. */
export type MoveDoc = z.output<typeof placeMoves.schema>

/** What the history of the place says of it. */
export const textOf = ({ change, nameBefore, nameAfter, reason }: MoveDoc, other: string | undefined): string =>
  changeText(change, { name: nameAfter, before: nameBefore, reason, ...(other !== undefined && { other }) })
