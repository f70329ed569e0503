import { needIds, needs, needsOfKind, needsShown } from '@/domain/book/venues/needs'
import { isOfChildren, kindsShown, venueKinds } from '@/domain/book/venues/venue-kinds'

test.each([
  ['孩子不睡觉', ['sunflowerHouse', 'maternalChild']],
  ['打疫苗', ['vaccination']],
  ['心里难受', ['counselling', 'warmHome']],
  ['法律帮助', ['legalAid']],
])('%s leads to %j', (words, kinds) => {
  expect(Object.values(needs).find((need) => need.words === words)?.kinds).toEqual(kinds)
})

test('every kind of place answers some need, and a kind’s needs are those that name it', () => {
  for (const kind of venueKinds) {
    expect([kind, needsOfKind(kind).length > 0]).toEqual([kind, true])
    for (const id of needIds) expect([id, (needs[id].kinds as readonly string[]).includes(kind)]).toEqual([id, needsOfKind(kind).includes(id)])
  }
})

test('no two needs are said in the same words', () => {
  expect(new Set(needIds.map((id) => needs[id].words)).size).toBe(needIds.length)
})

test('who is spared what is about children is shown neither such places nor such needs', () => {
  expect(kindsShown(true).filter(isOfChildren)).toEqual([])
  expect(new Set(kindsShown(true))).toEqual(new Set(venueKinds.filter((kind) => !isOfChildren(kind))))
  for (const id of needsShown(true)) expect([id, /孩|娃|产|托/.test(needs[id].words)]).toEqual([id, false])
  expect([kindsShown(false).length, needsShown(false).length]).toEqual([venueKinds.length, needIds.length])
})
