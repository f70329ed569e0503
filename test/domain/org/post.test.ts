import { whyBadTerm, whyPostRests } from '../../../src/domain/org/post-rules'
import { isRoleBelow, offeredRoles, rolesBelow, whyNotInvite } from '../../../src/domain/org/may-invite'
import { roleFacts } from '../../../src/domain/org/role-names'
import { staffRoles } from '../../../src/domain/org/roles'

const today = '2026-11-24'
const post = { state: 'active' as const, from: '2026-01-01', until: null as string | null }

describe('a post', () => {
  test.each([
    ['without an end works', {}, undefined],
    ['works on its first day', { from: today }, undefined],
    ['works on its last day', { until: today }, undefined],
    ['rests the day before', { from: '2026-11-25' }, '2026年11月25日起任'],
    ['rests the day after', { until: '2026-11-23' }, '任期到2026年11月23日为止，请联系上级计生协续任'],
    ['rests while suspended', { state: 'suspended' as const }, '已暂停，请联系上级计生协'],
    ['rests when left, whatever its term', { state: 'left' as const, until: '2030-01-01' }, '已离岗'],
  ])('%s', (_, change, why) => {
    expect(whyPostRests({ ...post, ...change }, today)).toBe(why)
  })

  test.each([
    ['no end', { from: today, until: null }, undefined],
    ['one day', { from: today, until: today }, undefined],
    ['began long ago', { from: '2024-01-01', until: '2027-01-01' }, undefined],
    ['ends before it begins', { from: '2026-12-02', until: '2026-12-01' }, '结束的日子在开始之前，请改一改。'],
    ['begins in half a year', { from: '2027-05-24', until: null }, undefined],
    ['begins long from now', { from: '2050-01-01', until: null }, '最早可以提前半年邀请，请把开始的日子改近一些。'],
    ['is over', { from: '2026-01-01', until: '2026-11-23' }, '结束的日子已经过去，请改一改。'],
    ['is endless in all but name', { from: today, until: '2036-01-01' }, '任期最长五年，到期可以续任。'],
  ])('given for a term that is or has %s', (_, term, why) => {
    expect(whyBadTerm(term, today)).toBe(why)
  })

})

describe('who may invite whom', () => {
  const province = { role: 'provinceAdmin' as const, orgPath: 'n1.' }
  const township = { role: 'townshipOfficer' as const, orgPath: 'n1.n11.n101.n1001.' }
  const village = { kind: 'village' as const, orgPath: 'n1.n11.n101.n1001.n10001.', status: 'active' }

  test('a level never gives its own post, except the province its own', () => {
    expect(staffRoles.filter((role) => isRoleBelow(role, role))).toEqual(['provinceAdmin'])
  })
  test('nobody may give more than the one who gave it: what a role may give, its givers may give too', () => {
    for (const giver of staffRoles) {
      for (const given of rolesBelow(giver)) expect([giver, given, rolesBelow(given).filter((role) => !isRoleBelow(giver, role))]).toEqual([giver, given, []])
    }
  })
  test('an auditor, who only reads logs, is given by the province alone, and gives nothing', () => {
    expect(staffRoles.filter((role) => isRoleBelow(role, 'auditor'))).toEqual(['provinceAdmin'])
    expect(rolesBelow('auditor')).toEqual([])
  })
  test.each([
    ['a township officer, a worker of its village', township, 'villageWorker' as const, village, undefined],
    ['a township officer, a worker of a sibling’s village', township, 'villageWorker' as const, { ...village, orgPath: 'n1.n11.n101.n1002.n10009.' }, 'mayNotInvite'],
    ['a township officer, one whose id begins alike', township, 'villageWorker' as const, { ...village, orgPath: 'n1.n11.n101.n10010.n10009.' }, 'mayNotInvite'],
    ['a township officer, a colleague', township, 'townshipOfficer' as const, { ...village, kind: 'township' as const, orgPath: township.orgPath }, 'mayNotInvite'],
    ['a township officer, an officer above', township, 'countyOfficer' as const, { ...village, kind: 'county' as const, orgPath: 'n1.n11.n101.' }, 'mayNotInvite'],
    ['the province, a township officer at a village', province, 'townshipOfficer' as const, village, 'notAtThisKind'],
    ['the province, a worker of a merged village', province, 'villageWorker' as const, { ...village, status: 'merged' }, 'placeClosed'],
    ['a village worker, anybody', { role: 'villageWorker' as const, orgPath: village.orgPath }, 'volunteerLeader' as const, village, 'mayNotInvite'],
  ])('%s', (_, by, role, place, why) => {
    expect(whyNotInvite(by, role, place)?.why).toBe(why)
  })
  test('what is offered is what is allowed', () => {
    expect(offeredRoles(township, village)).toEqual(['villageWorker', 'venueManager', 'doctor', 'mediator', 'volunteerLeader'])
    expect(offeredRoles(township, { ...village, status: 'closed' })).toEqual([])
  })
})

test('every role has its own name and stands somewhere', () => {
  expect(new Set(staffRoles.map((role) => roleFacts[role].name)).size).toBe(staffRoles.length)
  for (const role of staffRoles) expect(roleFacts[role].at.length).toBeGreaterThan(0)
})
