import type { PersonId } from '@/domain/account/person-id'
import { AppError } from '@/domain/errors'
import { notAllowed, notFound } from '@/domain/refusals'
import { consentsFor } from '@/domain/support/case/consents-for'
import { draftSlot } from '@/domain/support/case/filed-once'
import { shippedProgrammes } from '@/domain/support/shipped/shipped-programmes'
import { ownFile } from '../../account/verbs'
import { applicantAgrees } from './applicant-agrees'
import { caseFollows } from './case-follows'
import { supportCases, type SupportCase } from './collections'
import { newCase } from './new-case'

interface Beginning {
  /** Made by the client. */
  id: string
  programme: string
  applicant: PersonId
  me: PersonId
  filer: SupportCase['filer']
  agree?: { specialIdentity?: number | undefined; health?: number | undefined } | undefined
  now: Date
}

/** A draft for this person, or the one that there is already of the programme: three round trips, one more for each consent, one where there is one. NOT_FOUND for what is applied for elsewhere. */
export async function beginDraft({ id, programme, applicant, me, filer, agree, now }: Beginning): Promise<{ id: string }> {
  const version = shippedProgrammes.find((one) => one.id === programme)
  if (!version || version.levels.length === 0) throw notFound('programme', `nothing to apply for in ${programme}`)
  const person = await ownFile(applicant)
  if (!person) throw notFound('person', `person ${applicant}`)
  if (person.orgPath === null) throw notAllowed('noPlaceYet', 'the applicant has no place')
  for (const kind of consentsFor(version)) await applicantAgrees(applicant, me, kind, agree?.[kind], now)
  const slot = draftSlot({ applicant, programme })
  const isNew = await supportCases.insertIfNew(newCase({ _id: id, programme, title: version.title, keyTask: version.keyTask, person, filer, parties: filer ? [applicant, me] : [me], slot, now }))
  if (isNew) {
    await caseFollows({ applicant, restricted: person.specialFamily !== null })
    return { id }
  }
  const [known] = await supportCases.find({ where: { slot }, limit: 1, only: ['_id', 'parties'] })
  if (known?.parties.includes(me)) return { id: known._id }
  // Its own id is taken: it was filed meanwhile, by this very tap or another.
  const own = await supportCases.byId(id, ['parties'])
  if (own?.parties.includes(me)) return { id }
  throw new AppError('CONFLICT', `somebody else fills in ${programme} for ${applicant}`, { sentence: '这一项已经有人在替这位填了，先看看那一份。您的没有丢。' })
}
