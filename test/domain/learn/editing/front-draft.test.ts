import fc from 'fast-check'
import { front as frontSchema, type Front } from '@/domain/learn/editing/editing-contract'
import { draftOf, frontOf, listOf, type FrontDraft } from '@/domain/learn/editing/front-draft'
import { pieceKinds } from '@/domain/learn/piece-kinds'
import { blankFront } from './blank-front'

const blank = draftOf(blankFront)
const policy: Front = {
  ...blankFront,
  kind: 'policy',
  title: '育儿补贴怎么领',
  tags: ['育儿补贴', '补贴'],
  audience: { stages: ['baby'], groups: ['migrant'], ageMonths: [0, 36], youthGate: false, hiddenFromBereaved: true },
  months: [1, 7],
  sources: [{ title: '育儿补贴制度实施方案', publisher: '国家卫生健康委', year: 2025 }, { title: '没有年份的来源' }],
  policy: { key: 'childcare-subsidy', inForce: { from: '2025-01-01', to: null }, plain: '每孩每年一笔', who: '三岁以下', amount: '每年 3600 元', papers: ['身份证', '户口簿'], where: '村社区', basis: '实施方案', selfCheck: 'childcare-subsidy' },
  until: '2027-01-31',
}

test.each([blankFront, policy, { ...blankFront, kind: 'kit' as const, kit: { minutes: 40, forWhom: '奶奶外婆', bring: ['量杯'] } }, { ...blankFront, kind: 'media' as const, media: { form: 'video' as const, seconds: 90, from: { at: 'link' as const, url: 'https://www.nhc.gov.cn/a' } } }])(
  'what the cloud gave goes back unchanged: %#',
  (given) => expect(frontOf(draftOf(given), given)).toEqual({ front: given, notYet: [] }),
)

test('a list is typed with any of its usual signs between the words, none twice', () => {
  expect(listOf('发烧、退烧药，发烧; 38度\n  ', 12, 12)).toEqual(['发烧', '退烧药', '38度'])
  expect(listOf('一个长得不像话的常用词语啊啊啊', 12, 12)).toEqual(['一个长得不像话的常用词语'])
  expect(listOf('1、2、3', 12, 2)).toEqual(['1', '2'])
})

test('what nobody sees is no word: the form says what the cloud would make of it', () => {
  const { front } = frontOf({ ...blank, title: '\u200b\ufeff发\u200b烧', tags: '退\u200b烧\u202e、\ufeff', authorTitle: '\u2060' }, blankFront)
  expect([front.title, front.tags, front.author.title]).toEqual(['发烧', ['退烧'], ''])
  expect(frontSchema.parse(front)).toEqual(front)
})

test('a half-written span of months keeps what was said before, and says so', () => {
  const { front, notYet } = frontOf({ ...draftOf(policy), ageTo: '' }, policy)
  expect(front.audience.ageMonths).toEqual([0, 36])
  expect(notYet).toEqual(['“给谁看”里孩子的月龄请写两个数，前小后大'])
  expect(frontOf({ ...draftOf(policy), ageFrom: '', ageTo: '' }, policy).front.audience.ageMonths).toBeUndefined()
  expect(frontOf({ ...draftOf(policy), ageFrom: '12', ageTo: '6' }, policy).notYet).toHaveLength(1)
})

test('policy points go to the cloud once they are whole; another kind has none', () => {
  const half: FrontDraft = { ...blank, kind: 'policy', policy: { ...draftOf(policy).policy, amount: ' ' } }
  expect(frontOf(half, blankFront)).toMatchObject({ front: { policy: null }, notYet: ['“政策要点”还差：能得到什么'] })
  expect(frontOf({ ...half, policy: draftOf(policy).policy }, blankFront)).toMatchObject({ front: { policy: policy.policy }, notYet: [] })
  expect(frontOf({ ...draftOf(policy), kind: 'article' }, policy).front.policy).toBeNull()
})

test.each([
  [{ key: 'Childcare!' }, '“政策的编号”请只用小写字母、数字和短横，3 到 40 个'],
  [{ key: '', who: ' ' }, '“政策要点”还差：政策的编号、谁能享受'],
  [{ to: '明年' }, '“政策要点”里的日期请写成 2026-12-31 这样'],
])('what is wrong with the points of a policy is named as the form names it: %j', (half, says) => {
  expect(frontOf({ ...draftOf(policy), policy: { ...draftOf(policy).policy, ...half } }, blankFront).notYet).toEqual([says])
})

test('an empty line of the sources is none; one without a name waits', () => {
  const sources = [{ title: ' ', publisher: '', year: '' }, { title: '指南', publisher: ' ', year: '二零' }]
  expect(frontOf({ ...blank, sources }, blankFront)).toMatchObject({ front: { sources: [{ title: '指南' }] }, notYet: [] })
  expect(frontOf({ ...blank, sources: [{ title: '', publisher: '国家卫健委', year: '' }] }, blankFront).notYet).toEqual(['来源 1 请写上名称'])
})

test('whatever is typed, the cloud can take what comes of it', () => {
  const typed = fc.oneof(fc.string({ maxLength: 400, unit: 'grapheme' }), fc.constantFrom('', ' ', '12', '2026-01-31', '2026-02-30', '-1', 'learn/a.jpg', 'https://a.cn', 'https://', '、、、', '啊'.repeat(301)))
  const draft = fc.record({
    kind: fc.constantFrom(...pieceKinds),
    title: typed, summary: typed, tags: typed, ageFrom: typed, ageTo: typed, weekFrom: typed, weekTo: typed, authorName: typed, authorTitle: typed, audio: typed, until: typed, correction: typed,
    sources: fc.array(fc.record({ title: typed, publisher: typed, year: typed }), { maxLength: 14 }),
    policy: fc.record({ key: typed, from: typed, to: typed, plain: typed, who: typed, amount: typed, papers: typed, where: typed, basis: typed, selfCheck: typed }),
    kit: fc.record({ minutes: typed, forWhom: typed, bring: typed }),
    media: fc.record({ form: fc.constantFrom('audio' as const, 'video' as const), seconds: typed, at: fc.constantFrom('file' as const, 'link' as const), path: typed, url: typed }),
  })
  fc.assert(fc.property(draft, (some) => void frontSchema.parse(frontOf({ ...blank, ...some }, blankFront).front)), { seed: 4, numRuns: 500 })
})
