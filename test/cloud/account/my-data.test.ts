import { newestVersion } from '../../../src/domain/account/consent-texts'
import { mandates } from '../../../cloudfunctions/account/mandate/collections'
import { collections } from '../../../cloudfunctions/collections'
import { personIdOf } from '../../../cloudfunctions/kernel/person-id'
import { cutKinds } from '../../fixtures/cut-kinds'
import { nextUlid, postDoc } from '../fixtures'
import { codeOf, dataOf, startTestCloud, type TestCloud } from '../harness'
import { home, meOf, plantPlaces, somebody, type Someone } from './person'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
  plantPlaces(cloud)
  // Somebody works there, who would answer an application.
  cloud.store.insert('posts', [postDoc(personIdOf('worker-of-home'), { role: 'villageWorker', orgPath: home, placeId: 'n5' })])
})
afterAll(() => cloud.close())
afterEach(() => cloud.faults.clear())

interface Copy {
  json: string
  sections: Array<{ title: string; entries: Array<Array<{ label: string; value: string }>> }>
}
const copyOf = async (who: Someone) => dataOf<Copy>(await cloud.query('account.myData.download', {}, who))
const hehe = { name: '禾禾', sex: 'girl', birthOn: '2026-03-20' }

/** Somebody with something in every room: family and child, phone, membership, volunteering, a message. */
async function settled() {
  const who = await somebody(cloud, '雨桐')
  const [familyId, childId] = [nextUlid(), nextUlid()]
  dataOf(await cloud.mutate('account.family.start', { id: familyId }, who))
  dataOf(await cloud.mutate('account.family.addChild', { id: childId, familyId, ...hehe, agree: newestVersion('under14') }, who))
  dataOf(await cloud.mutate('account.profile.givePhone', { phone: '13800005678', agree: 1 }, who))
  dataOf(await cloud.mutate('account.membership.join', { id: nextUlid() }, who))
  dataOf(await cloud.mutate('account.volunteer.join', { id: nextUlid(), skills: ['reading'], times: ['weekend'] }, who))
  return { who, familyId, childId }
}
async function withPartner() {
  const { who, familyId, childId } = await settled()
  const father = await somebody(cloud, '周明')
  const { token } = dataOf<{ token: string }>(await cloud.mutate('account.family.invite', { id: nextUlid(), familyId, role: 'guardian' }, who))
  dataOf(await cloud.mutate('account.family.accept', { token }, father))
  return { who, father, familyId, childId }
}

describe('the copy of one’s data', () => {
  test('has everything, opened for its owner, in words', async () => {
    const { who } = await withPartner()
    const { json, sections } = await copyOf(who)
    expect(json).toContain('13800005678')
    expect(sections.map(({ title }) => title)).toEqual(expect.arrayContaining(['我的资料', '我同意过什么', '会员', '志愿者', '消息', '我的家庭']))
    const family = sections.find(({ title }) => title === '我的家庭')?.entries[0]
    expect(family?.map(({ value }) => value).join()).toMatch(/雨桐.*周明.*禾禾/)
  })
  test('shows no code word of ours on the page', async () => {
    const { who } = await withPartner()
    const words = (await copyOf(who)).sections.flatMap(({ entries }) => entries.flat().map(({ value }) => value))
    expect(words.filter((value) => /\b[a-z]{3,}\b/.test(value))).toEqual([])
  })
  test('speaks gently to a bereaved mother, shows her own name in full, and says what is what; the file holds everything', async () => {
    const who = await somebody(cloud, '刘桂兰')
    const contact = { personId: 'p01KAAAAAAAAAAAAAAAAAA', name: '李小红', roleText: '望月湖社区 专干', phone: '19900000101', kind: 'village', postId: nextUlid() }
    const fields = { specialFamily: { kind: 'bereaved', since: '2016-04-01' }, contacts: [contact], stages: ['child'], wishes: { callMe: '刘姐', notOn: ['09-12'], topicsToAvoid: [] } }
    cloud.store.modify('people', { _id: who.personId }, { $set: fields }, { multi: false, merge: true, upsert: false, now: new Date() })
    dataOf(await cloud.mutate('account.consent.give', { kind: 'specialIdentity', version: 1 }, who))
    dataOf(await cloud.mutate('account.volunteer.join', { id: nextUlid(), skills: ['health', 'phone'], times: ['weekend'] }, who))
    dataOf(await cloud.mutate('account.membership.join', { id: nextUlid() }, who))
    const { json, sections } = await copyOf(who)
    const linesOf = (title: string) => Object.fromEntries((sections.find((section) => section.title === title)?.entries[0] ?? []).map(({ label, value }) => [label, value]))
    expect(linesOf('我的资料')).toMatchObject({ 称呼: '刘桂兰', 家庭类别: '计生特殊家庭', 我的心意: '怎么称呼 刘姐，别打扰的日子 每年 9月12日' })
    expect(linesOf('我的资料')['联系人']).toBe('称呼 李小红，职务 望月湖社区 专干，手机号 19900000101，种类 村（社区）')
    expect(linesOf('志愿者')).toMatchObject({ 能帮什么: '健康护理、教用手机', 审核: '报名了，等培训' })
    expect(linesOf('会员')).toMatchObject({ 状态: '计生协正在看，5 个工作日内回复' })
    expect(linesOf('我同意过什么')['现在']).toMatch(/种类 特殊家庭身份，状态 同意/)
    expect(JSON.stringify(sections)).not.toMatch(/孩子|宝宝|去世|失独|2016年|\*/)
    expect(JSON.parse(json)['我的资料'][0]).toMatchObject({ ...fields, contacts: [{ name: '李小红' }] })
  })
  test('holds nothing of somebody else, and no key of ours', async () => {
    const { who } = await withPartner()
    const stranger = await settled()
    const { json } = await copyOf(who)
    for (const hidden of [stranger.who.personId, stranger.familyId, 'searchKeys', 'openid', 'orgPath":']) expect(json).not.toContain(hidden)
  })
  test('every collection that holds something personal is found by it through an index, says what becomes of it, and why when it is kept', () => {
    for (const { name, personal, indexes } of collections) {
      if (!personal) continue
      expect([name, personal.key === '_id' || indexes.some(({ keys }) => keys[0]?.[0] === personal.key)]).toEqual([name, true])
      if (personal.onErase === 'keep') expect([name, (personal.why ?? '').length > 5]).toEqual([name, true])
    }
  })
})

describe('what staff did for a person under a post', () => {
  test('is that person’s: who left takes no list of names along, and takes none of it away with the account', async () => {
    const [worker, granny, aunt] = [await somebody(cloud, '李小红'), await somebody(cloud, '示例奶奶'), await somebody(cloud, '示例姑姑')]
    const mandate = (person: Someone, helper: Someone, postId: string | null) => {
      const row = { _id: nextUlid(), parties: [person.personId, helper.personId], personId: person.personId, personName: person === granny ? '示例奶奶' : '示例姑姑', helperId: helper.personId, helperName: '示例', helperPost: '', postId, what: ['membership'], state: 'ended', askedAt: new Date(), timeline: [] }
      cloud.store.insert('mandates', [mandates.schema.parse(row)])
      return row._id
    }
    const [atPost, asNiece] = [mandate(granny, worker, nextUlid()), mandate(aunt, worker, null)]
    expect([(await copyOf(worker)).json, (await copyOf(granny)).json].map((json) => [json.includes('示例奶奶'), json.includes('示例姑姑')])).toEqual([[false, true], [true, false]])
    dataOf(await cloud.mutate('account.myData.askDeletion', {}, worker))
    cloud.store.modify('people', { _id: worker.personId }, { $set: { 'deletion.eraseAt': new Date(Date.now() - 1000) } }, { multi: false, merge: true, upsert: false, now: new Date() })
    await cloud.fireTimer('timer', 'eraseAccounts')
    expect([atPost, asNiece].map((_id) => cloud.store.find('mandates', { filter: { _id } }).docs.length)).toEqual([1, 0])
  })
})

describe('deleting the account', () => {
  const ask = (who: Someone) => cloud.mutate('account.myData.askDeletion', {}, who)
  const over = (who: Someone) =>
    cloud.store.modify('people', { _id: who.personId }, { $set: { 'deletion.eraseAt': new Date(Date.now() - 1000) } }, { multi: false, merge: true, upsert: false, now: new Date() })
  const fire = () => cloud.fireTimer('timer', 'eraseAccounts')
  const left = (who: Someone) =>
    collections.filter(({ personal }) => personal?.onErase === 'remove').flatMap(({ name, personal }) => cloud.store.find(name, { filter: { [personal!.key]: who.personId } }).docs.map(() => name))

  test('says what goes and what is kept and why, of what the person has and nothing else', async () => {
    const said = async (who: Someone) => dataOf<{ removed: string[]; kept: Array<{ title: string; why: string }>; days: number; first: string | null }>(await cloud.query('account.myData.whatDeletingDoes', {}, who))
    expect(await said(await somebody(cloud))).toEqual({ removed: ['我的资料'], kept: [], days: 15, first: null })
    const { removed, kept, first } = await said((await withPartner()).who)
    expect([removed.sort(), first]).toEqual([['会员', '志愿者', '我的资料', '消息'].sort(), null])
    expect(kept).toEqual(expect.arrayContaining([expect.objectContaining({ title: '我同意过什么', why: expect.stringContaining('三年后删除') }), expect.objectContaining({ title: '我的家庭' })]))
    expect(kept).toHaveLength(2)
  })
  test('waits fifteen days, counted once, and can be taken back', async () => {
    const who = await somebody(cloud)
    const first = dataOf<{ deletion: { askedAt: string; eraseAt: string } }>(await ask(who)).deletion
    expect(Date.parse(first.eraseAt) - Date.parse(first.askedAt)).toBe(15 * 86_400_000)
    expect(dataOf(await ask(who))).toMatchObject({ deletion: first })
    await fire()
    expect(await meOf(cloud, who)).toMatchObject({ deletion: first })
    dataOf(await cloud.mutate('account.myData.cancelDeletion', {}, who))
    expect((await meOf(cloud, who))?.deletion).toBeNull()
  })
  test('work in one’s hands, or a child nobody else guards, comes first', async () => {
    const { who } = await settled()
    expect(dataOf(await ask(who))).toEqual({ ok: false, first: 'lastGuardian' })
    const worker = await somebody(cloud)
    cloud.store.insert('posts', [postDoc(worker.personId, { role: 'villageWorker', orgPath: home })])
    expect(dataOf(await ask(worker))).toEqual({ ok: false, first: 'post' })
  })
  test('on the day everything goes but what is kept and sealed; the other guardian keeps the child; it is too late to take back', async () => {
    const { who, father, familyId } = await withPartner()
    dataOf(await ask(who))
    over(who)
    expect(codeOf(await cloud.mutate('account.myData.cancelDeletion', {}, who))).toBe('EXPIRED')
    await fire()
    expect(left(who)).toEqual([])
    expect(await meOf(cloud, who)).toBeNull()
    expect(cloud.store.find('consents', { filter: { _id: who.personId } }).docs[0]?.['closedAt']).toBeInstanceOf(Date)
    const [family] = cloud.store.find('families', { filter: { _id: familyId } }).docs
    expect(family).toMatchObject({ members: [{ personId: father.personId }], children: [{ name: '禾禾', guardians: [father.personId] }] })
  })
  test('a child added meanwhile, whom nobody else guards, goes with the account: that was said', async () => {
    const who = await somebody(cloud)
    dataOf(await ask(who))
    const familyId = nextUlid()
    dataOf(await cloud.mutate('account.family.start', { id: familyId }, who))
    dataOf(await cloud.mutate('account.family.addChild', { id: nextUlid(), familyId, ...hehe, agree: newestVersion('under14') }, who))
    over(who)
    await fire()
    expect(cloud.store.find('families', { filter: { _id: familyId } }).docs).toMatchObject([{ members: [], children: [] }])
  })
  test('a post taken up meanwhile keeps the account: nothing is erased, the person is told once, and may ask again', async () => {
    const { who } = await withPartner()
    dataOf(await ask(who))
    cloud.store.insert('posts', [postDoc(who.personId, { role: 'villageWorker', orgPath: home, state: 'suspended' })])
    over(who)
    await fire()
    await fire()
    expect(await meOf(cloud, who)).toMatchObject({ deletion: null })
    expect(cloud.store.find('messages', { filter: { to: who.personId, title: '您的账号没有注销' } }).docs).toHaveLength(1)
    expect(dataOf(await ask(who))).toEqual({ ok: false, first: 'post' })
  })
  test.each(cutKinds.flatMap((kind) => [1, 2, 3, 4, 5, 9, 14, 17, 18, 19].map((call) => [kind, call] as const)))(
    'cut by %s at call %i, the next run ends it',
    async (kind, call) => {
      const { who, father, familyId } = await withPartner()
      dataOf(await ask(who))
      over(who)
      const fault = cloud.faults.inject({ kind, call, function: 'timer' })
      await fire().catch(() => undefined)
      expect([call, fault.hits === 1 || call > 15]).toEqual([call, true])
      cloud.faults.clear()
      await fire()
      expect([left(who), await meOf(cloud, who)]).toEqual([[], null])
      expect(cloud.store.find('families', { filter: { _id: familyId } }).docs).toMatchObject([{ members: [{ personId: father.personId }], children: [{ name: '禾禾' }] }])
    },
  )
})

test('who saw my data: newest first, with what, why, and how often this month', async () => {
  const who = await somebody(cloud)
  const look = (at: Date, reason: string) => ({
    _id: nextUlid(), at, viewer: 'p01KAAAAAAAAAAAAAAAAAA', viewerName: '李小红', viewerPost: nextUlid(), viewerRole: 'villageWorker', viewerPlace: '望月湖社区', orgPath: home,
    under: [], subject: who.personId, subjectName: '雨*', what: ['file', 'phone'], reason, requestId: 'r',
  })
  cloud.store.insert('accessLog', [look(new Date(Date.now() - 40 * 86_400_000), '上门前确认'), look(new Date(), '为明天走访')])
  expect(dataOf(await cloud.query('account.myData.accesses', {}, who))).toMatchObject({
    thisMonth: 1,
    items: [{ who: '李小红', post: '望月湖社区 专干', what: ['档案', '手机号'], reason: '为明天走访' }, { reason: '上门前确认' }],
  })
})
