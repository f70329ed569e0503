import { deskLinks } from '@/domain/desk-links'
import { notify } from '../../kernel/notify/notify'
import type { Assist } from './case-view'

/** The person reads what came back, the colleague that it did. */
export async function tellAnswer({ _id, personId, asker, who, answeringPlaceName }: Assist, told: { title: string; text: string }, now: Date): Promise<void> {
  const fact = `assist-back:${_id}`
  const link = deskLinks.assist(_id)
  await Promise.all([
    notify({ fact, to: personId, kind: 'case', ...told, now }),
    notify({ fact: `assist-work:${_id}`, to: asker.personId, kind: 'work', title: '协查有回音了', text: `${answeringPlaceName}回了${who}的协查，请看过后告诉本人。`, link, now }),
  ])
}
