import { helpContract } from '@/domain/account/contract/help'
import { helpSentence, helpWishWords } from '@/domain/account/help-words'
import { helpAnswerBy } from '@/domain/org/due'
import { surnameOnly } from '@/domain/org/mask'
import { calls } from '../../kernel/notify/collections'
import { notify } from '../../kernel/notify/notify'
import { procedure } from '../../kernel/procedure'
import { ownFile } from '../verbs'
import { whoAnswers } from './who-answers'
import { notFound } from '@/domain/refusals'

const { input, output } = helpContract.ask

/** One call for the nearest contact, which goes to the other by itself when it is not made in time; both are told. */
export const ask = procedure('account.help', input, output).mutation(async ({ ctx: { me, now }, input: { id, wish, note } }) => {
  const asking = await ownFile(me)
  if (!asking) throw notFound('self', 'nobody signed in')
  const answering = await whoAnswers(asking, now)
  const [first, second] = answering
  const answerBy = helpAnswerBy(now)
  if (first && asking.orgPath !== null) {
    const special = asking.specialFamily !== null
    await calls.insertOnce(
      {
        _id: `help:${id}`,
        personId: me,
        kind: 'help',
        who: special ? surnameOnly(asking.name) : asking.name,
        placeName: asking.place?.names.at(-1) ?? '',
        orgPath: asking.orgPath,
        assignee: first.postId,
        raiseTo: second ? { postId: second.postId, personId: second.personId } : null,
        raises: true,
        raisedTo: null,
        what: helpWishWords[wish],
        note: note || null,
        restricted: special,
        at: now,
        dueAt: answerBy,
        state: 'open',
        timeline: [],
      },
      ['at', 'dueAt', 'assignee', 'raiseTo', 'raises', 'raisedTo', 'state', 'timeline', 'who', 'placeName', 'orgPath', 'restricted'],
    )
    await Promise.all(answering.map(({ personId }) => notify({ fact: `help:${id}`, to: personId, kind: 'work', title: '有人需要帮助', text: `${asking.place?.names.at(-1) ?? ''}有一户${helpWishWords[wish]}，请打开工作台看看。`, now })))
  }
  const contacts = answering.map(({ name, roleText, phone }) => ({ name, roleName: roleText, phone: phone || null }))
  return { contacts, answerBy: answerBy.toISOString(), sentence: helpSentence(answering.map(({ name }) => name), answerBy, now) }
})
