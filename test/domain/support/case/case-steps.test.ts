import fc from 'fast-check'
import { caseActs, caseAfter, caseStates, caseSteps, isOver, lastOwnLevel, mayAct, whyNotStep, type CaseAct, type Standing, type Way } from '@/domain/support/case/case-steps'

const hospital: Way = { levels: [{ level: 'village' }, { level: 'township' }, { level: 'county' }, { level: 'insurer' }], announces: false, pays: true, lasts: false }
const loan: Way = { levels: [{ level: 'village' }, { level: 'township' }, { level: 'county' }, { level: 'lender' }], announces: true, pays: true, lasts: false }
const honour: Way = { levels: [{ level: 'village' }, { level: 'county' }], announces: true, pays: false, lasts: false }
const monthly: Way = { levels: [{ level: 'village' }, { level: 'county' }], announces: false, pays: true, lasts: true }
const filed: Standing = { state: 'review', at: 0, returnedBy: [], isAnnounced: false }
const after = (way: Way, acts: readonly CaseAct[], from = filed) => acts.reduce((standing, act) => caseAfter(standing, act, way), from)

describe('the ways of a case', () => {
  test.each<[string, Way, CaseAct[], Partial<Standing>]>([
    ['village, township and county agree, the insurer as well: to be paid', hospital, ['approve', 'approve', 'approve', 'approve'], { state: 'approved', at: 3 }],
    ['the money came', hospital, ['approve', 'approve', 'approve', 'approve', 'pay', 'paid'], { state: 'paid' }],
    ['what is paid month by month stays granted after each payment', monthly, ['approve', 'approve', 'pay', 'paid', 'pay', 'paid'], { state: 'approved' }],
    ['out of a payment made by mistake, it waits again', hospital, ['approve', 'approve', 'approve', 'approve', 'pay', 'takeOut'], { state: 'approved' }],
    ['the bank sent it back, the card was corrected', hospital, ['approve', 'approve', 'approve', 'approve', 'pay', 'bounce', 'repair', 'paid'], { state: 'paid' }],
    ['the township sends it back once; it comes back to the township', hospital, ['approve', 'return', 'resubmit'], { state: 'review', at: 1, returnedBy: [1] }],
    ['each level may send it back once', hospital, ['return', 'resubmit', 'approve', 'return', 'resubmit'], { state: 'review', at: 1, returnedBy: [0, 1] }],
    ['the county announces before the lender has it', loan, ['approve', 'approve', 'approve'], { state: 'notice', at: 2 }],
    ['nobody had anything against it', loan, ['approve', 'approve', 'approve', 'close'], { state: 'review', at: 3, isAnnounced: true }],
    ['something was said against it: the county looks again, and announces again', loan, ['approve', 'approve', 'approve', 'uphold', 'approve'], { state: 'notice', at: 2, isAnnounced: false }],
    ['an honour is announced, then done', honour, ['approve', 'approve', 'close'], { state: 'approved' }],
    ['refused at the door of the county', hospital, ['approve', 'approve', 'refuse'], { state: 'refused', at: 2 }],
    ['the level above sends it back to the county that refused it', hospital, ['approve', 'approve', 'refuse', 'reopen'], { state: 'review', at: 2 }],
    ['and the county agrees this time', hospital, ['approve', 'approve', 'refuse', 'reopen', 'approve'], { state: 'review', at: 3 }],
    ['the lender refused after the notice: it is not announced again', loan, ['approve', 'approve', 'approve', 'close', 'refuse', 'reopen'], { state: 'review', at: 3, isAnnounced: true }],
    ['taken back while it is announced', loan, ['approve', 'approve', 'approve', 'withdraw'], { state: 'withdrawn' }],
  ])('%s', (_what, way, acts, standing) => expect(after(way, acts)).toMatchObject(standing))

  test('what somebody else filed waits for a yes', () => {
    const toConfirm: Standing = { ...filed, state: 'toConfirm' }
    expect(caseAfter(toConfirm, 'confirm', hospital)).toEqual(filed)
    expect(caseAfter(toConfirm, 'decline', hospital).state).toBe('withdrawn')
    expect(mayAct(toConfirm, 'level')).toEqual([])
  })
})

test('a level sends a case back once, with all that is missing', () => {
  const again = after(hospital, ['return', 'resubmit'])
  expect(whyNotStep(again, 'return')).toBe('returnedBefore')
  expect(mayAct(again, 'level')).toEqual(['approve', 'refuse'])
})

test('every act from every state: in the table it goes on, out of it nothing happens', () => {
  for (const state of caseStates) {
    for (const act of caseActs) {
      const standing: Standing = { ...filed, state }
      if (caseSteps[act].from.includes(state)) expect(caseStates).toContain(caseAfter(standing, act, loan).state)
      else {
        expect(whyNotStep(standing, act)).toBe('notFromHere')
        expect(() => caseAfter(standing, act, loan)).toThrow(`${act} from ${state}`)
      }
    }
  }
})

test('whatever is done, it comes to an end, and from an end nothing goes on but what lasts being ended, and what was refused being reopened', () => {
  fc.assert(
    fc.property(fc.constantFrom(hospital, loan, honour, monthly), fc.array(fc.nat(20), { maxLength: 40 }), (way, picks) => {
      let standing = filed
      for (const pick of picks) {
        const legal = caseActs.filter((act) => whyNotStep(standing, act) === undefined)
        if (isOver(standing, way)) expect(legal.filter((act) => act !== 'end' && act !== 'reopen' && !(act === 'pay' && !way.pays))).toEqual([])
        const act = legal[pick % Math.max(1, legal.length)]
        if (act) standing = caseAfter(standing, act, way)
      }
      expect(standing.at).toBeLessThan(way.levels.length)
      expect(new Set(standing.returnedBy).size).toBe(standing.returnedBy.length)
    }),
  )
})

test('no case is announced twice without an objection, nor reaches who pays before it was', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20), { maxLength: 40 }), (picks) => {
      let standing = filed
      for (const pick of picks) {
        const legal = caseActs.filter((act) => whyNotStep(standing, act) === undefined)
        const act = legal[pick % Math.max(1, legal.length)]
        if (act) standing = caseAfter(standing, act, loan)
        if (standing.at > lastOwnLevel(loan) || standing.state === 'approved') expect(standing.isAnnounced).toBe(true)
      }
    }),
  )
})
