/** 和办的人说句话, 催一催, and the filed form: said once whatever is cut, read by family and association alone, sealed in the store. */
import type * as z from 'zod'
import type { deskContract } from '@/domain/org/contract/desk'
import type { caseContract } from '@/domain/support/case/case-contract'
import { nudgeDay } from '@/domain/support/case/nudge-day'
import type { reviewContract } from '@/domain/support/review/review-contract'
import type { talkContract } from '@/domain/support/talk/talk-contract'
import { seal } from '../../../cloudfunctions/kernel/crypto/seal'
import { supportCases } from '../../../cloudfunctions/support/cases/collections'
import { sealWords } from '../../../cloudfunctions/support/cases/sealed-words'
import { plantBookers, type Booker } from '../../fixtures/bookable'
import { cutKinds } from '../../fixtures/cut-kinds'
import { home, nextDoor, street } from '../account/person'
import { nextUlid, postDoc } from '../fixtures'
import { codeOf, dataOf, startTestCloud, type TestCloud } from '../harness'
import { caseDoc, draftDoc } from './case-doc'

let cloud: TestCloud
const staff = {} as Record<'village' | 'neighbours' | 'township' | 'county' | 'insurer', Booker>
const county = 'n1.n2.n3.'
beforeAll(async () => {
  cloud = await startTestCloud()
  const [village, neighbours, township, officer, insurer] = plantBookers(cloud, 5) as [Booker, Booker, Booker, Booker, Booker]
  Object.assign(staff, { village, neighbours, township, county: officer, insurer })
  cloud.store.insert('posts', [
    postDoc(village.personId, { name: '李小红', role: 'villageWorker', orgPath: home, placeId: 'n5', placeName: '望月湖社区' }),
    postDoc(neighbours.personId, { name: '王芳', role: 'villageWorker', orgPath: nextDoor, placeId: 'n6', placeName: '湖中社区' }),
    postDoc(township.personId, { name: '陈晓兰', role: 'townshipOfficer', orgPath: street, placeId: 'n4', placeName: '望月湖街道' }),
    postDoc(officer.personId, { name: '张莉', role: 'countyOfficer', orgPath: county, placeId: 'n3', placeName: '岳麓区' }),
    postDoc(insurer.personId, { name: '保险经办', role: 'insurerContact', orgPath: county, placeId: 'n3', placeName: '岳麓区' }),
  ])
})
afterAll(() => cloud.close())
afterEach(() => cloud.faults.clear())

const says = '出院小结明天上午送到社区'
const hourMs = 3_600_000
const newPerson = () => plantBookers(cloud, 1)[0]!
function filed(more: Partial<Parameters<typeof caseDoc>[0]> = {}, me = newPerson()) {
  const doc = caseDoc({ applicant: me.personId, orgPath: home, now: new Date(), ...more })
  cloud.store.insert('supportCases', [doc])
  return { id: doc._id, me }
}
const atInsurer = { at: 3, partner: 'insurerContact', waitsAt: county } as const
const late = (more: Partial<Parameters<typeof caseDoc>[0]> = {}) => filed({ dueAt: new Date(Date.now() - hourMs), raiseAt: null, ...more })
const say = (id: string, as: Booker, more: object = {}) => cloud.mutate('support.talk.say', { id, act: nextUlid(), says, ...more }, as)
const answer = (id: string, as: Booker, more: object = {}) => cloud.mutate('support.talk.answer', { id, act: nextUlid(), says: '收到，上午都有人在', ...more }, as)
const nudge = (id: string, as: Booker) => cloud.mutate('support.cases.nudge', { id }, as)
const list = async (id: string, as: Booker) => dataOf<z.output<typeof talkContract.list.output>>(await cloud.query('support.talk.list', { id }, as))
const one = async (id: string, as: Booker) => dataOf<z.output<typeof caseContract.one.output>>(await cloud.query('support.cases.one', { id }, as))
const opened = async (id: string, as: Booker) => {
  const seen = dataOf<z.output<typeof reviewContract.open.output>>(await cloud.query('support.review.open', { id, look: nextUlid(), reason: '审核这份申请' }, as))
  if (!seen.ok) throw new Error(seen.sentence)
  return seen.case
}
const rowsOf = (caseId: string) => cloud.store.find('caseMessages', { filter: { caseId } }).docs
/** What somebody's inbox has of a case. */
const toldOf = (id: string, { personId }: Booker) => (cloud.store.find('messages', { filter: { to: personId } }).docs as unknown as Array<{ title: string; text: string; kind: string; link: string | null }>).filter(({ link }) => link?.includes(id))

describe('a word', () => {
  test('of the family is read where the case is today, and answered from there; both read both', async () => {
    const { id, me } = filed()
    expect(await list(id, me)).toMatchObject({ isOpen: true, readAt: '望月湖社区', said: [], forName: null })
    dataOf(await say(id, me))
    expect(toldOf(id, staff.village)).toMatchObject([{ kind: 'work', title: '有一家人写了一句话' }])
    expect((await opened(id, staff.village)).talk).toMatchObject({ isOpen: true, said: [{ from: 'family', byName: '本人', says }] })
    dataOf(await answer(id, staff.village))
    expect(toldOf(id, me)).toMatchObject([{ kind: 'case', link: `/features/support/talk/index?id=${id}` }])
    expect((await list(id, me)).said).toMatchObject([{ from: 'family', says }, { from: 'staff', byName: '望月湖社区 李小红', says: '收到，上午都有人在' }])
    // What is said stands in the case and nowhere else.
    expect(JSON.stringify([...toldOf(id, staff.village), ...toldOf(id, me)])).not.toMatch(/小结|上午/)
    expect(cloud.costs().find(({ name }) => name === 'support.talk.list')?.last?.roundTrips).toBeLessThanOrEqual(3)
  })

  test('is told to a desk once a day, however much is said; each answer is told to the family', async () => {
    const { id, me } = filed()
    dataOf(await say(id, me))
    dataOf(await say(id, me, { says: '还有一张发票也一起送来' }))
    expect(rowsOf(id)).toHaveLength(2)
    expect(toldOf(id, staff.village)).toHaveLength(1)
    dataOf(await answer(id, staff.village))
    dataOf(await answer(id, staff.village))
    expect(toldOf(id, me)).toHaveLength(2)
  })

  test('goes to who sent it back, and to the association while an insurer has it', async () => {
    const returned = filed({ state: 'returned', at: 1, waitsAt: null, dueAt: null, backAt: street })
    dataOf(await say(returned.id, returned.me))
    expect(toldOf(returned.id, staff.township)).toHaveLength(1)
    const paying = filed(atInsurer)
    dataOf(await say(paying.id, paying.me))
    expect(toldOf(paying.id, staff.county)).toHaveLength(1)
    expect(toldOf(paying.id, staff.insurer)).toEqual([])
  })

  test('is nothing for an insurer: neither to read nor to write', async () => {
    const { id, me } = filed(atInsurer)
    dataOf(await say(id, me))
    const seen = await opened(id, staff.insurer)
    expect(seen).not.toHaveProperty('talk')
    expect(JSON.stringify(seen)).not.toContain(says)
    expect(codeOf(await answer(id, staff.insurer))).toBe('NOT_ALLOWED')
    expect(rowsOf(id)).toHaveLength(1)
  })

  test('lies sealed in the store, and whole in the copy of its owner', async () => {
    const { id, me } = filed()
    dataOf(await say(id, me))
    expect(JSON.stringify(rowsOf(id))).not.toContain(says)
    expect(JSON.stringify(dataOf(await cloud.query('account.myData.download', {}, me)))).toContain(says)
  })

  test('about somebody else’s case, another place’s or one’s own as staff, is refused', async () => {
    const { id, me } = filed()
    const stranger = newPerson()
    expect(codeOf(await say(id, stranger))).toBe('NOT_FOUND')
    expect(codeOf(await cloud.query('support.talk.list', { id }, stranger))).toBe('NOT_FOUND')
    expect(codeOf(await answer(id, staff.neighbours))).toBe('NOT_FOUND')
    const own = filed({}, staff.village)
    expect(codeOf(await answer(own.id, staff.village))).toBe('FOUR_EYES')
    expect(codeOf(await say(id, me, { says: '代开发票请找我' }))).toBe('UNSAFE_TEXT')
    expect(codeOf(await say(id, me, { says: '长'.repeat(201) }))).toBe('BAD_INPUT')
    expect([...rowsOf(id), ...rowsOf(own.id)]).toEqual([])
  })

  test('is said while the case is open: not of a draft, not of what is over; what was said stays to be read', async () => {
    const me = newPerson()
    const draft = draftDoc({ applicant: me.personId, orgPath: home, now: new Date() })
    cloud.store.insert('supportCases', [draft])
    expect(codeOf(await say(draft._id, me))).toBe('CONFLICT')
    expect(codeOf(await cloud.query('support.talk.list', { id: draft._id }, me))).toBe('CONFLICT')
    const { id, me: other } = filed()
    const act = nextUlid()
    dataOf(await say(id, other, { act }))
    dataOf(await cloud.mutate('support.cases.withdraw', { id, act: nextUlid() }, other))
    expect(codeOf(await say(id, other))).toBe('CONFLICT')
    expect(codeOf(await answer(id, staff.village))).toBe('CONFLICT')
    // The tap that got no answer finds that it was said.
    dataOf(await say(id, other, { act }))
    expect(await list(id, other)).toMatchObject({ isOpen: false, readAt: null, said: [{ says }] })
  })

  test('under an id that another used, or with other words, is refused', async () => {
    const [first, second] = [filed(), filed()]
    const act = nextUlid()
    dataOf(await say(first.id, first.me, { act }))
    expect(codeOf(await say(first.id, first.me, { act, says: '说了别的' }))).toBe('CONFLICT')
    expect(codeOf(await say(second.id, second.me, { act }))).toBe('CONFLICT')
    expect(codeOf(await answer(first.id, staff.village, { act, says }))).toBe('CONFLICT')
    expect(rowsOf(second.id)).toEqual([])
  })

  test('of who filed for the family says so, and the answer reaches both', async () => {
    const [me, helper] = [newPerson(), newPerson()]
    const { id } = filed({ filer: { personId: helper.personId, postId: null, name: '邻居' }, parties: [me.personId, helper.personId] }, me)
    dataOf(await say(id, helper))
    dataOf(await answer(id, staff.village))
    expect((await list(id, me)).said[0]).toMatchObject({ byName: '邻居代说' })
    expect([toldOf(id, me).length, toldOf(id, helper).length]).toEqual([1, 1])
  })

  test('of the village, said for who has no WeChat, is answered by somebody else; what she writes herself later by the village too', async () => {
    const { id, me } = filed({ filer: { personId: staff.village.personId, postId: nextUlid(), name: '李小红' } })
    cloud.store.modify('supportCases', { _id: id }, { $set: { parties: [me.personId, staff.village.personId] } }, { multi: false, merge: true, upsert: false, now: new Date() })
    cloud.store.insert('mandates', [{ _id: nextUlid(), parties: [me.personId, staff.village.personId], personId: me.personId, personName: '奶奶', helperId: staff.village.personId, helperName: '李小红', helperPost: '', postId: null, what: ['support'], state: 'confirmed', askedAt: new Date(), timeline: [], voiding: false }])
    dataOf(await say(id, staff.village))
    expect(codeOf(await answer(id, staff.village))).toBe('FOUR_EYES')
    // Nobody else works in the village: it waits with the township.
    expect(rowsOf(id)).toMatchObject([{ waitsAt: street }])
    expect(toldOf(id, staff.township)).toHaveLength(1)
    dataOf(await answer(id, staff.township))
    dataOf(await say(id, me, { says: '我自己也会写了' }))
    dataOf(await answer(id, staff.village))
  })

  test.each(cutKinds.flatMap((kind) => [1, 2, 3, 4, 5, 6, 7, 8].map((call) => [kind, call] as const)))('cut off and sent again, it is said and told once (%s at call %i)', async (kind, call) => {
    const { id, me } = filed()
    const acts = [nextUlid(), nextUlid()]
    for (const [send, as] of [[say, me], [answer, staff.village]] as const) {
      const act = acts.pop()
      cloud.faults.inject({ kind, call, function: 'api' })
      await send(id, as, { act }).catch(() => undefined)
      cloud.faults.clear()
      dataOf(await send(id, as, { act }))
    }
    expect(rowsOf(id)).toMatchObject([{ untold: false }, { untold: false }])
    expect([toldOf(id, staff.village).length, toldOf(id, me).length]).toEqual([1, 1])
  })
})

test('what a cut left untold, and nobody sent again, the timer tells, once', async () => {
  const { id, me } = filed({ raiseAt: null })
  const [said, answered] = [nextUlid(), nextUlid()]
  for (const [act, from] of [[said, 'family'], [answered, 'staff']] as const) {
    const by = from === 'family' ? me.personId : staff.village.personId
    cloud.store.insert('caseMessages', [{ _id: act, caseId: id, orgPath: home, applicant: me.personId, from, by, byName: '望月湖社区 李小红', says: { sealed: seal(says, act) }, at: new Date(Date.now() - hourMs), untold: true, waitsAt: null, lookAt: null }])
  }
  await cloud.fireTimer('timer', 'followCases')
  await cloud.fireTimer('timer', 'followCases')
  expect([toldOf(id, staff.village).length, toldOf(id, me).length]).toEqual([1, 1])
  expect(rowsOf(id)).toMatchObject([{ untold: false }, { untold: false }])
})

describe('a nudge', () => {
  test('is for what is late alone, and tells the desk and the level above once a working day', async () => {
    const inTime = filed({ dueAt: new Date(Date.now() + hourMs) })
    expect(await one(inTime.id, inTime.me)).not.toHaveProperty('nudge')
    expect(codeOf(await nudge(inTime.id, inTime.me))).toBe('CONFLICT')
    const { id, me } = late()
    const before = supportCases.schema.parse(cloud.store.find('supportCases', { filter: { _id: id } }).docs[0])
    expect(await one(id, me)).toMatchObject({ nudge: 'may' })
    const answers = await Promise.all([nudge(id, me), nudge(id, me)])
    answers.forEach((said) => dataOf(said))
    dataOf(await nudge(id, me))
    expect(await one(id, me)).toMatchObject({ nudge: 'done' })
    expect(toldOf(id, staff.village)).toMatchObject([{ title: '有一家人催了一件申请' }])
    expect(toldOf(id, staff.township)).toMatchObject([{ title: '下面有一件申请，家里在催' }])
    // Whoever is just deciding decides on the case as it was shown.
    expect(cloud.store.find('supportCases', { filter: { _id: id } }).docs[0]).toMatchObject({ rev: before.rev })
  })

  test('may be given again on the next working day', async () => {
    const { id, me } = late({ nudgedOn: '2026-01-05' })
    expect(await one(id, me)).toMatchObject({ nudge: 'may' })
    dataOf(await nudge(id, me))
    expect(await one(id, me)).toMatchObject({ nudge: 'done' })
  })

  test('of what an insurer has goes to it and to the county of the association', async () => {
    const { id, me } = late(atInsurer)
    dataOf(await nudge(id, me))
    expect([toldOf(id, staff.insurer).length, toldOf(id, staff.county).length]).toEqual([1, 1])
  })

  test('is the family’s own', async () => {
    const { id } = late()
    expect(codeOf(await nudge(id, newPerson()))).toBe('NOT_FOUND')
    expect(toldOf(id, staff.village)).toEqual([])
  })

  test.each(cutKinds.flatMap((kind) => [1, 2, 3, 4, 5, 6, 7].map((call) => [kind, call] as const)))('cut off and sent again, it tells once (%s at call %i)', async (kind, call) => {
    const { id, me } = late()
    cloud.faults.inject({ kind, call, function: 'api' })
    await nudge(id, me).catch(() => undefined)
    cloud.faults.clear()
    dataOf(await nudge(id, me))
    expect([toldOf(id, staff.village).length, toldOf(id, staff.township).length]).toEqual([1, 1])
  })

  test.each(cutKinds.flatMap((kind) => [1, 2, 3, 4, 5, 6, 7, 8, 9].map((call) => [kind, call] as const)))('cut off and not sent again, the timer tells it once (%s at call %i)', async (kind, call) => {
    const { id, me } = late({ untold: null })
    cloud.faults.inject({ kind, call, action: 'support.cases.nudge' })
    await nudge(id, me).catch(() => undefined)
    cloud.faults.clear()
    const isWritten = supportCases.schema.parse(cloud.store.find('supportCases', { filter: { _id: id } }).docs[0]).nudgedOn !== null
    for (let run = 0; run < 2; run++) await cloud.fireTimer('timer', 'followCases')
    const heard = isWritten ? 1 : 0
    expect([toldOf(id, staff.village).length, toldOf(id, staff.township).length]).toEqual([heard, heard])
    expect(cloud.store.find('supportCases', { filter: { _id: id } }).docs[0]).toMatchObject({ untold: null })
  })

  test('that was cut before anybody heard of it is told of no more once somebody decided', async () => {
    const { id } = late({ state: 'returned', dueAt: null, waitsAt: null, nudgedOn: '2026-01-05', untold: 'nudge:2026-01-05', toTell: [{ id: 'nudge:2026-01-05', what: 'nudge', says: '2026-01-05' }] })
    await cloud.fireTimer('timer', 'followCases')
    expect(toldOf(id, staff.village)).toEqual([])
    expect(cloud.store.find('supportCases', { filter: { _id: id } }).docs[0]).toMatchObject({ untold: null, toTell: [] })
  })

  test('of a weekend or a holiday counts for the next day that is worked', () => {
    expect(['2026-11-27', '2026-11-28', '2026-11-29', '2026-10-01'].map(nudgeDay)).toEqual(['2026-11-27', '2026-11-30', '2026-11-30', '2026-10-08'])
  })
})

describe('a word that nobody answered', () => {
  const today = async (as: Booker) => dataOf<z.output<typeof deskContract.today.output>>(await cloud.query('org.desk.today', {}, as)).groups.flatMap(({ rows }) => rows).filter(({ kind }) => kind === 'words')
  const waits = async (id: string, as: Booker) => (await today(as)).filter(({ key }) => key === `words:${id}`).length
  const aDayOn = (id: string) => cloud.store.modify('caseMessages', { caseId: id }, { $set: { lookAt: new Date(Date.now() - hourMs) } }, { multi: true, merge: true, upsert: false, now: new Date() })

  test('stands in 今天 of who has the case, once however much is said, until somebody answers', async () => {
    const { id, me } = filed()
    dataOf(await say(id, me))
    dataOf(await say(id, me, { says: '还有一句' }))
    expect([await waits(id, staff.village), await waits(id, staff.neighbours), await waits(id, staff.insurer)]).toEqual([1, 0, 0])
    expect(JSON.stringify(await today(staff.village))).not.toContain('出院小结')
    dataOf(await answer(id, staff.village))
    expect(await waits(id, staff.village)).toBe(0)
    dataOf(await say(id, me, { says: '谢谢，再问一句' }))
    expect(await waits(id, staff.village)).toBe(1)
  })

  test('goes with the case to another desk, and waits no more where the case is over', async () => {
    const { id, me } = filed()
    dataOf(await say(id, me))
    cloud.store.modify('supportCases', { _id: id }, { $set: { at: 1, waitsAt: street } }, { multi: false, merge: true, upsert: false, now: new Date() })
    aDayOn(id)
    await cloud.fireTimer('timer', 'followCases')
    expect([await waits(id, staff.village), await waits(id, staff.township)]).toEqual([0, 1])
    cloud.store.modify('supportCases', { _id: id }, { $set: { state: 'withdrawn', open: false } }, { multi: false, merge: true, upsert: false, now: new Date() })
    expect(await waits(id, staff.township)).toBe(0)
    aDayOn(id)
    await cloud.fireTimer('timer', 'followCases')
    expect(rowsOf(id)).toMatchObject([{ waitsAt: null, lookAt: null }])
  })
})

describe('the filed form', () => {
  test('says every question and answer under the applicant’s own name, the numbers masked, with the signature', async () => {
    const _id = nextUlid()
    const { id, me } = filed({ _id, signature: seal('10,10 60,40', `signature:${_id}`), papers: [{ material: 'identity', paper: nextUlid() }], words: sealWords({ discharge: '小结在医院，补办中' }, _id) })
    const form = dataOf<z.output<typeof caseContract.form.output>>(await cloud.query('support.cases.form', { id }, me))
    expect(form).toMatchObject({ title: '住院护理补贴', who: '周老师', place: '示例社区', filer: null, signature: '10,10 60,40', account: { last4: '0003', bank: '示例银行' } })
    expect(form.answers.length).toBeGreaterThan(2)
    expect(form.papers).toContainEqual({ title: '身份证', says: '交了照片' })
    expect(JSON.stringify(form)).not.toMatch(/6217000010000000003|周淑珍/)
    // The case itself, the ID number, and whose session it is.
    expect(cloud.costs().find(({ name }) => name === 'support.cases.form')?.last?.roundTrips).toBeLessThanOrEqual(3)
    expect(codeOf(await cloud.query('support.cases.form', { id }, newPerson()))).toBe('NOT_FOUND')
    expect(codeOf(await cloud.query('support.cases.form', { id }, staff.village))).toBe('NOT_FOUND')
  })

  test('is none before it is filed', async () => {
    const me = newPerson()
    const draft = draftDoc({ applicant: me.personId, orgPath: home, now: new Date() })
    cloud.store.insert('supportCases', [draft])
    expect(codeOf(await cloud.query('support.cases.form', { id: draft._id }, me))).toBe('CONFLICT')
  })
})
