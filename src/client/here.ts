import Taro from '@tarojs/taro'
import type { Location } from '@/domain/org/place-shape'

/** Where the phone is, in GCJ-02. Fails when the person, or the phone, says no. */
export async function here(): Promise<Location> {
  const { longitude: lng, latitude: lat } = await Taro.getLocation({ type: 'gcj02' })
  return { lng, lat }
}
