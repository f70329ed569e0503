/** What travels to the person when something is not there, or not theirs: a sentence that fits what they asked for. */
import { notAllowedSentences as no, notFoundSentences as gone } from '../../src/domain/refusals'
import { personIdOf } from '../../cloudfunctions/kernel/person-id'
import { nextUlid } from './fixtures'
import { startTestCloud, type TestCloud } from './harness'
import { county, plantPlaces, sibling, township, village, worker, type Worker } from './org/world'

let cloud: TestCloud
let officer: Worker
let villager: Worker
beforeAll(async () => {
  cloud = await startTestCloud()
  plantPlaces(cloud)
  officer = worker(cloud, 'townshipOfficer', township)
  villager = worker(cloud, 'villageWorker', village)
  await cloud.mutate('account.profile.signIn', {}, { openid: 'reader' })
})
afterAll(() => cloud.close())

const stranger = personIdOf('nobody-here')
const staffs = (): ReadonlyArray<readonly [string, object, Worker, string, string]> => [
  ['org.desk.person', { id: stranger }, officer, 'NOT_FOUND', gone.person],
  ['org.desk.people', { placeId: sibling.id }, villager, 'NOT_FOUND', gone.place],
  ['org.staff.successorsOf', { postId: nextUlid() }, officer, 'NOT_FOUND', gone.post],
  ['org.places.history', { id: county.id }, officer, 'NOT_ALLOWED', no.placeOutside],
  ['org.places.place', { id: 'n404' }, officer, 'NOT_FOUND', gone.place],
  ['org.staff.postsHere', {}, worker(cloud, 'auditor', county), 'NOT_ALLOWED', no.role],
  ['learn.article', { id: 'no-such' }, officer, 'NOT_FOUND', gone.article],
]

test('of people, places, posts and pieces, to staff', async () => {
  for (const [path, input, as, code, message] of staffs()) {
    expect([path, await cloud.query(path, input, as)]).toEqual([path, { ok: false, error: { code, message } }])
  }
})

test('of families, volunteers and computers, to families', async () => {
  const as = { openid: 'reader' }
  for (const [path, input, code, message] of [
    ['account.family.removeMember', { familyId: nextUlid(), personId: stranger }, 'NOT_FOUND', gone.family],
    ['account.volunteer.pause', { id: nextUlid() }, 'NOT_FOUND', gone.volunteer],
    ['account.membership.leave', { id: nextUlid() }, 'NOT_FOUND', gone.membership],
    ['account.mandate.confirm', { id: nextUlid() }, 'NOT_FOUND', gone.mandate],
    ['account.family.accept', { token: `${nextUlid()}.${'x'.repeat(22)}` }, 'NOT_FOUND', gone.familyInvitation],
    ['org.staff.switchPost', { postId: nextUlid() }, 'NOT_FOUND', gone.ownPost],
  ] as const) {
    expect([path, await cloud.mutate(path, input, as)]).toEqual([path, { ok: false, error: { code, message } }])
  }
})
