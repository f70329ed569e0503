import { childMonths, pregnancyWeek } from '@/domain/learn/child-ages'
import { readerGroups } from '@/domain/learn/reader-groups'

const nothing = { birthOn: null, place: null, registeredPlace: null, isSpecialFamily: false, isMember: false }
const at = (...names: string[]) => ({ placeId: 'n9', names })

describe('groups by what is known already', () => {
  test.each([
    ['nothing', {}, []],
    ['the day before 45', { birthOn: '1981-11-24' }, []],
    ['45 today', { birthOn: '1981-11-23' }, ['middleAged']],
    ['the day before 60', { birthOn: '1966-11-24' }, ['middleAged']],
    ['60 today', { birthOn: '1966-11-23' }, ['older']],
    ['a member of a special family', { isMember: true, isSpecialFamily: true }, ['member', 'specialFamily']],
    ['living in another county', { place: at('长沙市', '岳麓区', '望月湖街道'), registeredPlace: at('邵阳市', '隆回县') }, ['migrant']],
    ['living in another street of the county', { place: at('长沙市', '岳麓区', '望月湖街道'), registeredPlace: at('长沙市', '岳麓区', '银盆岭街道') }, []],
    ['only where they live', { place: at('长沙市', '岳麓区') }, []],
  ] as const)('%s', (_what, known, groups) => {
    const { place = null, registeredPlace = null, ...rest } = known as Partial<typeof nothing> & { place?: ReturnType<typeof at>; registeredPlace?: ReturnType<typeof at> }
    expect(readerGroups({ ...nothing, place, registeredPlace, ...rest }, '2026-11-23')).toEqual(groups)
  })
})

describe('children', () => {
  const now = new Date('2026-11-23T12:00:00+08:00')
  test('ages in completed months, the youngest first; who is not born yet, or grown up, has none', () => {
    expect(childMonths(['2026-03-23', '2026-03-24', '2027-01-01', '2026-11-23', '2000-01-01'], now)).toEqual([0, 7, 8])
  })
  test.each([
    [['2027-08-30'], 0],
    [['2027-08-31'], undefined],
    [['2026-11-24'], 39],
    [['2027-02-15'], 28],
    [['2026-01-01'], undefined],
  ] as const)('due %j: week %p', (days, week) => {
    expect(pregnancyWeek(days, now)).toBe(week)
  })
})
