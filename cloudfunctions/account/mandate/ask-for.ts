import type { MandateState, MandateSubject } from '@/domain/account/mandate'
import { mandateSubjectWords } from '@/domain/account/mandate'
import { notify } from '../../kernel/notify/notify'
import { mandates } from './collections'
import type { Helper } from './helper'

interface Ask extends Helper {
  id: string
  personId: string
  personName: string
  what: MandateSubject[]
  /** The person said yes face to face, and has no WeChat to be told in. */
  agreed: boolean
  now: Date
}

/** Writes down what is asked, and tells the person: two round trips, three for a retry; one less when they agreed face to face. */
export async function askFor({ id, personId, personName, what, agreed, now, ...helper }: Ask): Promise<MandateState> {
  const state: MandateState = agreed ? 'confirmed' : 'asked'
  const steps: MandateState[] = agreed ? ['asked', 'confirmed'] : ['asked']
  const timeline = steps.map((step) => ({ at: now, state: step, by: helper.helperId }))
  const row = { _id: id, parties: [personId, helper.helperId], personId, personName, ...helper, what, state, askedAt: now, timeline, voiding: false }
  if (!(await mandates.insertIfNew(row))) await mandates.insertOnce(row, ['state', 'askedAt', 'timeline', 'voiding', 'personName', 'helperName', 'helperPost'])
  if (agreed) return state
  const words = what.map((subject) => mandateSubjectWords[subject]).join('、')
  await notify({
    fact: `mandate:${id}`,
    to: personId,
    kind: 'family',
    title: `${helper.helperName}想帮您办事`.slice(0, 30),
    text: `${helper.helperPost}${helper.helperName}想帮您：${words}。您点头才算数，随时能收回。`.slice(0, 120),
    action: { label: '看一看', link: '/features/account/mandates/index' },
    now,
  })
  return state
}
