import { chinaClock } from '@/domain/china-time'
import { missingIn } from '@/domain/learn/editing/missing'
import { editingSteps, whyNotAct, type EditingAct } from '@/domain/learn/editing/steps'
import { saysWhy } from '@/domain/says-why'
import type { ActivePost } from '../../kernel/active-post'
import type { Manuscript } from './collections'
import { deadReference } from './dead-reference'
import { written } from './written'

/** 有错 says it. */
const leastWords = 2

/** In words for who would take the step; undefined when they may. A round trip at the most, for what the piece names, when it is handed on or let go. */
export async function whyNotNow(doc: Manuscript, { act, note, title }: { act: EditingAct; note: string; title: string }, { personId, role }: ActivePost, now: Date): Promise<string | undefined> {
  const why = whyNotAct(act, doc, { personId, role })
  if (why !== undefined) return why
  if (editingSteps[act].note && !saysWhy(note, leastWords)) return act === 'withdraw' ? '请写一句为什么撤下，读者会看到。' : '请写一句要改什么、为什么。'
  if ((act === 'sign' || act === 'renew') && title === '') return '请写上您的职称，读者会看到是谁审的。'
  if (act !== 'submit' && act !== 'approve') return undefined
  const { blocks, error } = written(doc.markdown, doc._id)
  const [first] = missingIn({ front: doc.front, error }, chinaClock(now).date)
  return first === undefined ? deadReference({ blocks, topicIds: doc.front.topicIds }) : `还差一样：${first}。`.slice(0, 200)
}
