/** What the desk and the readers' side of one kind have to do with each other. Everything here may be cut anywhere: done again, it ends, once. */
import type { Manuscript } from '../collections'

export interface ReadersSide {
  /** Gives readers the version; says what its editors must know of it, in words, or nothing. */
  put(doc: Manuscript, at: Date): Promise<string>
  /** Tells readers that it was read again, and until when that holds. */
  renew(doc: Manuscript): Promise<void>
  /** Takes it from the readers; says whether it could. */
  take(doc: Manuscript, withdrawal: { at: Date; why: string }): Promise<boolean>
  /** Why it cannot be handed on or let go, in words, for what only the readers' side knows. */
  hindrances(doc: Manuscript): Promise<string[]>
}

/** Tries to store over what somebody else stores meanwhile. */
export const tries = 5

/** Who signed, and until when: as readers are told. */
export const signatureOf = ({ reviewer, reviewedOn, reviewDueOn }: Pick<Manuscript, 'reviewer' | 'reviewedOn' | 'reviewDueOn'>) => ({ reviewer, reviewSigned: reviewer !== null, reviewedOn, reviewDueOn })
