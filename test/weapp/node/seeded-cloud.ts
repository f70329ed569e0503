import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startLocalCloud } from '../../../localcloud/local-cloud'
import { seedProvince } from '../../../localcloud/seed/seed-province'
import type { CloudDoor } from '../host/options'
import { builtFolder } from './built'
import { localCloudDoor } from './local-cloud-door'

export interface SeededCloud {
  /** `wx.cloud` for the first person of the sample province. */
  door: CloudDoor
  close(): Promise<void>
}

/** A local cloud of its own with the sample province in it, the built functions running, gone with everything in it when closed. */
export async function startSeededCloud(): Promise<SeededCloud> {
  const dataDir = mkdtempSync(join(tmpdir(), 'weapp-cloud-'))
  const sessionKey = 'weapp-host'.repeat(4)
  const cloud = await startLocalCloud({
    dataDir,
    project: builtFolder('functions'),
    strict: true,
    quiet: true,
    env: { SESSION_KEY: sessionKey },
    seed: (store, now) => seedProvince(store, now, sessionKey),
  })
  const [person] = cloud.personas
  if (!person) throw new Error('the sample province has nobody')
  return {
    door: localCloudDoor(cloud.url, person.openid),
    close: async () => {
      await cloud.close()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
