import { answers } from '@/domain/book/session/question'
import { seal, unseal } from '../kernel/crypto/seal'

/** Answers may tell of somebody's health: they are kept encrypted, and open only in the request that they were given with. */
export const sealAnswers = (given: readonly string[], request: string): string => seal(JSON.stringify(given), `answers:${request}`)

export const openAnswers = (sealed: string, request: string): string[] => answers.parse(JSON.parse(unseal(sealed, `answers:${request}`)))
