import type { ConsentKind } from '@/domain/account/consent-kinds'
import { changePerson } from '../change-person'
import { familiesOf } from '../family/read-family'
import { releaseChild } from '../family/release-child'
import { endStaffMandates } from '../mandate/end-staff-mandates'
import { withoutIdentity } from '../without-identity'
import { hideSpecialFamily } from './special-family'

type Effect = (personId: string, subject: string | null, now: Date) => Promise<unknown>

/** Nothing of this kind is stored by what there is today. */
const nothingStored: Effect = async () => undefined

/** What withdrawing a consent does, as its text says. Each bears being done again. */
export const withdrawEffects: Readonly<Record<ConsentKind, Effect>> = {
  phone: (personId) => changePerson(personId, () => ({ phone: null })),
  realName: (personId) => changePerson(personId, withoutIdentity),
  specialIdentity: hideSpecialFamily,
  under14: releaseEverywhere,
  health: forgetHealth,
  bank: nothingStored,
  location: nothingStored,
  recorded: endStaffMandates,
  referral: takeBackAll,
}

async function takeBackAll(personId: string, _: string | null, now: Date) {
  const { takeBackReferrals } = await import('../../book/verbs')
  await takeBackReferrals(personId, now)
}

async function forgetHealth(personId: string, _: string | null, now: Date) {
  // Loaded where it is needed: who signs a consent has mostly nothing there.
  const { forgetPregnancies } = await import('../../grow/verbs')
  await forgetPregnancies(personId, now)
}

async function releaseEverywhere(personId: string, childId: string | null, now: Date) {
  for (const { _id, children } of await familiesOf(personId)) {
    if (childId !== null && children.some(({ id, guardians }) => id === childId && guardians.includes(personId))) await releaseChild(_id, childId, personId, now)
  }
}
