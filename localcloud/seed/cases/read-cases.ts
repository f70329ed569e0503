import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import * as z from 'zod'
import { chinaClock } from '@/domain/china-time'
import { closingTime } from '@/domain/org/due'
import { shownName } from '@/domain/org/mask'
import { addDays } from '@/domain/grow/calendar-days'
import { facts } from '@/domain/support/case/case-shape'
import { levelPath } from '@/domain/support/case/review-desk'
import { filedSlot } from '@/domain/support/case/filed-once'
import { receiptOf } from '@/domain/support/case/receipt'
import { decide } from '@/domain/support/decide/decide'
import { valuesOf } from '@/domain/support/programme/values-of'
import { markOf } from '@/domain/support/review/looked-at'
import { shippedProgrammes } from '@/domain/support/shipped/shipped-programmes'
import { supportCases } from '../../../cloudfunctions/support/cases/collections'
import { sealFacts } from '../../../cloudfunctions/support/cases/sealed-facts'
import { storedAmount } from '../../../cloudfunctions/support/cases/stored-amount'
import { dataKeys } from '../../../cloudfunctions/kernel/crypto/keyring'
import { checked } from '../checked'
import { SeedError } from '../seed-error'
import { residentId, type Keys, type readResidents } from '../staff/read-residents'

const file = 'cases/cases.yaml'
const dayMs = 86_400_000

const entries = z.array(z.strictObject({ n: z.int().min(1).max(99), resident: z.int(), programme: z.string(), at: z.int(), filedDays: z.int(), dueDays: z.int(), checked: z.boolean().default(false), facts }))

interface Around {
  residents: ReturnType<typeof readResidents>
  now: Date
  keys: Keys
}

/** Applications of sample residents on the desks of village and township. */
export const readCases = ({ residents, now, keys }: Around) =>
  checked(entries, parse(readFileSync(join(__dirname, 'cases.yaml'), 'utf8')), file).map(({ n, resident, programme, at, filedDays, dueDays, checked: isChecked, facts: said }) => {
    const person = residents.find(({ _id }) => _id === residentId(resident))
    const terms = shippedProgrammes.find(({ id }) => id === programme)
    const step = terms?.levels[at]
    const orgPath = person?.orgPath
    if (!person || !terms || !step || !orgPath) throw new SeedError(file, `case ${n} has no resident, programme or level`)
    const _id = `01KASEEDCASE${String(n).padStart(14, '0')}`
    const filedAt = new Date(now.getTime() - filedDays * dayMs)
    const filedOn = chinaClock(filedAt).date
    const decision = decide(terms, { facts: said, parameters: valuesOf(terms.parameters) }, filedOn)
    const special = person.specialFamily !== null
    const dueAt = closingTime(addDays(chinaClock(now).date, dueDays))
    const village = person.place?.names.at(-1) ?? ''
    const before = terms.levels.slice(0, at).map(({ level }, i) => ({ act: `${_id.slice(0, 20)}STEP${i}`.padEnd(26, '0'), what: 'approve', at: new Date(filedAt.getTime() + (i + 1) * dayMs), state: 'review', level, by: null, byName: `${village} 专干（示例）`, says: '情况属实' }))
    const checks = at > 0 || isChecked ? terms.rules.map(({ id }) => ({ rule: id, level: 'village', byName: `${village} 专干（示例）`, says: '与材料一致' })) : []
    const doc = {
      _id, rev: before.length + 2, programme, title: terms.title, keyTask: terms.keyTask, applicant: person._id, name: person.name, who: shownName(person.name, special), restricted: special,
      filer: null, parties: [person._id], orgPath, draftPath: null, placeName: village, slot: filedSlot({ caseId: _id, applicant: person._id, programme }, terms.repeat, filedOn), receipt: receiptOf({ letters: terms.letters, caseId: _id, filedOn }), idMark: null, terms,
      facts: sealFacts(said, _id, dataKeys(keys.DATA_KEY)), account: null, signature: null, papers: [], amount: storedAmount(decision.amount),
      state: 'review', at, returnedBy: [], isAnnounced: false, open: true, filedAt, changedAt: filedAt, waitsAt: levelPath(orgPath, step.level), dueAt, raiseAt: dueAt > now ? dueAt : null, raisedTo: null, partner: null, level: step.level, backAt: null,
      toLookAt: checks.length > 0 && isChecked ? 0 : decision.findings.filter((finding) => markOf(finding, terms, special ? ['isConfirmed'] : [], []) !== 'proven').length,
      checks: isChecked ? checks : [], visit: step.visits ? { level: step.level, on: filedOn, says: '见到本人，家里都好', byName: `${village} 专干（示例）`, act: _id } : null, notes: [], needs: [], refusal: null, untold: null, savedAs: null,
      timeline: [{ act: _id, what: 'submit', at: filedAt, state: 'review', level: null, by: person._id, byName: '本人', says: '' }, ...before],
    }
    return checked(supportCases.schema, doc, file)
  })
