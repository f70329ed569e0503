import { called } from '@/domain/account/called'
import { surnameOnly } from '@/domain/org/mask'
import { calls } from '../../kernel/notify/collections'
import { assistsFollow } from '../../org/verbs'
import { casesFollow } from '../../support/verbs'
import { appealsFollow } from '../../voice/verbs'
import { people } from '../collections'

const copied = ['_id', 'name', 'realName', 'wishes', 'specialFamily'] as const

/**
 * Lists of staff carry how a person is shown, and whether their file is restricted: these copies come to say what the person's record says now. It stands after
 * each change of the mark, reads what the mark then is, and run again it changes nothing.
 */
export async function copiesFollow(personId: string): Promise<void> {
  const person = await people.byId(personId, copied)
  if (!person) return
  const restricted = person.specialFamily !== null
  await Promise.all([
    // A hand-over is about the colleague who left, not about a family.
    calls.updateWhere(
      { personId, state: 'open', kind: { $ne: 'handOver' }, restricted: !restricted },
      { $set: { restricted, who: restricted ? surnameOnly(person.name) : called(person) } },
    ),
    assistsFollow(person),
    casesFollow(person),
    appealsFollow(person),
  ])
}
