import type { FamilyRecord } from '../../../src/domain/account/family-record'
import { invited, inviteRevoked, inviteState } from '../../../src/domain/account/family-invites'
import { parted } from '../../../src/domain/account/family-parting'
import { childAdded, childEdited, childRemoved, childReturned, joined, memberRemoved, roleChanged, type FamilyOutcome } from '../../../src/domain/account/family-rules'
import { familyFor } from '../../../src/domain/account/family-view'

const now = new Date('2026-11-24T01:00:00Z')
const hour = 3_600_000
const person = (letter: string) => `p${letter.repeat(20)}`
const [mother, father, granny, worker, stranger] = ['A', 'B', 'C', 'D', 'E'].map(person) as [string, string, string, string, string]
const by = (who: string, at = now) => ({ by: who, now: at })
const id = (letter: string) => `01K${letter.repeat(23)}`
const hehe = { id: id('H'), name: '禾禾', sex: 'girl' as const, birthOn: '2026-03-20' }
const doudou = { id: id('D'), name: '豆豆', sex: 'boy' as const, birthOn: '2023-05-01' }

const family = (outcome: FamilyOutcome): FamilyRecord => {
  if ('refused' in outcome) throw new Error(outcome.refused)
  return outcome
}
const alone: FamilyRecord = {
  _id: id('F'),
  homeOf: mother,
  orgPath: 'n1.',
  rev: 0,
  members: [{ personId: mother, name: '雨桐', role: 'guardian', relation: '妈妈', joinedAt: now, apartSince: null }],
  children: [],
  invites: [],
  timeline: [],
  goneChildren: [],
  forgetting: [],
  remindAnew: [],
}
const withInvite = (record: FamilyRecord, role: 'guardian' | 'relative' | 'helper', letter: string, from = mother) => family(invited(record, { id: id(letter), role, relation: '' }, by(from)))
const withMember = (record: FamilyRecord, role: 'guardian' | 'relative' | 'helper', letter: string, who: string, name: string, from = mother) =>
  family(joined(withInvite(record, role, letter, from), id(letter), name, by(who)))
const withChild = family(childAdded(alone, hehe, by(mother)))
const parents = withMember(withChild, 'guardian', 'P', father, '周明')
const whole = withMember(withMember(parents, 'relative', 'G', granny, '外婆'), 'helper', 'W', worker, '李小红')
const seen = (record: FamilyRecord, who: string) => familyFor(record, who, now)
const names = (record: FamilyRecord, who: string) => ({
  adults: seen(record, who)?.members.map(({ name }) => name),
  children: seen(record, who)?.children.map(({ name }) => name),
})

describe('who sees what', () => {
  test.each([
    ['a guardian sees everybody', mother, ['雨桐', '周明', '外婆', '李小红'], ['禾禾']],
    ['so does the other parent: the same child', father, ['雨桐', '周明', '外婆', '李小红'], ['禾禾']],
    ['a relative sees the adults and the child', granny, ['雨桐', '周明', '外婆', '李小红'], ['禾禾']],
    ['a helper sees the adults only', worker, ['雨桐', '周明', '外婆', '李小红'], []],
  ])('%s', (_, who, adults, children) => expect(names(whole, who)).toEqual({ adults, children }))
  test('a stranger sees no family', () => expect(seen(whole, stranger)).toBeUndefined())
  test('open invitations are the guardians’ to see', () => {
    const record = withInvite(whole, 'relative', 'X')
    expect([mother, granny, worker].map((who) => seen(record, who)?.invites.length)).toEqual([1, 0, 0])
  })
})

describe('an invitation', () => {
  const record = withInvite(alone, 'relative', 'X')
  const card = record.invites[0]!
  const stateFor = (who: string | null, at = now, at_record = record) => inviteState(at_record, at_record.invites[0]!, { by: who, now: at })
  test('is good for 72 hours, to the second', () => {
    expect(card.expiresAt.getTime() - now.getTime()).toBe(72 * hour)
    expect([stateFor(granny, new Date(card.expiresAt.getTime() - 1)), stateFor(granny, card.expiresAt)]).toEqual(['open', 'expired'])
    expect(joined(record, card.id, '外婆', by(granny, card.expiresAt))).toEqual({ refused: 'expired' })
  })
  test('is used once: a second person is refused, the first is in already', () => {
    const used = family(joined(record, card.id, '外婆', by(granny)))
    expect(joined(used, card.id, '外婆', by(granny))).toBe(used)
    expect(joined(used, card.id, '别人', by(stranger))).toEqual({ refused: 'used' })
    expect([stateFor(granny, now, used), stateFor(stranger, now, used), stateFor(null, now, used)]).toEqual(['joined', 'used', 'used'])
  })
  test('does not bring back who left or was removed', () => {
    const used = family(joined(record, card.id, '外婆', by(granny)))
    for (const without of [family(parted(used, false, by(granny))), family(memberRemoved(used, granny, by(mother)))]) {
      expect(joined(without, card.id, '外婆', by(granny))).toEqual({ refused: 'used' })
    }
  })
  test('taken back, it works for nobody; one that was used stays used', () => {
    expect(joined(family(inviteRevoked(record, card.id, by(mother))), card.id, '外婆', by(granny))).toEqual({ refused: 'expired' })
    const used = family(joined(record, card.id, '外婆', by(granny)))
    expect(inviteRevoked(used, card.id, by(mother))).toBe(used)
  })
  test('dies with its giver’s place in the family', () => {
    const fathers = withInvite(parents, 'relative', 'X', father)
    expect(joined(family(parted(fathers, true, by(father))), id('X'), '奶奶', by(stranger))).toEqual({ refused: 'expired' })
  })
  test('is one card under its id: another role under it is refused', () => {
    expect(invited(record, { id: card.id, role: 'relative', relation: '' }, by(mother))).toBe(record)
    expect(invited(record, { id: card.id, role: 'guardian', relation: '' }, by(mother))).toEqual({ refused: 'otherwise' })
  })
  test('its maker is told that it is their own, and cannot use it', () => {
    expect([stateFor(mother), stateFor(mother, card.expiresAt)]).toEqual(['own', 'expired'])
    expect(joined(record, card.id, '妈妈', by(mother))).toEqual({ refused: 'own' })
  })
  test('who is in the family as much already leaves it for whom it was meant', () => {
    const both = withInvite(parents, 'relative', 'X')
    const card = both.invites.at(-1)!
    expect(inviteState(both, card, { by: father, now })).toBe('joined')
    expect(joined(both, card.id, '周明', by(father))).toBe(both)
    const apart = family(parted(both, true, by(father)))
    expect(inviteState(apart, card, { by: father, now })).toBe('open')
  })
  test('makes a relative a guardian, and nobody less', () => {
    const record = withMember(withChild, 'relative', 'G', granny, '外婆')
    const promoted = withMember(record, 'guardian', 'X', granny, '外婆')
    expect(seen(promoted, granny)).toMatchObject({ myRole: 'guardian', children: [{ name: '禾禾', canEdit: true }] })
    expect(seen(withMember(promoted, 'helper', 'Y', granny, '外婆'), granny)).toMatchObject({ myRole: 'guardian' })
  })
  test.each([['a relative', granny], ['a helper', worker], ['a stranger', stranger]])('%s makes none', (_, who) => {
    expect(invited(whole, { id: id('Z'), role: 'relative', relation: '' }, by(who))).toEqual({ refused: 'notYours' })
  })
  test('ten may be open at once', () => {
    const ten = '0123456789'.split('').reduce((record, letter) => withInvite(record, 'relative', letter), alone)
    expect(invited(ten, { id: id('Z'), role: 'relative', relation: '' }, by(mother))).toEqual({ refused: 'full' })
  })
})

describe('children', () => {
  test('guardians who live together guard a child together; adding it again changes nothing', () => {
    const two = family(childAdded(parents, doudou, by(father)))
    expect(two.children[1]?.guardians).toEqual([mother, father])
    expect(childAdded(two, doudou, by(father))).toBe(two)
    expect(childAdded(two, { ...doudou, name: '别的' }, by(father))).toEqual({ refused: 'otherwise' })
  })
  test('any guardian corrects, and what it was is kept', () => {
    const edited = family(childEdited(parents, { ...hehe, birthOn: '2026-03-21' }, by(father)))
    expect([edited.children[0]?.birthOn, edited.timeline.at(-1)]).toEqual(['2026-03-21', { at: now, by: father, what: 'childEdited', about: '禾禾，2026-03-20' }])
    expect(childEdited(edited, { ...hehe, birthOn: '2026-03-21' }, by(father))).toBe(edited)
  })
  test.each([['a relative', granny], ['a helper', worker], ['a stranger', stranger]])('%s adds, corrects and removes none', (_, who) => {
    expect([childAdded(whole, doudou, by(who)), childEdited(whole, hehe, by(who)), childRemoved(whole, hehe.id, by(who))]).toEqual(Array(3).fill({ refused: 'notYours' }))
  })
  test('one of two guardians who takes the child away loses sight; the file stays with the other', () => {
    const record = family(childRemoved(parents, hehe.id, by(mother)))
    expect([names(record, mother).children, names(record, father).children]).toEqual([[], ['禾禾']])
    expect(childRemoved(record, hehe.id, by(mother))).toBe(record)
    expect(family(childRemoved(record, hehe.id, by(father))).children).toEqual([])
  })
  describe('who gave up the sight of a child', () => {
    const record = family(childRemoved(parents, hehe.id, by(mother)))
    test('has it again, once, and is told which child it is', () => {
      expect(seen(record, mother)?.released).toEqual([{ id: hehe.id, name: '禾禾' }])
      const again = family(childReturned(record, hehe.id, by(mother)))
      expect([names(again, mother).children, seen(again, mother)?.released, names(again, father).children]).toEqual([['禾禾'], [], ['禾禾']])
      expect(childReturned(again, hehe.id, by(mother))).toBe(again)
    })
    test('only as long as the file is kept, and not after leaving the family', () => {
      expect(childReturned(family(childRemoved(record, hehe.id, by(father))), hehe.id, by(mother))).toEqual({ refused: 'gone' })
      const back = withMember(family(parted(record, false, by(mother))), 'relative', 'R', mother, '雨桐', father)
      expect([childReturned(back, hehe.id, by(mother)), seen(back, mother)?.released]).toEqual([{ refused: 'notYours' }, []])
    })
    test.each([['a relative', granny], ['a helper', worker], ['a stranger', stranger]])('%s becomes no guardian by it', (_, who) => {
      expect(childReturned(whole, hehe.id, by(who))).toEqual({ refused: 'notYours' })
    })
    test('nor does a guardian of another child', () => {
      const released = family(childRemoved(parents, hehe.id, by(father)))
      const partner = withMember(family(childAdded(released, doudou, by(father))), 'guardian', 'N', stranger, '小赵', father)
      const other = { ...partner, children: partner.children.map((child) => ({ ...child, guardians: child.guardians.filter((guardian) => guardian !== stranger) })) }
      expect(childReturned(other, hehe.id, by(stranger))).toEqual({ refused: 'notYours' })
    })
  })
})

describe('when a family parts', () => {
  test('a guardian who keeps the children sees them and no other adult; cannot invite; the other sees who left', () => {
    const record = family(parted(whole, true, by(father)))
    expect(seen(record, father)).toMatchObject({ apart: true, canInvite: false, canAddChild: false, children: [{ name: '禾禾', canEdit: true, removing: 'sight' }] })
    expect(names(record, father).adults).toEqual(['周明'])
    expect(seen(record, mother)?.members.find(({ personId }) => personId === father)).toMatchObject({ apart: true, canRemove: false })
  })
  test('a guardian who does not is out altogether', () => {
    const record = family(parted(whole, false, by(father)))
    expect(seen(record, father)).toBeUndefined()
    expect(record.children[0]?.guardians).toEqual([mother])
  })
  test('the last guardian of a child cannot leave before the file is handed over or deleted', () => {
    expect([true, false].map((keep) => parted(withChild, keep, by(mother)))).toEqual(Array(2).fill({ refused: 'lastGuardian' }))
    expect(seen(withChild, mother)?.leaving).toBe('lastGuardian')
    const without = family(childRemoved(withChild, hehe.id, by(mother)))
    expect(family(parted(without, false, by(mother))).members).toEqual([])
    expect(family(parted(parents, false, by(mother))).children[0]?.guardians).toEqual([father])
  })
  test('relatives and helpers lose sight at once, leaving or removed', () => {
    for (const who of [granny, worker]) {
      expect(seen(family(parted(whole, true, by(who))), who)).toBeUndefined()
      expect(seen(family(memberRemoved(whole, who, by(mother))), who)).toBeUndefined()
    }
  })
  test('when the one who lived with them leaves too, the other takes the family over, without the first one’s relatives', () => {
    const record = family(parted(family(parted(whole, true, by(father))), true, by(mother)))
    expect([names(record, father), names(record, mother)]).toEqual([{ adults: ['雨桐', '周明'], children: ['禾禾'] }, { adults: ['雨桐'], children: ['禾禾'] }])
    expect(seen(record, granny)).toBeUndefined()
  })
  test('who leaves the home they started may start another', () => {
    expect([parents.homeOf, family(parted(parents, false, by(mother))).homeOf]).toEqual([mother, parents._id])
  })
  test('leaving again changes nothing', () => {
    for (const [who, keep] of [[father, true], [father, false], [granny, false]] as const) {
      const once = family(parted(whole, keep, by(who)))
      expect(parted(once, keep, by(who))).toBe(once)
    }
  })
})

test('nobody removes a guardian or changes what a guardian is', () => {
  for (const who of [mother, granny, worker, stranger]) {
    expect([memberRemoved(whole, father, by(who)), roleChanged(whole, father, 'relative', by(who))]).toEqual(Array(2).fill({ refused: 'notYours' }))
  }
})

test('every child always has a guardian who is in the family, whatever happens in whichever order', () => {
  // A linear congruential generator: the same 400 walks on every run.
  let seed = 20_261_124
  const random = (n: number) => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) % n
  const everybody = [mother, father, granny, worker, stranger]
  for (let walk = 0; walk < 400; walk++) {
    let record = whole
    for (let step = 0; step < 12; step++) {
      const who = everybody[random(5)]!
      const other = everybody[random(5)]!
      const letter = '0123456789'.charAt(random(10))
      const outcome = [
        () => parted(record, random(2) === 0, by(who)),
        () => childRemoved(record, hehe.id, by(who)),
        () => childAdded(record, doudou, by(who)),
        () => memberRemoved(record, other, by(who)),
        () => roleChanged(record, other, random(2) ? 'relative' : 'helper', by(who)),
        () => invited(record, { id: id(letter), role: (['guardian', 'relative', 'helper'] as const)[random(3)]!, relation: '' }, by(who)),
        () => joined(record, id(letter), '某人', by(who)),
      ][random(7)]!()
      if (!('refused' in outcome)) record = outcome
      for (const child of record.children) {
        expect(child.guardians.length).toBeGreaterThan(0)
        for (const guardian of child.guardians) expect(record.members.find(({ personId }) => personId === guardian)?.role).toBe('guardian')
      }
      const outside = everybody.filter((each) => !record.members.some(({ personId }) => personId === each))
      expect(outside.every((each) => seen(record, each) === undefined)).toBe(true)
    }
  }
})
