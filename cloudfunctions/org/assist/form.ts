import { assistKinds, exampleTerms } from '@/domain/org/assist'
import { assistContract } from '@/domain/org/contract/assist'
import { procedure } from '../../kernel/procedure'
import { maskedNameOf } from '../desk/masked-person'
import { whomToAsk } from './whom-to-ask'

const { input, output } = assistContract.form

export const form = procedure('org.assist.ask', input, output).query(async ({ ctx: { post, now }, input: { personId } }) => {
  const found = await whomToAsk(post, personId, now)
  if (!found.ok) return found
  return {
    ok: true,
    who: maskedNameOf(found.person),
    registeredWhere: found.person.registeredPlace?.names.join(' · ').slice(0, 120) ?? '',
    answeringPlace: found.staffed.placeName,
    workingDays: assistKinds.map((kind) => ({ kind, days: exampleTerms.answer[kind] })),
  }
})
