import type { ListedVolunteer, Volunteer } from '../../../src/domain/account/contract/volunteer'
import { nextUlid, postDoc } from '../fixtures'
import { codeOf, dataOf, startTestCloud, type TestCloud } from '../harness'
import { home, nextDoor, plantPlaces, somebody, type Someone } from './person'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
  plantPlaces(cloud)
})
afterAll(() => cloud.close())

const offer = { skills: ['companion', 'phone'], times: ['weekend'] }
async function staff(orgPath: string) {
  const who = await somebody(cloud, '志愿队长')
  cloud.store.insert('posts', [postDoc(who.personId, { role: 'volunteerLeader', orgPath, placeId: orgPath.split('.').at(-2)! })])
  return who
}
async function applied() {
  const who = await somebody(cloud, '周明')
  dataOf(await cloud.mutate('account.volunteer.join', { id: nextUlid(), ...offer }, who))
  return who
}
const mine = async (who: Someone) => dataOf<{ volunteer: Volunteer | null }>(await cloud.query('account.volunteer.mine', {}, who)).volunteer
const list = async (by: Someone, state: string) => dataOf<{ items: ListedVolunteer[] }>(await cloud.query('account.volunteer.list', { state }, by)).items
const train = (by: Someone, who: Someone, more: object = {}) => cloud.mutate('account.volunteer.recordTraining', { id: nextUlid(), personId: who.personId, on: '2026-11-01', title: '入门培训', ...more }, by)
const vet = (by: Someone, who: Someone, more: object) => {
  const version = cloud.store.find('volunteers', { filter: { _id: who.personId } }).docs[0]?.['rev']
  return cloud.mutate('account.volunteer.vet', { id: nextUlid(), personId: who.personId, version, approve: true, ...more }, by)
}

test('applied, trained, approved; resting and back; edited; left', async () => {
  const [who, leader] = [await applied(), await staff(home)]
  expect((await list(leader, 'applied')).map(({ personId }) => personId)).toContain(who.personId)
  expect(codeOf(await vet(leader, who, {}))).toBe('CONFLICT')
  dataOf(await train(leader, who))
  expect(dataOf(await vet(leader, who, {}))).toEqual({ state: 'approved' })
  for (const [verb, state] of [['pause', 'paused'], ['resume', 'approved'], ['leave', 'left']] as const) {
    expect(dataOf(await cloud.mutate(`account.volunteer.${verb}`, { id: nextUlid() }, who))).toMatchObject({ volunteer: { state } })
  }
  expect((await mine(who))?.steps.map(({ state }) => state)).toEqual(['applied', 'trained', 'approved', 'paused', 'approved', 'left'])
  expect(codeOf(await cloud.mutate('account.volunteer.edit', offer, who))).toBe('NOT_FOUND')
})

test('a training sent twice is one; a refusal needs a reason', async () => {
  const [who, leader] = [await applied(), await staff(home)]
  const id = nextUlid()
  for (let i = 0; i < 2; i++) expect(dataOf(await train(leader, who, { id }))).toEqual({ state: 'trained' })
  expect((await mine(who))?.trainings).toHaveLength(1)
  for (const reason of ['', '    ', '。。。。。。', '不行不']) expect(codeOf(await vet(leader, who, { approve: false, reason }))).toBe('BAD_INPUT')
  expect(dataOf(await vet(leader, who, { approve: false, reason: '这个月名额满了' }))).toEqual({ state: 'refused' })
})

test('another place’s leader sees, trains and vets nobody here; nobody vets themself', async () => {
  const [who, leader] = [await applied(), await staff(nextDoor)]
  expect((await list(leader, 'applied')).map(({ personId }) => personId)).not.toContain(who.personId)
  expect([codeOf(await train(leader, who)), codeOf(await vet(leader, who, {}))]).toEqual(['NOT_FOUND', 'NOT_FOUND'])
  const own = await staff(home)
  dataOf(await cloud.mutate('account.volunteer.join', { id: nextUlid(), ...offer }, own))
  expect(codeOf(await vet(own, own, {}))).toBe('FOUR_EYES')
})

test('eight applications at once are one', async () => {
  const who = await somebody(cloud)
  const id = nextUlid()
  const answers = await Promise.all(Array.from({ length: 8 }, () => cloud.mutate('account.volunteer.join', { id, ...offer }, who)))
  expect(answers.every(({ ok }) => ok)).toBe(true)
  expect((await mine(who))?.steps).toHaveLength(1)
})
