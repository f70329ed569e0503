import { caseWords, type CaseWords } from '@/domain/support/case/case-shape'
import { seal, unseal } from '../../kernel/crypto/seal'

/** A family's story may tell of illness: it is kept encrypted, and opens only in its own case. */
export const sealWords = (words: CaseWords, caseId: string): string => seal(JSON.stringify(words), `words:${caseId}`)

export const openWords = (sealed: string | null, caseId: string): CaseWords => (sealed === null ? {} : caseWords.parse(JSON.parse(unseal(sealed, `words:${caseId}`))))
