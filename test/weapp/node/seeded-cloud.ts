import { startSeededCloud as startCloud } from '../../fixtures/seeded-cloud'
import type { CloudDoor } from '../host/options'
import { localCloudDoor } from './local-cloud-door'

export interface SeededCloud {
  /** `wx.cloud` for the first person of the sample province. */
  door: CloudDoor
  close(): Promise<void>
}

/** The sample province as a mini program's `wx.cloud` reaches it. */
export async function startSeededCloud(): Promise<SeededCloud> {
  const cloud = await startCloud()
  const [person] = cloud.personas
  if (!person) throw new Error('the sample province has nobody')
  return { door: localCloudDoor(cloud.url, person.openid), close: cloud.close }
}
