import { helpContract } from '@/domain/account/contract/help'
import { helpAgainSentence, helpSentence, helpWishWords } from '@/domain/account/help-words'
import { deskLinks } from '@/domain/desk-links'
import { helpAnswerBy } from '@/domain/org/due'
import { surnameOnly } from '@/domain/org/mask'
import { notFound } from '@/domain/refusals'
import { calls, notRaised } from '../../kernel/notify/collections'
import { notify } from '../../kernel/notify/notify'
import { procedure } from '../../kernel/procedure'
import { levelAbove } from '../../org/verbs'
import { ownFile } from '../verbs'
import { sameAsking } from './same-asking'
import { whoAnswers } from './who-answers'

const { input, output } = helpContract.ask

/**
 * One call for the nearest contact, which goes to the next by itself when it is not made in time, and up where there is none; both are told. Asked again while it is open, it stays one
 * call, and the telling is ended where it was cut off.
 */
export const ask = procedure('account.help', input, output).mutation(async ({ ctx: { me, now }, input: { id, wish, note: typed } }) => {
  const asking = await ownFile(me)
  if (!asking) throw notFound('self', 'nobody signed in')
  const [what, note] = [helpWishWords[wish], typed || null]
  const [answering, { made, _id }] = await Promise.all([whoAnswers(asking, now), sameAsking({ personId: me, what, note, ask: id })])
  const [first, second] = answering
  const answerBy = made?.dueAt ?? helpAnswerBy(now)
  const isPlaced = asking.orgPath !== null
  const placeName = asking.place?.names.at(-1) ?? ''
  if (first && asking.orgPath !== null) {
    const special = asking.specialFamily !== null
    if (!made) {
      // Who is nobody's second is told by the desk where it goes: to the next level that has somebody.
      const [above] = second ? [] : await levelAbove(first.orgPath, now)
      await calls.insertIfNew({
        ...notRaised,
        _id,
        personId: me,
        kind: 'help',
        who: special ? surnameOnly(asking.name) : asking.name,
        placeName,
        orgPath: asking.orgPath,
        assignee: first.postId,
        raiseTo: second ? { postId: second.postId, personId: second.personId, name: second.name, roleText: second.roleText } : null,
        above: above?.placeName ?? null,
        what,
        note,
        ask: id,
        restricted: special,
        at: now,
        dueAt: answerBy,
        state: 'open',
        timeline: [],
      })
    }
    await Promise.all(answering.map(({ personId }) => notify({ fact: _id, to: personId, kind: 'work', title: '有人需要帮助', text: `${placeName}有一户${what}，请打开工作台看看。`, link: deskLinks.call(_id), now })))
  }
  const contacts = answering.map(({ name, roleText, phone }) => ({ name, roleName: roleText, phone: phone || null }))
  const isAgain = made !== undefined && made.ask !== id
  const sentence = (isAgain ? helpAgainSentence : helpSentence)({ names: answering.map(({ name }) => name), isPlaced }, answerBy, now)
  return { contacts, answerBy: answerBy.toISOString(), sentence }
})
