import { useState } from 'react'
import type { Location } from '@/domain/org/place-shape'
import { here } from './here'
import { useAct } from './use-act'

/** Where the phone was when somebody last asked: in memory alone, gone with the program, sent nowhere. */
let last: Location | undefined

/** Distances from where the phone is, once somebody asked for them. */
export function useLastHere() {
  const [spot, setSpot] = useState(last)
  const look = useAct(here)
  /** Says where that is; undefined where the person, or the phone, says no. */
  const ask = async (): Promise<Location | undefined> => {
    const found = await look.run(undefined)
    if (found) {
      last = found
      setSpot(found)
    }
    return found
  }
  return { spot, ask, isAsking: look.busy, isRefused: look.error !== undefined }
}
