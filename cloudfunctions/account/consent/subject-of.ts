import type { ConsentKind } from '@/domain/account/consent-kinds'
import { isPerChild } from '@/domain/account/consent-rules'
import { AppError } from '@/domain/errors'

/** Whom a consent is about: a child for what is asked per child, else nobody but the person. Throws BAD_INPUT for a child too many or too few. */
export function subjectOf(kind: ConsentKind, subject: string | undefined): string | null {
  if (isPerChild(kind) !== (subject !== undefined)) throw new AppError('BAD_INPUT', 'subject')
  return subject ?? null
}
