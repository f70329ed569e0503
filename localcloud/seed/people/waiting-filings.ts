import { filings, mandates } from '../../../cloudfunctions/account/mandate/collections'
import type { FilingContent } from '../../../src/domain/account/contract/mandate'
import { personIdOf } from '../../../cloudfunctions/kernel/person-id'
import { checked } from '../checked'
import { seededPostId } from '../staff/read-posts'

const file = 'people/waiting-filings.ts'
const idOf = (persona: string) => personIdOf(`sample-openid-${persona}`)
const helper = { id: 'lixiaohong', name: '李小红', post: '望月湖社区 村（社区）专干', postId: seededPostId(1) }

interface Waiting {
  person: string
  name: string
  content: FilingContent
  lines: string[]
}
const waiting: readonly Waiting[] = [
  { person: 'yutong', name: '雨桐', content: { what: 'basics', placeId: 'n10013' }, lines: ['住在：长沙市岳麓区望月湖街道望月湖社区'] },
  { person: 'liuguilan', name: '刘桂兰', content: { what: 'basics', large: true }, lines: ['打开长辈版（字更大）'] },
]

/** What the village worker filed for two people and waits for their word, as the sample messages say (messages/messages.yaml). */
export function waitingFilings(now: Date) {
  const rows = waiting.map(({ person, name, content, lines }, index) => {
    const [personId, helperId, askedAt] = [idOf(person), idOf(helper.id), new Date(now.getTime() - 86_400_000)]
    const both = { parties: [personId, helperId], personId, personName: name, helperId, helperName: helper.name, postId: helper.postId }
    const [mandateId, filingId] = [`01KASEEDMANDATE000000000${index}1`, `01KASEEDF1NG00000000000${index}01`]
    const asked = { _id: mandateId, ...both, helperPost: helper.post, what: ['basics'], state: 'confirmed', askedAt }
    const timeline = [
      { at: askedAt, state: 'asked', by: helperId },
      { at: askedAt, state: 'confirmed', by: personId },
    ]
    return {
      mandate: checked(mandates.schema, { ...asked, timeline }, file),
      filing: checked(filings.schema, { _id: filingId, mandateId, ...both, content, lines, state: 'toConfirm', filedAt: now, answeredAt: null }, file),
    }
  })
  return { mandates: rows.map(({ mandate }) => mandate), filings: rows.map(({ filing }) => filing) }
}
