import { AppError } from '@/domain/errors'
import type { FamilyRecord } from '@/domain/account/family-record'
import type { FamilyOutcome, FamilyRefusal } from '@/domain/account/family-rules'
import { raced, untilWritten } from '../../kernel/until-written'
import { families } from './collections'
import { filesFollow } from './files-follow'
import { notAllowed, notFound } from '@/domain/refusals'
import { withGuardiansMoved } from '@/domain/account/guardians-moved'
import { lastOf } from '@/domain/last-of'

const refusals: Readonly<Record<FamilyRefusal, (why: string) => AppError>> = {
  notYours: (why) => notAllowed('guardianOnly', why),
  own: (why) => notAllowed('ownInvitation', why),
  gone: (why) => notFound('member', why),
  used: (why) => new AppError('ALREADY_USED', why),
  expired: (why) => new AppError('EXPIRED', why),
  full: (why) => notAllowed('familyFull', why),
  otherwise: (why) => new AppError('CONFLICT', why, { sentence: '这一项刚才已经办好了，后来改的没有记上。请回“我的家人”点开它再改。' }),
  lastGuardian: (why) => new AppError('CONFLICT', why),
}

interface FamilyChange {
  /** Reads the family; undefined when there is none that the caller may know of. */
  read: () => Promise<FamilyRecord | undefined>
  rule: (family: FamilyRecord) => FamilyOutcome
  /** Comes after the rule said yes and before the family is written: a consent. Must bear being done again; left out where nothing changes, or a late retry would give again what was taken back since. */
  before?: () => Promise<void>
}

/** Decides on the family as it is, and writes over that state only: two round trips, one when nothing changes. The growth files of children who went go too. Throws what the refusal means. */
export async function changeFamily({ read, rule, before }: FamilyChange): Promise<FamilyRecord> {
  const changed = await untilWritten(async () => {
    const family = await read()
    if (!family) throw notFound('family', 'no such family of this person')
    const outcome = rule(family)
    if ('refused' in outcome) throw refusals[outcome.refused](`family: ${outcome.refused}`)
    if (outcome === family) return family
    await before?.()
    const after = { ...withGuardiansMoved(family, outcome, lastOf(outcome.timeline)?.at ?? new Date()), rev: family.rev + 1 }
    const { _id, orgPath: _, ...fields } = after
    return (await families.updateOne({ _id, rev: family.rev }, { $set: fields })) ? after : raced
  })
  await filesFollow(changed)
  return changed
}
