import { afterWorkingDays } from '@/domain/org/due'
import { placePaths } from '../../../kernel/active-post'
import { waitingWords } from '../../../support/verbs'
import { may, type TodaySource } from './source'

/** What the association asks of its own people: no rule sets these days. */
const answeredWithinDays = 2

/** What families wrote about their applications and nobody answered. What they wrote is read where it stands. */
export const wordsToAnswer: TodaySource = async (post, _now, limit) => {
  if (!may(post, 'support.talk')) return []
  const waiting = await waitingWords(placePaths(post), limit)
  return waiting.map(({ _id, title, who, placeName, restricted, at }) => ({
    key: `words:${_id}`, kind: 'words' as const, opens: { what: 'case' as const, id: _id }, what: `家里写了一句话：${title}`.slice(0, 60), who, where: placeName.slice(0, 60), note: null, dueAt: afterWorkingDays(at, answeredWithinDays).toISOString(), restricted,
  }))
}
