import fc from 'fast-check'
import { destination, movedPath, parentPath, whyNotClose, whyNotMerge, whyNotMove, whyNotRename, type ArrangedPlace } from '@/domain/org/place-move'

const place = (id: string, orgPath: string, more: Partial<ArrangedPlace> = {}): ArrangedPlace => ({ id, kind: 'village', name: `${id}村`, orgPath, status: 'active', moving: false, ...more })
const town = (id: string, orgPath: string) => place(id, orgPath, { kind: 'township', name: `${id}镇` })
const [a, b] = [town('n3', 'n1.n3.'), town('n4', 'n1.n4.')]
const village = place('n5', 'n1.n3.n5.')

test('a village moves to another township; not to its own, not below itself, not twice at once', () => {
  expect(whyNotMove(village, b, false)).toBeUndefined()
  expect(whyNotMove(village, a, false)).toContain('已经在')
  expect(whyNotMove(village, b, true)).toContain('已经有')
  expect(whyNotMove(a, place('n6', 'n1.n3.n6.'), false)).toContain('下级')
  expect(whyNotMove(a, b, false)).toContain('不能直接设')
  expect(whyNotMove({ ...village, moving: true }, b, false)).toContain('正在调整')
  expect(whyNotMove(village, { ...b, moving: true }, false)).toContain('正在调整')
  expect(whyNotMove({ ...village, status: 'merged' }, b, false)).toContain('已经撤并')
})

test('a place is merged into another of its kind, when nothing below both has one name', () => {
  expect(whyNotMerge(a, b, [])).toBeUndefined()
  expect(whyNotMerge(a, b, ['湘丰村'])).toContain('“湘丰村”')
  expect(whyNotMerge(village, b, [])).toContain('只能并入')
  expect(whyNotMerge(a, a, [])).toContain('自己')
  expect(whyNotMerge(village, place('n5', village.orgPath), [])).toContain('自己')
})

test('a place is closed when nothing lies below it and nobody works there', () => {
  expect(whyNotClose(village, { places: false, posts: false })).toBeUndefined()
  expect(whyNotClose(village, { places: true, posts: false })).toContain('下面还有')
  expect(whyNotClose(village, { places: false, posts: true })).toContain('交接')
  expect(whyNotClose(place('n1', 'n1.'), { places: false, posts: false })).toContain('最上一级')
})

test('a new name is new, and no sibling’s', () => {
  expect(whyNotRename(village, '湘丰村', false)).toBeUndefined()
  expect(whyNotRename(village, village.name, false)).toContain('没有变')
  expect(whyNotRename(village, '湘丰村', true)).toContain('已经有')
})

test('records of a moved place keep its id, those of a merged or closed one go to the other', () => {
  expect(destination('move', 'n1.n3.n5.', 'n1.n4.')).toEqual({ records: 'n1.n4.n5.', below: 'n1.n4.n5.' })
  expect(destination('merge', 'n1.n3.', 'n1.n4.')).toEqual({ records: 'n1.n4.', below: 'n1.n4.' })
  expect(destination('close', 'n1.n3.n5.', 'n1.n3.')).toEqual({ records: 'n1.n3.', below: 'n1.n3.' })
})

const id = fc.integer({ min: 1, max: 300 }).map((n) => `n${n}.`)
const path = fc.array(id, { minLength: 1, maxLength: 5 }).map((ids) => ids.join(''))

test('a path inside a subtree never lies in a sibling’s, and comes back when the move is undone', () => {
  fc.assert(
    fc.property(path, id, id, fc.array(id, { maxLength: 2 }), path, (parent, one, other, rest, to) => {
      const [mine, theirs] = [`${parent}${one}`, `${parent}${other}`]
      const inside = `${mine}${rest.join('')}`
      expect(inside.startsWith(theirs)).toBe(one === other)
      expect(movedPath(movedPath(inside, mine, to), to, mine)).toBe(inside)
      expect(parentPath(mine)).toBe(parent)
    }),
    { seed: 11 },
  )
})
