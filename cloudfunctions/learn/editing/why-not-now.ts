import { chinaClock } from '@/domain/china-time'
import { noteReasoning } from '@/domain/learn/editing/act-words'
import { missingIn } from '@/domain/learn/editing/missing'
import { editingSteps, whyNotAct, type EditingAct } from '@/domain/learn/editing/steps'
import { whyNotReason } from '@/domain/says-why'
import type { ActivePost } from '../../kernel/active-post'
import type { Manuscript } from './collections'
import { deadReference } from './dead-reference'
import { sideOf } from './to-readers/side-of'
import { textOf } from './written'

/** In words for who would take the step; undefined when they may. No round trip but for what is handed on or let go. */
export async function whyNotNow(doc: Manuscript, { act, note, title }: { act: EditingAct; note: string; title: string }, { personId, role }: ActivePost, now: Date): Promise<string | undefined> {
  const why = whyNotAct(act, doc, { personId, role })
  if (why !== undefined) return why
  const unsaid = editingSteps[act].note ? whyNotReason(note, noteReasoning(act)) : undefined
  if (unsaid !== undefined) return unsaid
  if ((act === 'sign' || act === 'renew') && title === '') return '请写上您的职称，读者会看到是谁审的。'
  if (act !== 'submit' && act !== 'approve') return undefined
  const text = await textOf(doc)
  const [first = (await sideOf(doc.kind).hindrances(doc))[0]] = missingIn({ front: doc.front, ...text }, chinaClock(now).date)
  return first === undefined ? deadReference({ blocks: text.blocks, topicIds: doc.front.topicIds }) : `还差一样：${first}。`.slice(0, 200)
}
