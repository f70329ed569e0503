import type { ScreenReport } from '../host/screen-log'
import { addressOf } from './addresses'
import { builtFolder } from '../../fixtures/built'
import { openWeapp } from './open-weapp'
import { phoneScreen } from './phone-screen'
import { startSeededCloud } from './seeded-cloud'

/** What every screen costs on a new phone, against a local cloud with the sample province: the first screen, then every other page. */
export async function measureScreens(): Promise<ScreenReport[]> {
  const cloud = await startSeededCloud()
  const host = openWeapp(builtFolder('weapp'), phoneScreen(), { cloud: cloud.door })
  try {
    await host.launch()
    for (const page of host.pages.slice(1)) await host.open(addressOf(page))
    return [...host.screens]
  } finally {
    host.close()
    await cloud.close()
  }
}
