import { volunteerContract } from '@/domain/account/contract/volunteer'
import { AppError } from '@/domain/errors'
import { whyNotDecide } from '@/domain/org/four-eyes'
import { notify } from '../../kernel/notify/notify'
import { procedure } from '../../kernel/procedure'
import { relativesOf } from '../verbs'
import { changeVolunteer } from './change-volunteer'
import { volunteerWithin } from './volunteer-within'

const { input, output } = volunteerContract.vet

/** Four eyes; the volunteer is told, with the reason of a refusal. */
export const vet = procedure('volunteer.manage', input, output).mutation(async ({ ctx, input: { id, personId, version, approve, reason } }) => {
  const { me, now, post } = ctx
  if (!approve && reason === '') throw new AppError('BAD_INPUT', 'a refusal without a reason')
  const relatives = await relativesOf(me)
  const words = approve ? '审核通过，可以接任务了' : `没有通过：${reason}`
  const row = await changeVolunteer(() => volunteerWithin(post, personId), { id, by: me, now }, (known) => {
    const applied = known.timeline.map(({ state }) => state).lastIndexOf('applied')
    const deciders = known.timeline.slice(applied + 1).filter(({ decision }) => decision).map(({ by }) => by)
    if (whyNotDecide({ personId: me, relatives }, { personId, deciders })) throw new AppError('FOUR_EYES', 'volunteer')
    if (known.rev !== version) throw new AppError('CONFLICT', 'changed since it was seen')
    return { step: approve ? 'approve' : 'refuse', words, decision: true, fields: {} }
  })
  await notify({ fact: `volunteer:${id}`, to: personId, kind: 'membership', title: approve ? '您的志愿者报名通过了' : '您的志愿者报名没有通过', text: words.slice(0, 120), link: '/features/account/volunteer/index', now })
  return { state: row.vetting }
})
