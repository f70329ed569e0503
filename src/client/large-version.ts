/** 长辈版: one truth for a person's phones. The account holds it; what is chosen on this phone shows at once and goes to the account when there is a way. */
import { knownMe, setMe, stopAskingMe, whenMeIsHeard } from './account-queries'
import { api } from './api'
import { onNetworkChange } from './network'
import { isPassing } from './query-client'
import { currentPerson, visitor } from './session'
import { changeSettings, settingsNow } from './settings'
import { storedState } from './stored-state'

interface Kept {
  /** Who chose on this phone what the account has not heard yet; null when it has. */
  unsentBy: string | null
  /** What the account of this person said last; null before it was heard. */
  heard: { of: string; large: boolean } | null
}

const kept = storedState<Kept>('large', { unsentBy: null, heard: null })
let onTheWay = false

/** Somebody who had not signed in chose for whoever signs in then. */
const isUnsent = () => [currentPerson(), visitor].includes(kept.get().unsentBy ?? '')
const settle = (large: boolean) => kept.set({ unsentBy: null, heard: { of: currentPerson(), large } })

/** The person's own choice, on this phone at once and in the account as soon as may be; nobody waits for it. */
export function chooseLarge(large: boolean): void {
  changeSettings({ large })
  kept.set({ ...kept.get(), unsentBy: currentPerson() })
  void sendChoice()
}

/** Once at launch: this phone follows the account, such as after a helper's filing was confirmed; what was chosen here goes before. */
export function followLarge(): void {
  whenMeIsHeard(hear)
  onNetworkChange((online) => {
    if (online) void sendChoice()
  })
}

function hear(): void {
  const me = knownMe()
  if (!me || onTheWay) return
  const { large } = me
  if (isUnsent() && large !== settingsNow().large) return void sendChoice()
  const { heard } = kept.get()
  const before = heard?.of === currentPerson() ? heard.large : undefined
  if (large === before && !isUnsent()) return
  settle(large)
  // Heard for the first time, the account makes a phone large, never small: on this phone somebody may have made it so before there was an account to ask.
  if (before !== undefined || large) changeSettings({ large })
}

/** Sends what the phone shows, again while it was changed meanwhile. Refused for good, it stays this phone's own. */
async function sendChoice(): Promise<void> {
  while (!onTheWay && knownMe() && isUnsent()) {
    onTheWay = true
    const [who, { large }] = [currentPerson(), settingsNow()]
    try {
      const { me } = await api.account.profile.edit.mutate({ large })
      // An answer that was asked for before would show what was.
      await stopAskingMe()
      if (who !== currentPerson()) return
      if (settingsNow().large === large) settle(large)
      setMe(me)
    } catch (error) {
      if (isPassing(error)) return
      kept.set({ ...kept.get(), unsentBy: null })
    } finally {
      onTheWay = false
    }
  }
}
