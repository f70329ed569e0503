import { newestVersion } from '@/domain/account/consent-texts'
import { isWithoutWechat } from '@/domain/account/without-wechat'
import type { FaultSpec } from '../../../localcloud/faults/faults'
import { plantBookers } from '../../fixtures/bookable'
import { street } from '../account/person'
import { postDoc } from '../fixtures'
import { dataOf, type TestCloud } from '../harness'

/** Runs it with one database call held up, and marks this person's family as a special one in between. Says whether that call was there. */
export async function markBetween(cloud: TestCloud, personId: string, at: Pick<FaultSpec, 'call' | 'function' | 'action'>, run: () => Promise<unknown>): Promise<boolean> {
  const [officer] = plantBookers(cloud, 1)
  if (!officer) throw new Error('no officer')
  cloud.store.insert('posts', [postDoc(officer.personId, { name: '陈晓兰', role: 'townshipOfficer', orgPath: street, placeId: 'n4', placeName: '望月湖街道' })])
  const version = newestVersion('specialIdentity')
  if (!isWithoutWechat(personId)) {
    const entry = { kind: 'specialIdentity', subject: null, state: 'given', version, at: new Date(), toldBy: null }
    cloud.store.insert('consents', [{ _id: personId, given: { specialIdentity: entry }, log: [entry], closedAt: null }])
  }
  const { rev } = cloud.store.find('people', { filter: { _id: personId } }).docs[0] as unknown as { rev: number }
  const slow = cloud.faults.inject({ kind: 'delay', delayMs: process.env['LONG'] ? 400 : 150, ...at })
  let isOver = false
  const running = run().finally(() => (isOver = true))
  while (slow.hits === 0 && !isOver) await new Promise(setImmediate)
  const told = isWithoutWechat(personId) ? { told: version } : {}
  if (slow.hits > 0) dataOf(await cloud.mutate('org.desk.markSpecialFamily', { personId, rev, kind: 'bereaved', since: '2020-03-01', ...told }, officer))
  await running
  cloud.faults.clear()
  return slow.hits > 0
}
