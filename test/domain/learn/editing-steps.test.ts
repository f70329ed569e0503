import { editingContract, type Front } from '@/domain/learn/editing/editing-contract'
import { missingIn } from '@/domain/learn/editing/missing'
import { remindBefore, reviewDueAfter } from '@/domain/learn/editing/review-due'
import { editingActs, editingSteps, manuscriptStates, mayAct, stateAfter, turnOf, turnTakenBy, whyNotAct, type EditingAct, type ManuscriptState, type Standing } from '@/domain/learn/editing/steps'
import { boxHolds } from '@/domain/learn/local-box'
import { isOfficialSite } from '@/domain/learn/official-sites'
import { staffRoles, type StaffRole } from '@/domain/org/roles'

const standing = (state: ManuscriptState, more: Partial<Standing> = {}): Standing => ({ state, kind: 'article', out: state === 'released', writers: ['writer'], signers: [], ...more })
const as = (role: StaffRole, personId = 'somebody') => ({ personId, role })

describe('who may do what, where', () => {
  test.each<[ManuscriptState, StaffRole, EditingAct[]]>([
    ['draft', 'editor', ['submit']],
    ['draft', 'medicalReviewer', []],
    ['review', 'editor', ['takeBack']],
    ['review', 'medicalReviewer', ['askChange', 'sign']],
    ['review', 'chiefEditor', ['takeBack', 'askChange']],
    ['chief', 'chiefEditor', ['takeBack', 'askChange', 'approve']],
    ['approved', 'chiefEditor', ['hold']],
    ['approved', 'editor', []],
    ['released', 'editor', ['revise']],
    ['released', 'medicalReviewer', ['renew']],
    ['released', 'chiefEditor', ['revise', 'withdraw']],
    ['withdrawn', 'countyOfficer', ['revise']],
    ['withdrawn', 'chiefEditor', ['revise']],
  ])('%s, %s: %j', (state, role, acts) => {
    expect(mayAct(standing(state), as(role))).toEqual(acts)
  })
  test('what readers have can be withdrawn whatever is written beside it, and only then', () => {
    for (const state of manuscriptStates.filter((each) => each !== 'withdrawn')) {
      expect([state, whyNotAct('withdraw', standing(state, { out: true }), as('chiefEditor'))]).toEqual([state, undefined])
      expect(whyNotAct('withdraw', standing(state, { out: false }), as('chiefEditor'))).toContain('读者')
    }
  })
  test('nobody judges what they wrote, nor twice in a row', () => {
    for (const act of ['sign', 'approve', 'askChange'] as const) {
      const [from] = editingSteps[act].from
      const [role] = editingSteps[act].by
      expect([act, whyNotAct(act, standing(from!), as(role!, 'writer'))]).toEqual([act, expect.stringContaining('另一位')])
    }
    expect(whyNotAct('approve', standing('chief', { signers: ['doctor'] }), as('chiefEditor', 'doctor'))).toContain('另一位')
  })
  test('every act leads to another state or stays in its own, and whoever’s turn it is can take it', () => {
    for (const act of editingActs) expect(manuscriptStates).toContain(stateAfter(act, 'article'))
    for (const state of manuscriptStates) {
      const turn = turnOf(state)
      if (turn) expect([state, mayAct(standing(state), as(turn)).length > 0]).toEqual([state, true])
    }
    expect(staffRoles.filter((role) => turnTakenBy(role) === 'editor')).toEqual(['countyOfficer', 'cityOfficer', 'provinceAdmin', 'editor'])
  })
  test('a day and an address go past the doctor', () => {
    expect([stateAfter('submit', 'urgent'), stateAfter('submit', 'announcement'), stateAfter('submit', 'policy')]).toEqual(['chief', 'chief', 'review'])
  })
})

const text = (characters: number) => [{ type: 'paragraph' as const, content: [{ text: '话'.repeat(characters) }] }]
const linked = (url: string) => ({ form: 'video' as const, seconds: 60, from: { at: 'link' as const, url } })

describe('what is still missing', () => {
  const front = {
    ...{ kind: 'article', title: '题目', summary: '提要', keyTask: 'education', topicIds: [], tags: [], audience: { stages: [], groups: [], youthGate: false, hiddenFromBereaved: false }, cover: 'plain' },
    ...{ author: { name: '示例', title: '' }, months: [], sources: [{ title: '来源' }], policy: null, kit: null, media: null, audio: null, until: null, topic: null, quiz: null, correction: '' },
  } as Front
  test.each<[string, Partial<Front>, string[]]>([
    ['nothing', {}, []],
    ['a title and a summary', { title: '', summary: '' }, ['标题', '摘要']],
    ['a source', { sources: [] }, ['至少一个来源']],
    ['no source for what a place tells', { kind: 'announcement', sources: [] }, []],
    ['what a policy says every time', { kind: 'policy' }, ['政策要点（谁能办、带什么、找谁办）']],
    ['an end', { kind: 'urgent' }, ['紧急提示到哪一天为止']],
    ['an end that is not over', { kind: 'urgent', until: '2026-01-01' }, ['截止日期已经过了，换一个日子']],
    ['a sound or a film', { kind: 'media' }, ['音频或视频']],
    ['an official site’s address', { kind: 'media', media: linked('https://www.example.com/film') }, ['音频视频的网址（只能用政府、疾控、计生协等官方网站的）']],
    ['nothing more with an official address', { kind: 'media', media: linked('https://www.nhc.gov.cn/film') }, []],
    ['nothing on the last day itself', { kind: 'urgent', until: '2026-01-02' }, []],
  ])('%s', (_, more, missing) => {
    expect(missingIn({ front: { ...front, ...more }, blocks: text(400), error: null }, '2026-01-02')).toEqual(missing)
  })
  test('a word to hide it from who lost a child, when it speaks of children anywhere; or other words', () => {
    const says = /不主动出现/
    const lacks = (more: object, text = '多喝水') => missingIn({ front: { ...front, ...more }, blocks: [{ type: 'paragraph', content: [{ text }] }], error: null }, '2026-01-02')
    expect(lacks({})).toEqual([])
    for (const what of [lacks({}, '孕妇先问医生'), lacks({ title: '孩子发烧' }), lacks({ summary: '坐月子' }), lacks({ tags: ['母乳'] })]) expect(what).toEqual([expect.stringMatching(says)])
    expect(lacks({ audience: { ...front.audience, hiddenFromBereaved: true } }, '孕妇先问医生')).toEqual([])
  })
  test.each([
    [30, 19, 20],
    [30, 20, undefined],
    [600, 299, 300],
    [600, 300, undefined],
  ])('what plays for %i seconds with %i characters of transcript lacks some: %p', (seconds, characters, least) => {
    const media = { form: 'audio' as const, seconds, from: { at: 'file' as const, path: 'learn/talk.mp3' } }
    const missing = missingIn({ front: { ...front, kind: 'media', media }, blocks: text(characters), error: null }, '2026-01-02')
    expect(missing).toEqual(least === undefined ? [] : [`文字稿（正文写下里面说的话和画面，至少 ${least} 字）`])
  })
  test('however long a line’s fault is told, it fits what the desk is answered', () => {
    const missing = missingIn({ front, blocks: [], error: { line: 3, reason: '长'.repeat(200) } }, '2026-01-02')
    expect(editingContract.open.output.shape.manuscript.shape.missing.safeParse(missing).success).toBe(true)
  })
})

test.each([
  ['2026-11-26', 12, '2027-11-26'],
  ['2026-08-31', 6, '2027-02-28'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2026-12-31', 2, '2027-02-28'],
])('signed on %s for %i months: due on %s', (signed, months, due) => {
  expect(reviewDueAfter(signed, months)).toBe(due)
})
test('told thirty days before', () => {
  expect(remindBefore('2027-03-01')).toBe('2027-01-30')
})

test.each([
  ['https://www.gov.cn', true],
  ['https://wjw.hunan.gov.cn/a?b=c#d', true],
  ['https://WWW.WHO.INT/zh', true],
  ['http://www.gov.cn', false],
  ['https://gov.cn.a.cn', false],
  ['https://agov.cn', false],
  ['https://a.cn/gov.cn', false],
  ['https://www.gov.cn@a.cn', false],
  ['https://www.gov.cn:8443/', false],
  ['https://www.gov.cn/<b>', false],
  ['https://www.gov.cn/ a', false],
  ['javascript:alert(1)//www.gov.cn', false],
  [`https://www.gov.cn/${'a'.repeat(300)}`, false],
])('%s: %s', (url, official) => {
  expect(isOfficialSite(url)).toBe(official)
})

test('a box holds through its last day', () => {
  expect([boxHolds({ until: null }, '2026-01-02'), boxHolds({ until: '2026-01-02' }, '2026-01-02'), boxHolds({ until: '2026-01-01' }, '2026-01-02')]).toEqual([true, true, false])
})
