import { AppError } from '@/domain/errors'
import { notFound } from '@/domain/refusals'
import { appealContract } from '@/domain/voice/appeal-contract'
import { procedure } from '../../kernel/procedure'
import { voiceAppeals } from './collections'
import { offTheDesk } from './off-the-desk'

const { input, output } = appealContract.withdraw

/** While nobody has answered: the answer and this meet in one conditional update, and one of them wins. Two round trips, three where it did not. */
export const withdraw = procedure('voice.own', input, output).mutation(async ({ ctx: { me, now }, input: { id, act } }) => {
  const row = await voiceAppeals.byId(id, ['parties', 'state'])
  if (!row?.parties.includes(me)) throw notFound('ownAppeal', `appeal ${id} is not theirs`)
  if (await voiceAppeals.updateOne({ _id: id, state: 'open' }, { $set: { ...offTheDesk, state: 'withdrawn', answeredAt: now, answerAct: act, settle: null } })) return { id, state: 'withdrawn' as const }
  const after = await voiceAppeals.byId(id, ['state'])
  if (after?.state === 'withdrawn') return { id, state: 'withdrawn' as const }
  throw new AppError('CONFLICT', `appeal ${id} is ${after?.state ?? 'gone'}`, { sentence: '上一级刚刚答复了，没有收回。请刷新看看答复。' })
})
