import type { PersonId } from '@/domain/account/person-id'
import { referrals } from './collections'
import { takeStep } from './take-step'

/** When the consent is withdrawn: no place sees anything of them any more. Bears being done again: each step is named after its referral. */
export async function takeBackReferrals(personId: PersonId, now: Date): Promise<void> {
  const open = await referrals.find({ where: { subject: personId, open: true }, limit: 100 })
  for (const row of open) await takeStep(row, { act: `withdrawn:${row._id}`, what: 'takeBack', byName: '本人' }, now)
}
