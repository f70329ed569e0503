import { supportCases } from '../../../cloudfunctions/support/cases/collections'
import { nextUlid } from '../fixtures'
import type { Scene, Subject } from '../matrix/scene'
import type { SpecimensOf } from '../matrix/specimen'
import { caseDoc } from '../support/case-doc'

function filed({ personId, place }: Subject, { put, now }: Scene): string {
  const doc = caseDoc({ applicant: personId, orgPath: place.path, now, restricted: false })
  put(supportCases, doc)
  return doc._id
}

const tap = () => ({ act: nextUlid() })

export const supportTalkSpecimens: SpecimensOf<'support.talk'> = {
  'support.talk.list': { about: (of, scene) => ({ id: filed(of, scene) }), refusedAs: ['NOT_FOUND'] },
  'support.talk.say': { about: (of, scene) => ({ id: filed(of, scene), ...tap(), says: '小结明天送到社区' }), refusedAs: ['NOT_FOUND'] },
  // Nobody writes as staff about their own application, nor their family's.
  'support.talk.answer': { about: (of, scene) => ({ id: filed(of, scene), ...tap(), says: '收到了，明天上午都有人' }), refusedAs: ['NOT_FOUND', 'FOUR_EYES'], but: { self: 'refused', ownFamily: 'refused' } },
}
