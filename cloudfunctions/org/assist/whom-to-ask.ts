import type { PersonId } from '@/domain/account/person-id'
import { whyNobodyToAsk } from '@/domain/org/assist'
import { nobodyToAskSentences } from '@/domain/org/assist-words'
import { notFound } from '@/domain/refusals'
import { personWithin } from '../../account/verbs'
import { withinPost, type ActivePost } from '../../kernel/active-post'
import { lineNear } from '../line-near'

/** The person, who must live in this post's subtree, and the staff that would answer: two round trips. NOT_FOUND for somebody out of reach. */
export async function whomToAsk(post: ActivePost, id: PersonId, now: Date) {
  const person = await personWithin(id, withinPost(post))
  const { orgPath, registeredPath } = person ?? {}
  if (!person || !orgPath) throw notFound('person', `person ${id}`)
  const why = whyNobodyToAsk(orgPath, registeredPath ?? null)
  if (why !== undefined || !registeredPath) return refused(why ?? 'noRegisteredPlace')
  const answering = await lineNear(registeredPath, now)
  const [first] = answering
  return first ? { ok: true as const, person, orgPath, registeredPath, answering, staffed: first } : refused('nobodyThere')
}

const refused = (why: keyof typeof nobodyToAskSentences) => ({ ok: false as const, why, sentence: nobodyToAskSentences[why] })
