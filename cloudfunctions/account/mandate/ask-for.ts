import type { MandateSubject } from '@/domain/account/mandate'
import { mandateSubjectWords } from '@/domain/account/mandate'
import { notify } from '../../kernel/notify/notify'
import { mandates } from './collections'
import type { Helper } from './helper'

interface Ask extends Helper {
  id: string
  personId: string
  personName: string
  what: MandateSubject[]
  now: Date
}

/** Writes down what is asked, and tells the person: two round trips, three for a retry. */
export async function askFor({ id, personId, personName, what, now, ...helper }: Ask): Promise<void> {
  const timeline = [{ at: now, state: 'asked' as const, by: helper.helperId }]
  const row = { _id: id, parties: [personId, helper.helperId], personId, personName, ...helper, what, state: 'asked' as const, askedAt: now, timeline }
  if (!(await mandates.insertIfNew(row))) await mandates.insertOnce(row, ['state', 'askedAt', 'timeline', 'personName', 'helperName', 'helperPost'])
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
}
