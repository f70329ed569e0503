import { useRef, useState } from 'react'
import { knownMe } from '@/client/account-queries'
import type { Me } from '@/domain/account/contract/profile'

/** Asks for the account only when something needs it: spread `sheet` into `SignInSheet`. */
export function useSignInFirst() {
  const [why, setWhy] = useState<string>()
  const waiting = useRef<(me: Me) => void>()
  return {
    /** Runs `next` now for who is signed in, else after they have signed in; `reason` heads the sheet. */
    whenSignedIn(reason: string, next: (me: Me) => void) {
      const me = knownMe()
      if (me) return next(me)
      waiting.current = next
      setWhy(reason)
    },
    sheet: {
      why,
      onClose: () => setWhy(undefined),
      onSignedIn: (me: Me) => {
        setWhy(undefined)
        waiting.current?.(me)
      },
    },
  }
}
