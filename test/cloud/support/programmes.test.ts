import { programmeParameters } from '../../../cloudfunctions/support/programmes/collections'
import type { ProgrammeVersion } from '@/domain/support/programme/programme-shape'
import { shippedProgrammes } from '@/domain/support/shipped/shipped-programmes'
import { codeOf, dataOf, startTestCloud, type TestCloud } from '../harness'

let cloud: TestCloud
const home = ['n1', 'n2', 'n3', 'n4', 'n5']
const set = (orgPath: string, value: number, from: string) => ({ _id: `hospital-care:${orgPath}:daily:${from}`, programme: 'hospital-care', orgPath, name: 'daily', value, basis: `${orgPath}的投保方案`, from })

beforeAll(async () => {
  cloud = await startTestCloud()
  cloud.store.insert(programmeParameters.name, [
    set('n1.n2.', 110_00, '2025-01-01'),
    set('n1.n2.n3.', 120_00, '2026-01-01'),
    set('n1.n2.n3.', 200_00, '2999-01-01'),
    // Every other county of the province has its own.
    ...Array.from({ length: 300 }, (_, i) => set(`n1.n2.n${100 + i}.`, 130_00, '2026-01-01')),
  ])
})
afterAll(() => cloud.close())

const daily = async (placeIds: string[]) => {
  const { programme } = dataOf<{ programme: ProgrammeVersion }>(await cloud.query('support.programmes.programme', { id: 'hospital-care', placeIds }))
  return programme.parameters.find(({ name }) => name === 'daily')
}

test('what is paid is what one’s own county set, from the day on that it said, with the document that says so', async () => {
  expect(await daily(home)).toMatchObject({ value: 120_00, basis: 'n1.n2.n3.的投保方案', standing: 'published' })
  expect(await daily(['n1', 'n2'])).toMatchObject({ value: 110_00 })
  expect(await daily(['n1'])).toMatchObject({ value: 100_00, standing: 'example' })
})

test('one round trip, and nothing read of other counties; the list costs one and reads no value', async () => {
  await daily(home)
  await daily(home)
  const costs = () => Object.fromEntries(cloud.costs().map(({ name, last }) => [name, last]))
  expect(costs()['support.programmes.programme']).toMatchObject({ roundTrips: 1, scanned: 3 })
  const { programmes } = dataOf<{ programmes: { id: string }[] }>(await cloud.query('support.programmes.list', {}))
  expect(programmes.map(({ id }) => id)).toEqual(shippedProgrammes.map(({ id }) => id))
  expect(costs()['support.programmes.list']?.roundTrips).toBe(1)
})

test('a programme that there is not is NOT_FOUND; no place at all is BAD_INPUT', async () => {
  expect(codeOf(await cloud.query('support.programmes.programme', { id: 'lottery', placeIds: home }))).toBe('NOT_FOUND')
  expect(codeOf(await cloud.query('support.programmes.programme', { id: 'hospital-care', placeIds: [] }))).toBe('BAD_INPUT')
})

test('two hundred values and more of one place are all read; where more were set than one call gives, it says so, and computes nothing from a part', async () => {
  const day = (i: number) => new Date(Date.UTC(2020, 0, 1 + i)).toISOString().slice(0, 10)
  const many = (orgPath: string, count: number) => cloud.store.insert(programmeParameters.name, Array.from({ length: count }, (_, i) => set(orgPath, 1_00 + i, day(i))))
  many('n1.n2.n501.', 400)
  many('n1.n2.n502.', 1000)
  expect(await daily(['n1', 'n2', 'n501'])).toMatchObject({ value: 1_00 + 399 })
  const answer = await cloud.query('support.programmes.programme', { id: 'hospital-care', placeIds: ['n1', 'n2', 'n502'] })
  expect(codeOf(answer)).toBe('UNAVAILABLE')
  expect(JSON.stringify(answer)).toContain('一次读不全')
})
