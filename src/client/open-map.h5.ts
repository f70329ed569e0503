import type { Location } from '@/domain/org/place-shape'

/** Shows a spot (GCJ-02) on a map in another tab: a browser has none of its own, and this address opens one without a key (lbs.amap.com, URI API). */
export function openMap({ lat, lng }: Location, name: string, _address: string): void {
  window.open(`https://uri.amap.com/marker?position=${lng},${lat}&name=${encodeURIComponent(name)}&coordinate=gaode`, '_blank', 'noopener')
}
