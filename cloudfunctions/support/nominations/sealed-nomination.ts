import { seal, unseal } from '../../kernel/crypto/seal'
import type { Nomination } from './collections'

/** What is written of a family is for that family's eyes: it is kept encrypted. */
export const sealNomination = (words: string, id: string): string => seal(words, `nomination:${id}`)

export const openNomination = ({ _id, words }: Pick<Nomination, '_id' | 'words'>): string => unseal(words, `nomination:${_id}`)
