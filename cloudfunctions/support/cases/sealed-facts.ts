import { facts as factsShape } from '@/domain/support/case/case-shape'
import type { Facts } from '@/domain/support/programme/facts'
import { seal, unseal } from '../../kernel/crypto/seal'

/** Answers tell of illness and of loss: they are kept encrypted, and open only in their own case. */
export const sealFacts = (facts: Facts, caseId: string, keys?: Parameters<typeof seal>[2]): string => seal(JSON.stringify(facts), `facts:${caseId}`, keys)

export const openFacts = (sealed: string | null, caseId: string): Facts => (sealed === null ? {} : factsShape.parse(JSON.parse(unseal(sealed, `facts:${caseId}`))))
