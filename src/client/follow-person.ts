import { clearSeen } from './last-seen'
import { sendWaiting } from './outbox'
import { queryClient } from './query-client'
import { clearSearches } from './recent-searches'
import { currentPerson, onSessionChange } from './session'
import { readStored, writeStored } from './storage'

const lastKey = 'last-person'

/** Once at launch: what one person read is not shown to the next who uses this computer, and what they wrote goes out when they are back. */
export function followPerson(): void {
  if (process.env.TARO_ENV !== 'h5') return
  forgetIfAnother()
  onSessionChange(() => {
    if (!forgetIfAnother()) return
    queryClient.clear()
    void sendWaiting()
  })
}

/** True when it is somebody else than the last time. */
function forgetIfAnother(): boolean {
  const person = currentPerson()
  const last = readStored<string>(lastKey)
  if (last === person) return false
  writeStored(lastKey, person)
  if (last !== undefined) {
    clearSeen()
    clearSearches()
  }
  return last !== undefined
}
