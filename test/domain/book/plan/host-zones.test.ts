import { dayKind } from '@/domain/book/plan/china-holidays'
import { hostZones, inZone } from '../../../fixtures/book/in-zone'

interface Told {
  offset: number
  told: { kinds: unknown[]; sessions: unknown[]; notOpen: { sentence: string }; tooYoung: { sentence: string }; clash: { sentence: string } }
}

test('a host in any time zone plans the same and says the same', () => {
  const told = hostZones.map((zone) => inZone(zone, 'told-in-zone.ts') as Told)
  expect(new Set(told.map(({ offset }) => offset)).size).toBe(hostZones.length)
  const [shanghai, ...others] = told
  for (const other of others) expect(other.told).toEqual(shanghai?.told)
  expect(shanghai?.told.kinds).toEqual(['2026-01-01', '2026-02-14', '2026-02-13', '2026-02-24', '2026-10-08', '2026-12-31'].map(dayKind))
  expect(shanghai?.told.sessions.length).toBeGreaterThan(40)
  expect(shanghai?.told.notOpen.sentence).toBe('明天上午 9:00 开始预约（11月24日）。')
  expect(shanghai?.told.tooYoung.sentence).toBe('禾禾现在 8 个月，2027年3月21日起可以约。')
  expect(shanghai?.told.clash.sentence).toContain('11月30日 0:30–10:00')
})
