import { AppError } from '@/domain/errors'
import { answerDueAt, exampleTerms } from '@/domain/org/assist'
import { deskLinks } from '@/domain/desk-links'
import { assistKindNames, toldWhenAsked } from '@/domain/org/assist-words'
import { assistContract } from '@/domain/org/contract/assist'
import { recordAccess } from '../../kernel/access-log'
import { byPost, withinPost } from '../../kernel/active-post'
import { notify } from '../../kernel/notify/notify'
import { procedure } from '../../kernel/procedure'
import { maskedNameOf, whereOf } from '../desk/masked-person'
import { colleagueOf } from './colleague-of'
import { assists } from './collections'
import { whomToAsk } from './whom-to-ask'

const { input, output } = assistContract.ask
const dayMs = 86_400_000

/** The look is written down, then the question, then the person and the colleagues are told: whatever is cut, the same tap again ends it once. */
export const ask = procedure('org.assist.ask', input, output).mutation(async ({ ctx, input: { id, personId, kind, question, reason } }) => {
  const { post, now } = ctx
  const found = await whomToAsk(post, personId, now)
  if (!found.ok) return found
  const { person, orgPath, registeredPath, answering, staffed } = found
  const who = maskedNameOf(person)
  const answeringPlace = person.registeredPlace?.names.at(-1) ?? staffed.placeName
  const [asker] = await Promise.all([
    colleagueOf(post),
    recordAccess(ctx, { id, subject: { personId, maskedName: who, orgPath }, what: ['file'], reason: `请户籍地协查：${reason}`, lastsMs: dayMs }),
  ])
  const dueAt = answerDueAt(kind, now, exampleTerms)
  const isNew = await assists.insertIfNew({
    _id: id,
    personId,
    who,
    restricted: person.specialFamily !== null,
    orgPath,
    placeName: whereOf(person),
    answeringPath: registeredPath,
    answeringPlaceName: answeringPlace,
    kind,
    keyTask: 'migrants',
    question,
    reason,
    state: 'asked',
    open: true,
    at: now,
    asker,
    taker: null,
    answer: null,
    waitsAt: staffed.orgPath,
    dueAt,
    raiseAt: dueAt,
    raisedTo: null,
    timeline: [{ act: id, at: now, state: 'asked', by: post.personId, byName: byPost(post) }],
  })
  const promised = isNew ? dueAt : await promisedBefore(id, { personId, kind, question, reason, postId: post.id }, withinPost(post))
  await Promise.all([
    notify({ fact: `assist-asked:${id}`, to: personId, kind: 'case', ...toldWhenAsked({ kind, askerName: post.name, from: post.placeName, to: answeringPlace, reason }), now }),
    ...answering.map((colleague) =>
      notify({ fact: `assist-asked:${id}`, to: colleague.personId, kind: 'work', title: '外地来了一件协查', text: `${post.placeName}请您协查${assistKindNames[kind]}。`, link: deskLinks.assist(id), now }),
    ),
  ])
  return { ok: true, id, dueAt: promised.toISOString(), answeringPlace }
})

interface Asked {
  personId: string
  kind: string
  question: string
  reason: string
  postId: string
}

/** When the id is taken: it must be by this very question. By when it was promised. */
async function promisedBefore(id: string, { postId, ...asked }: Asked, within: ReturnType<typeof withinPost>): Promise<Date> {
  const [known] = await assists.find({ where: { $and: [{ _id: id, 'asker.postId': postId }, within] }, limit: 1, only: ['personId', 'kind', 'question', 'reason', 'at'] })
  if (!known || known.personId !== asked.personId || known.kind !== asked.kind || known.question !== asked.question || known.reason !== asked.reason) {
    throw new AppError('CONFLICT', `assist ${id} is another one`)
  }
  return answerDueAt(known.kind, known.at, exampleTerms)
}
