import { deskContract } from '@/domain/org/contract/desk'
import { searchAim } from '@/domain/org/search-text'
import { peopleInOrder } from '../../account/verbs'
import { withinPost } from '../../kernel/active-post'
import { blind } from '../../kernel/crypto/blind'
import { procedure } from '../../kernel/procedure'
import { personRow } from './masked-person'

const { input, output } = deskContract.searchPeople

/** Without oneself. One round trip besides the post. Only the keyed hash of what was typed goes to the database, and nothing of it is kept. */
export const searchPeople = procedure('org.people.find', input, output).query(async ({ ctx: { post, me }, input: { text, limit, after } }) => {
  const { by, word } = searchAim(text)
  const { docs, next } = await peopleInOrder({ within: withinPost(post), mark: blind(by === 'pinyin' ? 'initials' : by, word), limit, after })
  return { by, items: docs.filter(({ _id }) => _id !== me).map(personRow), next }
})
