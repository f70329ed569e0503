import { gcj02Of } from '@/domain/org/gcj-02'
import type { Location } from '@/domain/org/place-shape'

/** An elder's phone may take its time indoors; longer than this nobody waits. */
const patienceMs = 15_000

/** Where this browser is, in GCJ-02. Fails when the person, or the browser, says no. */
export async function here(): Promise<Location> {
  const { coords } = await new Promise<GeolocationPosition>((resolve, reject) => navigator.geolocation.getCurrentPosition(resolve, reject, { timeout: patienceMs, maximumAge: 60_000 }))
  return gcj02Of({ lng: coords.longitude, lat: coords.latitude })
}
