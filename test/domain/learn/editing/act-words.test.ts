import { actChoices } from '@/domain/learn/editing/act-words'

const piece = { state: 'draft' as const, may: ['submit' as const], missing: [], error: null, released: null }

test('an editor may hand on what is whole, and is told what is missing', () => {
  expect(actChoices(piece, 'editor')).toEqual([{ act: 'submit', whyNot: undefined }])
  expect(actChoices({ ...piece, missing: ['来源'] }, 'editor')[0]?.whyNot).toContain('还差 1 项')
  expect(actChoices({ ...piece, error: { line: 12, reason: '不能写 HTML 标签' } }, 'editor')[0]?.whyNot).toContain('第 12 行')
})

test('what is not my post’s to do is not shown; what four eyes forbid is shown with why', () => {
  expect(actChoices({ ...piece, state: 'review', may: ['takeBack'] }, 'editor').map(({ act }) => act)).toEqual(['takeBack'])
  expect(actChoices({ ...piece, state: 'review', may: [] }, 'medicalReviewer')).toEqual([
    { act: 'askChange', whyNot: expect.stringContaining('另一位同事') },
    { act: 'sign', whyNot: expect.stringContaining('另一位同事') },
  ])
  const chief = { ...piece, state: 'chief' as const, may: ['takeBack' as const, 'askChange' as const, 'approve' as const, 'withdraw' as const] }
  expect(actChoices(chief, 'chiefEditor').map(({ act }) => act)).toEqual(['takeBack', 'askChange', 'approve'])
  expect(actChoices({ ...chief, released: { version: 1, at: '2026-01-01T00:00:00.000Z' } }, 'chiefEditor').map(({ act }) => act)).toContain('withdraw')
  expect(actChoices({ ...piece, state: 'chief', may: ['approve', 'askChange'] }, 'volunteerLeader')).toEqual([])
})
