import { volunteerContract } from '@/domain/account/contract/volunteer'
import { AppError } from '@/domain/errors'
import { procedure } from '../../kernel/procedure'
import { namedPlace } from '../../org/verbs'
import { people } from '../collections'
import { beginVolunteer } from './change-volunteer'
import { toVolunteer } from './to-volunteer'
import { whoVets } from './who-vets'

const { input, output } = volunteerContract.join
const personFields = ['name', 'place', 'orgPath'] as const

export const join = procedure('account.volunteer', input, output).mutation(async ({ ctx, input: { id, placeId, skills, times } }) => {
  const { me, now } = ctx
  const [person, named] = await Promise.all([people.byId(me, personFields), placeId === undefined ? undefined : namedPlace(placeId, 'volunteering')])
  const place = named?.place ?? person?.place
  const orgPath = named?.orgPath ?? person?.orgPath
  if (!person || !place || !orgPath) throw new AppError('BAD_INPUT', 'no place to volunteer at', { sentence: '先在“我的地方”里选您住在哪里，再来报名。' })
  const offer = { skills: [...new Set(skills)], times: [...new Set(times)] }
  const waitsAt = await whoVets(orgPath, me, now)
  const row = await beginVolunteer({ _id: me, orgPath, place, ...offer, name: person.name, trainings: [], appliedAt: now, waitsAt }, { id, by: me, now }, '报名做志愿者')
  return { volunteer: toVolunteer(row) }
})
