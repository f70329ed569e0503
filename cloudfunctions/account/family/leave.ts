import { familyContract } from '@/domain/account/contract/family'
import { parted } from '@/domain/account/family-parting'
import type { FamilyRecord } from '@/domain/account/family-record'
import { guardiansTogether, isLastGuardian } from '@/domain/account/family-standing'
import { notify } from '../../kernel/notify/notify'
import { procedure } from '../../kernel/procedure'
import { endingsSettledOf } from './card-ending'
import { changeFamily } from './change-family'
import { families } from './collections'

const { input, output } = familyContract.leave

/** Leaving again has left. Who remains as a guardian is told. */
export const leave = procedure('account.family', input, output).mutation(async ({ ctx, input: { familyId, keepChildren } }) => {
  const { me, now } = ctx
  let stays = false
  const family = await changeFamily({
    // Without asking for membership: the first try may have ended it. Nothing of the family is answered.
    read: () => families.byId(familyId),
    rule: (known) => {
      stays = isLastGuardian(known, me)
      return stays ? known : parted(known, keepChildren, { by: me, now })
    },
  })
  if (stays) return { left: false, why: 'lastGuardian' as const }
  await Promise.all([tellThoseWhoRemain(family, me, now), endingsSettledOf(family, me, now)])
  return { left: true }
})

async function tellThoseWhoRemain(family: FamilyRecord, me: string, now: Date) {
  const partings = family.timeline.filter(({ what }) => what === 'left' || what === 'apart')
  const mine = partings.filter(({ by }) => by === me).at(-1)
  if (!mine) return
  const others = guardiansTogether(family).filter(({ personId }) => personId !== me)
  const fact = `family-left:${family._id}.${partings.indexOf(mine)}`
  await Promise.all(others.map(({ personId }) => notify({ fact, to: personId, kind: 'family', title: `${mine.about}退出了您的家`, text: '“谁能做什么”里写着退出以后各自能看什么。', link: `/features/account/family/index?family=${family._id}`, now })))
}
