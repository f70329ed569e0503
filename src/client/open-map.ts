import Taro from '@tarojs/taro'
import type { Location } from '@/domain/org/place-shape'

/** Shows a spot (GCJ-02) on WeChat's map, from where the phone's own maps lead there. Closing it is no failure. */
export function openMap({ lat, lng }: Location, name: string, address: string): void {
  void Taro.openLocation({ latitude: lat, longitude: lng, name, address, scale: 16 }).catch(() => undefined)
}
