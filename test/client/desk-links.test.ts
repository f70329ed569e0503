import { deskRoutes } from '@/client/desk/routes'
import { link } from '@/domain/account/contract/inbox'
import { deskLinks } from '@/domain/desk-links'

test('what the cloud writes into a message is the address that the desk gives the page, and fits the contract', () => {
  const pairs = [
    [deskLinks.piece('p-1'), deskRoutes.pieces('p-1')],
    [deskLinks.assist('01K'), deskRoutes.assist('01K')],
    [deskLinks.post('01K'), deskRoutes.posts('01K')],
    [deskLinks.call('help:01K'), deskRoutes.today('call:help:01K')],
  ]
  for (const [written, known] of pairs) expect(link.parse(written)).toBe(known)
})
