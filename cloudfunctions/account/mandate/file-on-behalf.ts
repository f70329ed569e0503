import { mandateContract, type FilingContent } from '@/domain/account/contract/mandate'
import { stageWords } from '@/domain/account/stages'
import { notify } from '../../kernel/notify/notify'
import { workingPostIds } from '../../kernel/active-post'
import { procedure } from '../../kernel/procedure'
import { namedPlace } from '../../org/verbs'
import { carryOut } from './carry-out'
import { filings, mandates } from './collections'
import { isHeld } from './is-held'
import { needInPerson } from './need-in-person'
import { notAllowed, notFound } from '@/domain/refusals'

const { input, output } = mandateContract.fileOnBehalf

/** Nothing is done yet: the person reads what would be, line by line, and confirms. Who has no WeChat said so face to face, and it is done; a cut is made good by the same tap. */
export const fileOnBehalf = procedure('account.mandate', input, output).mutation(async ({ ctx, input: { id, mandateId, content, inPerson = false } }) => {
  const [mandate] = await mandates.find({ where: { _id: mandateId, helperId: ctx.me, state: 'confirmed' }, limit: 1 })
  if (!mandate) throw notFound('mandate', 'no such mandate of this helper')
  // Asked anew each time: until a hand-over has come to this mandate, the post alone says that it is over.
  if (mandate.postId !== null && !(await workingPostIds(ctx.me, ctx.now)).has(mandate.postId)) throw notAllowed('mandatePostOver', `post ${mandate.postId} does not work`)
  if (!mandate.what.includes(content.what)) throw notAllowed('notInMandate', `the mandate does not cover ${content.what}`)
  if (inPerson) await needInPerson(mandate.personId, ctx)
  const { parties, postId, personId, personName, helperId, helperName } = mandate
  const row = { _id: id, mandateId, postId, parties, personId, personName, helperId, helperName, content, lines: await linesOf(content), state: inPerson ? ('confirmed' as const) : ('toConfirm' as const), filedAt: ctx.now, answeredAt: inPerson ? ctx.now : null, inPerson, untold: false }
  await filings.insertOnce(row, ['filedAt', 'state', 'answeredAt', 'lines', 'untold'])
  await needStillHeld(mandateId, id, ctx.now)
  if (inPerson) {
    await carryOut({ id, personId, helperId, content, now: ctx.now })
    await filings.updateOne({ _id: id, state: 'confirmed' }, { $set: { state: 'done' } })
    return { state: 'done' as const }
  }
  const action = { label: '看一看', link: '/features/account/mandates/index' }
  await notify({ fact: `filing:${id}`, to: personId, kind: 'family', title: `${helperName}替您填好了，等您点头`.slice(0, 30), text: '看一遍，对了再点同意；不对就点不用了。', action, now: ctx.now })
  return { state: 'toConfirm' as const }
})

/** The mandate may have ended between the look and the write: then nobody has been asked yet, and nobody is. Throws NOT_FOUND. */
async function needStillHeld(mandateId: string, id: string, now: Date): Promise<void> {
  const mandate = await mandates.byId(mandateId, ['state', 'postId', 'helperId'])
  if (mandate && (await isHeld(mandate, now))) return
  await filings.updateOne({ _id: id, state: { $in: ['toConfirm', 'confirmed'] } }, { $set: { state: 'voided', answeredAt: now } })
  throw notFound('mandate', 'the mandate ended meanwhile')
}

async function linesOf(content: FilingContent): Promise<string[]> {
  const place = content.placeId === undefined ? '' : (await namedPlace(content.placeId, content.what === 'basics' ? 'living' : 'membership')).place.names.join('')
  if (content.what === 'membership') return [`申请入会：${place || '现在住的地方'}`]
  return [
    ...(place ? [`住在：${place}`] : []),
    ...(content.stages ? [`家里的情况：${content.stages.map((stage) => stageWords[stage].title).join('、')}`] : []),
    ...(content.large === undefined ? [] : [content.large ? '打开长辈版（字更大）' : '关掉长辈版']),
  ]
}
