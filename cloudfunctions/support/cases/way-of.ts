import type { ProgrammeVersion } from '@/domain/support/programme/programme-shape'
import type { Way } from '@/domain/support/case/case-steps'

/** What of its terms decides a case's way. */
export const wayOf = ({ levels, publicNotice, pays }: Pick<ProgrammeVersion, 'levels' | 'publicNotice' | 'pays'>): Way => ({ levels, announces: publicNotice.kind !== 'none', pays: pays.kind !== 'nothing', lasts: pays.kind === 'monthly' })
