import { familyContract } from '@/domain/account/contract/family'
import { joined } from '@/domain/account/family-rules'
import { guardiansTogether } from '@/domain/account/family-standing'
import { AppError } from '@/domain/errors'
import { notify } from '../../kernel/notify/notify'
import { procedure } from '../../kernel/procedure'
import { people } from '../collections'
import { endingSettled } from './card-ending'
import { changeFamily } from './change-family'
import { familyAnswer } from './family-answer'
import { inviteIdOf } from './invite-token'
import { familyInviting } from './read-family'

const { input, output } = familyContract.accept
const personFields = ['name'] as const

/** Using the card and joining are one write. Those who live in the family are told; a retry tells them nothing twice. */
export const accept = procedure('account.family', input, output).mutation(async ({ ctx, input: { token } }) => {
  const { me, now } = ctx
  const inviteId = inviteIdOf(token)
  const person = await people.byId(me, personFields)
  if (!person) throw new AppError('NOT_SIGNED_IN', 'no record of this person')
  const family = await changeFamily({
    read: async () => {
      const found = await familyInviting(inviteId)
      if (!found) throw new AppError('EXPIRED', 'an invitation long gone')
      return found
    },
    rule: (known) => joined(known, inviteId, person.name, { by: me, now }),
  })
  const told = guardiansTogether(family).filter(({ personId }) => personId !== me)
  const card = family.invites.find(({ id }) => id === inviteId)
  await Promise.all([
    ...(card ? [endingSettled(card, now)] : []),
    ...told.map(({ personId }) =>
      notify({ fact: `family-joined:${inviteId}`, to: personId, kind: 'family', title: `${person.name}进了您的家`, text: '在“我的家人”里可以看到，也可以改能做什么。', link: `/features/account/family/index?family=${family._id}`, now }),
    ),
  ])
  return familyAnswer(family, ctx)
})
