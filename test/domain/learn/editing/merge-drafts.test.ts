import { bothLine, mergeDrafts, settleClashes, type Written } from '@/domain/learn/editing/merge-drafts'
import { blankFront } from './blank-front'

const base: Written = { front: { ...blankFront, title: '宝宝发烧', summary: '先看精神' }, markdown: '先看精神。' }
const mine = (change: Partial<Written['front']>, markdown = base.markdown): Written => ({ front: { ...base.front, ...change }, markdown })

test('what only one of the two changed is kept from that one', () => {
  const { merged, clashes } = mergeDrafts(base, mine({ title: '宝宝发烧怎么办' }), mine({ summary: '先看精神，再看度数' }, '先看精神。再看度数。'))
  expect(clashes).toEqual([])
  expect(merged).toEqual(mine({ title: '宝宝发烧怎么办', summary: '先看精神，再看度数' }, '先看精神。再看度数。'))
})

test('what both changed to the same is no clash', () => {
  expect(mergeDrafts(base, mine({ tags: ['发烧'] }), mine({ tags: ['发烧'] }))).toEqual({ merged: mine({ tags: ['发烧'] }), clashes: [] })
})

test('what both changed differently is asked; until then mine stands', () => {
  const [my, their] = [mine({ title: '甲' }, '我写的。'), mine({ title: '乙' }, '同事写的。')]
  const { merged, clashes } = mergeDrafts(base, my, their)
  expect(clashes).toEqual(['title', 'markdown'])
  expect(merged).toEqual(my)
  expect(settleClashes(merged, their, { title: 'theirs', markdown: 'mine' })).toEqual(mine({ title: '乙' }, '我写的。'))
})

test('of two texts both may be kept, one after the other', () => {
  const { markdown } = settleClashes(mine({}, '我写的。'), mine({}, '同事写的。'), { markdown: 'both' })
  expect(markdown).toBe(`我写的。\n\n${bothLine}\n\n同事写的。`)
})
