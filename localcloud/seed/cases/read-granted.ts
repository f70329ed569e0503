import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import * as z from 'zod'
import { date } from '@/domain/account/contract/shapes'
import { chinaClock } from '@/domain/china-time'
import { addDays } from '@/domain/grow/calendar-days'
import { lastOf } from '@/domain/last-of'
import { closingTime } from '@/domain/org/due'
import { shownName } from '@/domain/org/mask'
import { facts } from '@/domain/support/case/case-shape'
import { levelPath } from '@/domain/support/case/review-desk'
import { filedSlot } from '@/domain/support/case/filed-once'
import { receiptOf } from '@/domain/support/case/receipt'
import { decide } from '@/domain/support/decide/decide'
import { monthAfter } from '@/domain/support/money/months'
import { valuesOf } from '@/domain/support/programme/values-of'
import { shippedProgrammes } from '@/domain/support/shipped/shipped-programmes'
import { dataKeys } from '../../../cloudfunctions/kernel/crypto/keyring'
import { seal } from '../../../cloudfunctions/kernel/crypto/seal'
import { personIdOf } from '../../../cloudfunctions/kernel/person-id'
import { annualReviews } from '../../../cloudfunctions/support/annual/collections'
import { supportCases } from '../../../cloudfunctions/support/cases/collections'
import { sealAccount } from '../../../cloudfunctions/support/cases/sealed-account'
import { sealFacts } from '../../../cloudfunctions/support/cases/sealed-facts'
import { storedAmount } from '../../../cloudfunctions/support/cases/stored-amount'
import { checked } from '../checked'
import { personas } from '../personas'
import { SeedError } from '../seed-error'
import type { PlaceOf } from '../staff/place-index'
import { residentId, type Keys, type readResidents } from '../staff/read-residents'

const file = 'cases/granted.yaml'
const dayMs = 86_400_000
/** Where the personas live. */
const community = 'n10013'

const entry = z.strictObject({
  n: z.int().min(1).max(99), resident: z.int().optional(), persona: z.string().optional(), programme: z.string(), since: date, paidMonths: z.int().min(0).max(200), review: z.enum(['asked', 'answered', 'changed', 'visit']), says: z.string().optional(), facts,
})
type Entry = z.output<typeof entry>

interface Around {
  residents: ReturnType<typeof readResidents>
  placeOf: PlaceOf
  now: Date
  keys: Keys
}

/** Applications that are paid month by month, with what came so far and this year's review. */
export function readGranted(around: Around) {
  const rows = checked(z.array(entry), parse(readFileSync(join(__dirname, 'granted.yaml'), 'utf8')), file).map((one) => grantedOf(one, around))
  return { cases: rows.map((row) => row.case), reviews: rows.map((row) => row.review) }
}

function grantedOf({ n, programme, since, paidMonths, review, says, facts: said, ...who }: Entry, { now, keys, ...around }: Around) {
  const terms = shippedProgrammes.find(({ id }) => id === programme)
  const person = personOf(who, around)
  if (!terms || !person) throw new SeedError(file, `granted ${n} has no person or programme`)
  const dataKey = dataKeys(keys.DATA_KEY)
  const _id = `01KASEEDGRANT${String(n).padStart(13, '0')}`
  const filedAt = new Date(`${since}T02:00:00Z`)
  const today = chinaClock(now).date
  const year = today.slice(0, 4)
  const decision = decide(terms, { facts: said, parameters: valuesOf(terms.parameters) }, since)
  const amount = storedAmount(decision.amount)
  if (!amount) throw new SeedError(file, `granted ${n} is not entitled: ${decision.findings.filter(({ state }) => state !== 'holds').map(({ rule }) => rule).join()}`)
  const payments = paymentsOf(since.slice(0, 7), paidMonths, amount.cents)
  const { personId, name, restricted, orgPath, placeName } = person
  const shown = { programme, title: terms.title, applicant: personId, parties: [personId], name, who: shownName(name, restricted), restricted, orgPath, placeName }
  const step = (what: string, at: Date, state: string, level: string | null, byName: string) => ({ act: `${_id.slice(0, 20)}${what.toUpperCase().slice(0, 4)}${level === null ? '0' : String(terms.levels.findIndex((one) => one.level === level))}`.padEnd(26, '0'), what, at, state, level, by: null, byName, says: '' })
  const doc = {
    ...shown, _id, rev: 5 + payments.length, keyTask: terms.keyTask, filer: null, draftPath: null, slot: filedSlot({ caseId: _id, applicant: personId, programme }, terms.repeat, since), receipt: receiptOf({ letters: terms.letters, caseId: _id, filedOn: since }), idMark: null, terms,
    facts: sealFacts(said, _id, dataKey), account: sealAccount({ number: '6217000010000000003', holder: name, bank: '农商银行（示例）' }, _id, dataKey), signature: null, papers: [], amount, state: 'approved', at: terms.levels.length - 1, returnedBy: [], isAnnounced: true, open: true,
    filedAt, changedAt: filedAt, waitsAt: null, dueAt: null, raiseAt: null, raisedTo: null, partner: null, level: null, backAt: null, toLookAt: 0, checks: [], visit: null, notes: [], needs: [], refusal: null, untold: null, savedAs: null,
    paidThrough: lastOf(payments)?.to ?? '', payments, reviewedFor: year, payAt: levelPath(orgPath, 'county'),
    timeline: [step('submit', filedAt, 'review', null, '本人'), ...terms.levels.map(({ level }, i) => step('approve', new Date(filedAt.getTime() + (i + 1) * 3 * dayMs), i === terms.levels.length - 1 ? 'approved' : 'review', level, level === 'village' ? `${placeName} 专干（示例）` : '计生协（示例）'))],
  }
  const id = `${_id}:${year}`
  const answered = new Date(now.getTime() - 3 * dayMs)
  const answers = review === 'answered' || review === 'changed'
  const reviewDoc = {
    ...shown, _id: id, rev: 1, caseId: _id, year, state: review, dueAt: closingTime(addDays(today, review === 'visit' ? 12 : 20)), answeredAt: answers ? answered : null, says: says === undefined ? null : seal(says, `annual:${id}`, dataKey), proposal: null, untold: null,
    timeline: answers ? [{ act: _id, what: review === 'answered' ? 'same' : 'changed', at: answered, by: personId, byName: '本人', says: '' }] : review === 'visit' ? [{ act: _id, what: 'lapse', at: answered, by: null, byName: '到期', says: '' }] : [],
  }
  return { case: checked(supportCases.schema, doc, file), review: checked(annualReviews.schema, reviewDoc, file) }
}

/** Twice a year, the newest last. */
function paymentsOf(first: string, months: number, cents: number) {
  const payments = []
  for (let paid = 0; paid < months; paid += 6) {
    const count = Math.min(6, months - paid)
    const [from, to] = [monthAfter(first, paid), monthAfter(first, paid + count - 1)]
    payments.push({ act: `01KASEEDPAYMENT${from.replace('-', '')}`.padEnd(26, '0'), on: `${to}-25`, cents: cents * count, from, to })
  }
  return payments
}

function personOf({ resident, persona }: Pick<Entry, 'resident' | 'persona'>, { residents, placeOf }: Pick<Around, 'residents' | 'placeOf'>) {
  const known = personas.find(({ id }) => id === persona)
  if (known) {
    const place = placeOf(community, file)
    return { personId: personIdOf(known.openid), name: known.name, restricted: persona === 'liuguilan', orgPath: place.orgPath, placeName: lastOf(place.names) ?? '' }
  }
  const found = resident === undefined ? undefined : residents.find(({ _id }) => _id === residentId(resident))
  return found?.orgPath ? { personId: found._id, name: found.name, restricted: found.specialFamily !== null, orgPath: found.orgPath, placeName: lastOf(found.place?.names ?? []) ?? '' } : undefined
}
