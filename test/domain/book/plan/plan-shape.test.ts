import { service, weeklyPlan, type PlanException } from '@/domain/book/plan/plan-shape'
import { planProblems } from '@/domain/book/plan/plan-problems'
import { aBusyVenue, anEntry, aPlan, aService } from '../../../fixtures/book/plans'

const extra = (id: string): PlanException => ({ kind: 'extra', date: '2026-05-30', id, at: '15:00', serviceId: 'class' })
const cancelled = (date: string, entryId = 'e1'): PlanException => ({ kind: 'cancelled', date, entryId })

describe('a service', () => {
  test('with everything that it may have is taken', () => {
    expect(service.safeParse(aService({ keyTask: 'healthyBirth', roomId: 'r1', staffIds: ['s1'], opensAtTime: '09:00', audience: { stages: ['baby'], childMonths: { from: 6, to: 12 }, membersOnly: true, specialFirstHours: 24 }, quotas: [{ key: 'class', per: 'week', most: 2 }], keptForPhone: 10 })).success).toBe(true)
  })
  test.each([
    ['no minutes', { minutes: 0 }],
    ['no seats', { capacity: 0 }],
    ['ten thousand seats', { capacity: 10_000 }],
    ['half a seat', { capacity: 1.5 }],
    ['more kept than there are', { keptForPhone: 11 }],
    ['an age that ends where it begins', { audience: { childMonths: { from: 12, to: 12 } } }],
    ['a time that no clock shows', { opensAtTime: '24:00' }],
    ['negative notice', { noticeMinutes: -1 }],
    ['a quota twice', { quotas: [{ key: 'class', per: 'week' as const, most: 2 }, { key: 'class', per: 'week' as const, most: 3 }] }],
    ['an id with a colon', { id: 'a:b' }],
    ['something unknown', { price: 1 } as object],
  ])('with %s is refused', (_what, more) => expect(service.safeParse(aService(more)).success).toBe(false))
})

describe('a weekly plan', () => {
  test('of a busy venue is taken', () => expect(weeklyPlan.safeParse(aBusyVenue(0).plan).success).toBe(true))
  test.each([
    ['that ends before it begins', { until: '2025-12-31' }],
    ['with an entry twice', { entries: [anEntry(), anEntry({ weekday: 2 })] }],
    ['with an extra session named as an entry', { exceptions: [extra('e1')] }],
    ['with an exception for no entry', { exceptions: [cancelled('2026-11-23', 'e9')] }],
    ['with two words on one session', { exceptions: [cancelled('2026-11-23'), { kind: 'moved' as const, date: '2026-11-23', entryId: 'e1', to: { date: '2026-11-24', at: '09:00' } }] }],
    ['with a day that no calendar has', { exceptions: [cancelled('2026-02-30')] }],
    ['with an eighth weekday', { entries: [anEntry({ weekday: 8 })] }],
  ])('%s is refused', (_what, more) => expect(weeklyPlan.safeParse(aPlan(more)).success).toBe(false))
  test.each([
    ['that holds for one day', { until: '2026-01-01' }],
    ['with the same entry cancelled twice, on two days', { exceptions: [cancelled('2026-11-23'), cancelled('2026-11-30')] }],
    ['with two extra sessions on a day', { exceptions: [extra('x1'), extra('x2')] }],
  ])('%s is taken', (_what, more) => expect(weeklyPlan.safeParse(aPlan(more)).success).toBe(true))
})

describe('what the desk is told before a plan is saved', () => {
  test.each([
    ['nothing of a plan that holds together', {}, []],
    ['a service that is not there', { entries: [anEntry({ serviceId: 'gone' })] }, [{ kind: 'serviceMissing', id: 'e1', serviceId: 'gone' }]],
    ['an extra session of such a service', { exceptions: [{ ...extra('x1'), serviceId: 'gone' } as PlanException] }, [{ kind: 'serviceMissing', id: 'x1', serviceId: 'gone' }]],
    ['Monday’s entry cancelled on a Tuesday', { exceptions: [cancelled('2026-11-24')] }, [{ kind: 'notThatDay', entryId: 'e1', date: '2026-11-24' }]],
    ['nothing of a Saturday worked for a Monday', { onMakeUpDays: 'asWeekday' as const, exceptions: [cancelled('2026-02-28')] }, []],
    ['a day before the plan', { exceptions: [cancelled('2025-12-29')] }, [{ kind: 'outsidePlan', date: '2025-12-29' }]],
    ['a day after it', { until: '2026-11-01', exceptions: [cancelled('2026-11-23')] }, [{ kind: 'outsidePlan', date: '2026-11-23' }]],
  ])('%s', (_what, more, problems) => expect(planProblems(aPlan(more), [aService()])).toEqual(problems))
})
