import { accessLog } from '../../../cloudfunctions/kernel/access-log'
import { nextUlid } from '../fixtures'
import type { Scene, Subject } from '../matrix/scene'

/** Somebody has looked at this person's phone number. */
export function look(of: Subject, { now, put }: Scene): void {
  const under = of.place.path.split('.').slice(0, -1)
  const viewer = { viewer: of.personId, viewerName: of.name, viewerPost: nextUlid(), viewerRole: 'villageWorker' as const, viewerPlace: of.place.name }
  put(accessLog, { _id: nextUlid(), at: now, ...viewer, orgPath: of.place.path, under, subject: of.personId, subjectName: of.name, what: ['phone'], reason: '示例', requestId: 'r' })
}
