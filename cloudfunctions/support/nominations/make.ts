import { AppError } from '@/domain/errors'
import { notFound } from '@/domain/refusals'
import { mostOpenNominations, nominationDays } from '@/domain/support/nominate/nomination-rules'
import { nominationContract } from '@/domain/support/nominate/nomination-contract'
import { shippedProgrammes } from '@/domain/support/shipped/shipped-programmes'
import { ownFile } from '../../account/verbs'
import { procedure } from '../../kernel/procedure'
import { needSafeText } from '../../kernel/wechat/need-safe-text'
import { codeFor, codeHash } from '../../org/verbs'
import { nominations } from './collections'
import { openNomination, sealNomination } from './sealed-nomination'

const { input, output } = nominationContract.make
const dayMs = 86_400_000

/** Three round trips. The same tap again gives the same code. CONFLICT for the same id with other words, and in words for who has many open ones: a limit of good sense, which two taps at once may pass by one. */
export const make = procedure('support.nominate', input, output).mutation(async ({ ctx: { me, now, caller }, input: { id, programme, words } }) => {
  if (!shippedProgrammes.some((one) => one.id === programme && one.criteria !== undefined)) throw notFound('programme', `nobody is recommended for ${programme}`)
  await needSafeText(caller, [words])
  const code = codeFor(id)
  const [person, mine] = await Promise.all([ownFile(me), nominations.find({ where: { by: me }, order: [['at', 'desc'], ['_id', 'desc']], limit: 2 * mostOpenNominations })])
  const known = mine.find(({ _id }) => _id === id)
  if (known) return sameAgain(known, words, code)
  if (!person) throw notFound('person', `person ${me}`)
  if (mine.filter(({ state, expiresAt }) => state === 'open' && expiresAt > now).length >= mostOpenNominations) throw new AppError('CONFLICT', 'many open nominations', { sentence: `您已经推荐了 ${mostOpenNominations} 家，还没有人打开。等有人打开了，或者过期了，再推荐别家。` })
  const expiresAt = new Date(now.getTime() + nominationDays * dayMs)
  const isNew = await nominations.insertIfNew({ _id: id, by: me, byName: person.name, programme, words: sealNomination(words, id), codeHash: codeHash(code), state: 'open', takenBy: null, caseId: null, at: now, expiresAt })
  if (isNew) return { id, code, expiresAt: expiresAt.toISOString() }
  const taken = await nominations.byId(id)
  if (taken?.by !== me) throw new AppError('CONFLICT', `nomination ${id} is somebody else’s`)
  return sameAgain(taken, words, code)
})

function sameAgain(known: Parameters<typeof openNomination>[0] & { expiresAt: Date }, words: string, code: string) {
  if (openNomination(known) !== words) throw new AppError('CONFLICT', `nomination ${known._id} says something else`)
  return { id: known._id, code, expiresAt: known.expiresAt.toISOString() }
}
