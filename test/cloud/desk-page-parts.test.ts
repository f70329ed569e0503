/** What the desk shows a role is what the cloud lets it do: each entry, tab, list and button against the permission of the action behind it. */
import { scopeOf } from '../../src/domain/org/permission-table'
import { permissions } from '../../src/domain/org/permissions'
import { staffRoles, type StaffRole } from '../../src/domain/org/roles'
import { entriesOf, type DeskKey } from '../../src/features/desk/shell/entries'
import { mayUse, pageParts, type PagePart } from '../../src/features/desk/shell/page-parts'
import { everyProcedure } from '../../cloudfunctions/api/procedures'

const behindPart: Readonly<Record<PagePart, readonly string[]>> = {
  'membership.applications': ['account.membership.toApprove', 'account.membership.approve', 'account.membership.refuse'],
  'membership.volunteers': ['account.volunteer.list', 'account.volunteer.recordTraining', 'account.volunteer.vet'],
  'membership.cardCheck': ['account.membership.verifyCard'],
  'places.contact': ['org.places.edit'],
  'places.history': ['org.places.history'],
  'posts.invitations': ['org.staff.invitations', 'org.staff.revokeInvitation'],
  'handOver.list': ['org.staff.handOvers'],
}
/** What an entry reads at once for whoever opens it. */
const behindEntry: Readonly<Partial<Record<DeskKey, string>>> = { today: 'org.desk.today', people: 'org.desk.people', assist: 'org.assist.list', venue: 'book.desk.sessions', posts: 'org.staff.postsHere', access: 'org.desk.accessLog' }

let permissionOf: Readonly<Record<string, string>>
beforeAll(async () => {
  permissionOf = Object.fromEntries((await everyProcedure()).map(([path, { _def }]) => [path, _def.meta!.permission]))
})
const mayAsk = (role: StaffRole, action: string) => scopeOf(permissions, permissionOf[action]!, role) !== undefined

describe.each(staffRoles)('%s', (role) => {
  test.each(pageParts)('finds %s exactly when the cloud answers it', (part) => {
    expect(behindPart[part].map((action) => mayAsk(role, action))).toEqual(behindPart[part].map(() => mayUse(role, part)))
  })
  test('opens no entry that refuses it', () => {
    const entries = entriesOf(role).map(({ key }) => key)
    expect(entries.filter((key) => behindEntry[key] !== undefined && !mayAsk(role, behindEntry[key]))).toEqual([])
    if (entries.includes('membership')) expect(mayUse(role, 'membership.applications') || mayUse(role, 'membership.volunteers')).toBe(true)
  })
})

test('nothing is shown before the post is known', () => {
  expect(pageParts.filter((part) => mayUse(undefined, part))).toEqual([])
})
