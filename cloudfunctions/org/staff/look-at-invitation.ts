import { staffContract } from '@/domain/org/contract/staff'
import { typedCode } from '@/domain/org/invitation-code'
import { refusedInvitation, whyNotAccept } from '@/domain/org/invitation-rules'
import { maskedName } from '@/domain/org/mask'
import { saidTerm } from '@/domain/org/post-term'
import { roleFacts, roleName } from '@/domain/org/role-names'
import { procedure } from '../../kernel/procedure'
import { codeHash } from './code'
import { invitations } from './collections'
import { countTry } from './count-try'
import { placeWords } from './place-words'

const { input, output } = staffContract.invitation

/** What the code offers, before anything is accepted. A mutation, for every look counts. */
export const lookAtInvitation = procedure('org.staff.own', input, output).mutation(async ({ ctx: { me, now }, input: { code } }) => {
  if (!(await countTry(me, now))) return refusedInvitation('tooMany')
  const [offered] = await invitations.find({ where: { codeHash: codeHash(typedCode(code)) }, limit: 1 })
  const why = whyNotAccept(offered, me, now)
  if (why || !offered) return refusedInvitation(why ?? 'unknown')
  const { role, placeId, orgPath, from, until, name, by, expiresAt } = offered
  return {
    ok: true,
    role,
    roleName: roleName(role),
    does: roleFacts[role].does,
    placeId,
    ...(await placeWords([orgPath]))(orgPath),
    ...saidTerm({ from, until }),
    name: maskedName(name),
    byRoleName: roleName(by.role),
    expiresAt: expiresAt.toISOString(),
  }
})
