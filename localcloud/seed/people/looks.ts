import { accessLog, type AccessedField } from '../../../cloudfunctions/kernel/access-log'
import { shownName } from '@/domain/org/mask'
import { checked } from '../checked'
import { SeedError } from '../seed-error'
import type { SeededPost } from '../staff/read-posts'
import type { SeededPerson } from './plain-person'

const file = 'people/looks.ts'
const hourMs = 3_600_000

interface Look {
  /** Names, as the sample people and posts have them. */
  of: string
  by: string
  what: AccessedField[]
  reason: string
  hoursAgo: number
}

/** Who looked at whose data, as the sample messages tell them (messages/messages.yaml): 两位联系人定了, 上门前联系, 核对信息. */
const looks: readonly Look[] = [
  { of: '刘桂兰', by: '李小红', what: ['phone'], reason: '上门前打电话联系', hoursAgo: 2 },
  { of: '刘桂兰', by: '李小红', what: ['file'], reason: '上门前看看您的心意', hoursAgo: 2.1 },
  { of: '刘桂兰', by: '陈志强', what: ['file'], reason: '定两位联系人', hoursAgo: 110 },
  { of: '雨桐', by: '李小红', what: ['phone'], reason: '核对信息', hoursAgo: 1.8 },
]

export const readLooks = (people: readonly SeededPerson[], posts: readonly SeededPost[], now: Date) =>
  looks.map(({ of, by, what, reason, hoursAgo }, index) => {
    const subject = people.find(({ name }) => name === of)
    const post = posts.find(({ name, state }) => name === by && state === 'active')
    if (!subject?.orgPath || !post) throw new SeedError(file, `${by} cannot look at ${of}`)
    const row = {
      _id: `01KASEED100KS${String(index + 1).padStart(13, '0')}`,
      at: new Date(now.getTime() - hoursAgo * hourMs),
      viewer: post.personId,
      viewerName: post.name,
      viewerPost: post._id,
      viewerRole: post.role,
      viewerPlace: post.placeName,
      orgPath: subject.orgPath,
      under: subject.orgPath.split('.').slice(0, -1),
      subject: subject._id,
      subjectName: shownName(subject.name, subject.specialFamily !== null),
      what,
      reason,
      requestId: `sample-look-${index + 1}`,
    }
    return checked(accessLog.schema.strict(), row, file)
  })
