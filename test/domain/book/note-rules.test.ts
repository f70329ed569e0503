import { accountOf, whyNoNote, type Attended } from '../../../src/domain/book/after/note-rules'

const now = new Date('2026-11-26T02:00:00Z')
const came: Attended = { kind: 'consultation', state: 'booked', hasAccount: true, hasArrived: false, startsAt: new Date('2026-11-26T01:30:00Z') }

test.each<[string, Partial<Attended>, RegExp | undefined]>([
  ['once it began', {}, undefined],
  ['of a visit at home', { kind: 'visit' }, undefined],
  ['at the very minute it begins', { startsAt: now }, undefined],
  ['before it began, of who is there', { startsAt: new Date('2026-11-26T03:00:00Z'), hasArrived: true }, undefined],
  ['not before it began, of who is not there', { startsAt: new Date('2026-11-26T03:00:00Z') }, /还没开始/],
  ['not of who took it back', { state: 'left' }, /已经取消/],
  ['not of who waited in vain', { state: 'waiting' }, /没有约上/],
  ['not of who was offered a seat', { state: 'offered' }, /没有约上/],
  ['not of who has no account to read it', { hasAccount: false }, /电话代约/],
  ['not after a class', { kind: 'class' }, /只有咨询/],
])('a note can be written %s', (_, changed, why) => {
  const said = whyNoNote({ ...came, ...changed }, now)
  if (why) expect(said).toMatch(why)
  else expect(said).toBeUndefined()
})

test.each([
  ['who comes for themselves', { attendee: 'p0123456789ABCDEFGHJK', asker: 'p0123456789ABCDEFGHJK' }, 'p0123456789ABCDEFGHJK'],
  ['who comes, where another asked for them', { attendee: 'p0123456789ABCDEFGHJK', asker: 'pAAAAAAAAAAAAAAAAAAAA' }, 'p0123456789ABCDEFGHJK'],
  ['who asked, for a child', { attendee: '01F:01C', asker: 'pAAAAAAAAAAAAAAAAAAAA' }, 'pAAAAAAAAAAAAAAAAAAAA'],
  ['nobody, for a guest', { attendee: 'guest:01', asker: null }, null],
])('it is read by %s', (_, party, account) => expect(accountOf(party)).toBe(account))
