import { accessedWords } from '@/domain/org/accessed-words'
import { contactRoleText } from '@/domain/org/role-names'
import { recordAccess } from '../../kernel/access-log'
import { notify } from '../../kernel/notify/notify'

/**
 * Writes the look down, then tells the person, once for each row: what is seen is opened after both. Two round trips; three when the look was written down
 * before. The reason stands in the log and not in the message: staff's words to staff may say what is not to be met with unasked.
 */
export async function lookAndTell(ctx: Parameters<typeof recordAccess>[0], look: Parameters<typeof recordAccess>[1]): Promise<void> {
  await recordAccess(ctx, look)
  const { post, now } = ctx
  await notify({
    fact: `looked:${look.id}`,
    to: look.subject.personId,
    kind: 'access',
    title: '有人看过您的资料',
    text: `${contactRoleText(post.role, post.placeName)}${post.name}看了您的${look.what.map((field) => accessedWords[field]).join('、')}。什么时候看的、为了什么，点开都能看到。`,
    link: '/features/account/viewers/index',
    now,
  })
}
