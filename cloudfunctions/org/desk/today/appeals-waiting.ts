import { waitingAppeals } from '../../../voice/verbs'
import { raiseOf, waitsHere } from './raise-of'
import { may, type TodaySource } from './source'

/** Families that ask to be looked at again, at this desk or left lying below. */
export const appealsWaiting: TodaySource = async (post, _now, limit) => {
  if (!may(post, 'voice.decide')) return []
  const waiting = await waitingAppeals(waitsHere(post), limit)
  return waiting.map(({ _id, title, who, placeName, dueAt, restricted, ...turn }) => ({
    key: `appeal:${_id}`, kind: 'appeal' as const, opens: { what: 'appeal' as const, id: _id }, what: `没有通过，请您再看一遍：${title}`, who, where: placeName.slice(0, 60), note: null, dueAt: dueAt.toISOString(), restricted, ...raiseOf(post, turn),
  }))
}
