import { deskLinks } from '@/domain/desk-links'
import { reachedBy } from '@/domain/org/raising'
import { rolesAtLevel } from '@/domain/support/case/review-desk'
import { atWork } from '../../kernel/active-post'
import { posts } from '../../kernel/collections'
import { factOf } from '../../kernel/notify/fact-of'
import { notify } from '../../kernel/notify/notify'
import { levelAbove, lineNear } from '../../org/verbs'
import { supportCases, type SupportCase } from '../cases/collections'

const batch = 50

/** What was told of once is done with `raiseMissed`, which takes the time off it. */
const fields = ['_id', 'waitsAt', 'raisedTo', 'raiseAt', 'title', 'who', 'placeName', 'at', 'terms', 'state', 'needs', 'backAt', 'applicant', 'filer', 'name'] as const
type Row = Pick<SupportCase, (typeof fields)[number]>

/** Told before it goes up: those who have it once more, and the level above that it comes to them. Once for each level it has come to. Of what was sent back and never came again, the family once more and who sent it back. */
export async function remindOfCases(now: Date): Promise<number> {
  const missed = await supportCases.find({ where: { raiseAt: { $lte: now } }, order: [['raiseAt', 'asc']], limit: batch, only: fields })
  let told = 0
  for (const row of missed) {
    const { _id, waitsAt, raisedTo, title, who, placeName, at, terms } = row
    if (row.state === 'returned') await askOnceMore(row, now)
    const step = terms?.levels[at]
    if (waitsAt === null || !step) continue
    const reached = reachedBy({ waitsAt, raisedTo })
    const fact = factOf('case-late', _id, String(at), reached)
    const having = await posts.find({ where: { ...atWork(now), orgPath: waitsAt, role: { $in: rolesAtLevel[step.level] } }, limit: 5, only: ['personId'] })
    for (const { personId } of having) await notify({ fact, to: personId, kind: 'work', title: '有一件申请到期了', text: `${title}，${who}，${placeName}。请今天办；办不了的，打电话跟对方说一声。`, link: deskLinks.review(_id), now })
    for (const { personId } of await levelAbove(reached, now)) await notify({ fact, to: personId, kind: 'work', title: '下面有一件申请超期了', text: `${title}，${placeName}。已经转到您这里看得到，请催一催或接过来办。`, link: deskLinks.review(_id), now })
    told += 1
  }
  return told
}

async function askOnceMore({ _id, raiseAt, state, title, who, name, placeName, needs, backAt, at, terms, applicant, filer }: Row, now: Date): Promise<void> {
  const step = terms?.levels[at]
  if (state !== 'returned' || raiseAt === null || !step) return
  // One return at a level, so this names it.
  const fact = factOf('case-not-back', _id, String(at))
  const link = `/features/support/case/index?id=${_id}`
  const said = { kind: 'case' as const, text: `${title}还差 ${needs.length} 样，补齐了接着办，不用重新排队。一时办不来，打电话给社区，请他们帮您。`, now }
  await notify({ ...said, fact, to: applicant, title: '还差几样，等您补齐', action: { label: '去补齐', link } })
  if (filer) await notify({ ...said, fact, to: filer.personId, title: `${name}：还差几样，等补齐`, link })
  for (const { personId } of backAt === null ? [] : await lineNear(backAt, now, { roles: rolesAtLevel[step.level] })) await notify({ fact, to: personId, kind: 'work', title: '退回补正的还没有交上来', text: `${title}，${who}，${placeName}。三十个工作日了，请打个电话，问问是不是有难处。`, link: deskLinks.review(_id), now })
}
