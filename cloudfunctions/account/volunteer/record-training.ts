import { volunteerContract } from '@/domain/account/contract/volunteer'
import { chinaClock } from '@/domain/china-time'
import { AppError } from '@/domain/errors'
import { procedure } from '../../kernel/procedure'
import { raced, untilWritten } from '../../kernel/until-written'
import { changeVolunteer } from './change-volunteer'
import { volunteers } from './collections'
import { volunteerWithin } from './volunteer-within'
import { notFound } from '@/domain/refusals'

const { input, output } = volunteerContract.recordTraining

/** The first training takes an applicant on to the vetting; later ones are only added. */
export const recordTraining = procedure('volunteer.manage', input, output).mutation(async ({ ctx, input: { id, personId, on, title } }) => {
  if (on > chinaClock(ctx.now).date) throw new AppError('BAD_INPUT', 'a training to come')
  const training = { id, on, title, by: ctx.post.name }
  const state = await untilWritten(async () => {
    const row = await volunteerWithin(ctx.post, personId)
    if (!row) throw notFound('volunteer', 'no such volunteer here')
    if (row.trainings.some((known) => known.id === id)) return row.vetting
    const trainings = [...row.trainings, training].slice(-40)
    if (row.vetting === 'applied') {
      const trained = await changeVolunteer(async () => row, { id, by: ctx.me, now: ctx.now }, () => ({ step: 'train', words: `参加了培训：${title}`, decision: false, fields: { trainings } }))
      return trained.vetting
    }
    return (await volunteers.updateOne({ _id: personId, rev: row.rev }, { $set: { trainings, rev: row.rev + 1 } })) ? row.vetting : raced
  })
  return { state }
})
