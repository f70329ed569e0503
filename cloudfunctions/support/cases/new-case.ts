import type { PersonInFile } from '../../account/verbs'
import { maskedNameOf } from '../../org/verbs'
import type { SupportCase } from './collections'
import { idMarkOf } from './id-mark'

interface New extends Pick<SupportCase, '_id' | 'programme' | 'title' | 'keyTask' | 'filer' | 'slot'> {
  person: PersonInFile
  /** Whose screens it is on. */
  parties: SupportCase['parties']
  now: Date
}

/** A case with nothing in it yet, as every one begins. */
export const newCase = ({ person, now, ...more }: New): SupportCase => ({
  ...more, rev: 0, applicant: person._id, name: person.name, who: maskedNameOf(person), restricted: person.specialFamily !== null,
  orgPath: null, draftPath: person.orgPath, placeName: person.place?.names.join('') ?? '', receipt: more._id, idMark: idMarkOf(person),
  terms: null, facts: null, account: null, signature: null, inPerson: null, papers: [], words: null, nomination: null, amount: null, state: 'draft', at: 0, returnedBy: [], isAnnounced: false, open: true, filedAt: null, changedAt: now,
  waitsAt: null, dueAt: null, nudgedOn: null, raiseAt: null, raisedTo: null, partner: null, level: null, noticeUntil: null, announcedAt: null, objections: [], openObjections: [], answerAt: null, isAnswerLate: false, payAt: null, backAt: null, toLookAt: 0, checks: [], marks: [], visit: null, notes: [], needs: [], refusal: null, batch: null, payFault: null, paidThrough: '', lastMonth: '', ending: null, period: null, payments: [], reviewedFor: '', untold: null, toTell: [], savedAs: null, timeline: [],
})
