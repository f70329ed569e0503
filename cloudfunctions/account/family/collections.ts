/** Collection of families. */
import { familyRecord } from '@/domain/account/family-record'
import { defineCollection } from '../../kernel/db/define-collection'

export const families = defineCollection({
  name: 'families',
  about: 'Families: adults with their roles, children, invitations. One document each, so that both parents see the same child and every change is one write.',
  schema: familyRecord,
  indexes: [
    { name: 'member', keys: [['members.personId', 1], ['_id', 1]] },
    { name: 'invite', keys: [['invites.id', 1]] },
    { name: 'forgetting', keys: [['forgetting', 1]] },
    { name: 'remind-anew', keys: [['remindAnew', 1]] },
    { name: 'guardians-moved', keys: [['guardiansMoved.at', 1], ['_id', 1]] },
    { name: 'home', keys: [['homeOf', 1]], unique: true },
    { name: 'place', keys: [['orgPath', 1]] },
  ],
  orgPaths: ['orgPath'],
  // What a member sees of the family depends on the role: the copy of one's data has a section of its own for it.
  personal: {
    key: 'members.personId',
    title: '我的家庭',
    onErase: 'keep',
    why: '家里的资料属于全家人：您退出后，由其他监护人保管；只有您一位监护人的资料会一起删除。',
    hidden: ['rev', 'orgPath', 'homeOf', 'members', 'children', 'invites', 'timeline', 'goneChildren', 'forgetting', 'remindAnew', 'guardiansMoved'],
  },
})
