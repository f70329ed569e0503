import { useCallback, useEffect, useState } from 'react'
import { AppError } from '@/domain/errors'
import { api } from './api'
import { isPassing } from './query-client'
import { keepSession } from './session'

/** What the sign-in page of a computer shows. */
export type SignInView =
  | { state: 'starting' }
  /** `name`: somebody has scanned it; null when they have not said how to be called. */
  | { state: 'shown'; code: string; name?: string | null }
  | { state: 'refused' | 'expired' | 'signedIn' }
  | { state: 'failed'; error: AppError }

const pollMs = 2_000

/** Shows a code and waits until the phone has answered it; `again` shows another one. Signed in, this browser keeps the session. */
export function useSignIn(): { view: SignInView; again: () => void } {
  const [round, setRound] = useState(0)
  const [view, setView] = useState<SignInView>({ state: 'starting' })
  useEffect(() => {
    let [gone, timer]: [boolean, ReturnType<typeof setTimeout> | undefined] = [false, undefined]
    setView({ state: 'starting' })
    void signIn(
      (next) => !gone && setView(next),
      () => new Promise((resolve) => (timer = setTimeout(resolve, pollMs))),
      () => gone,
    )
    return () => {
      gone = true
      clearTimeout(timer)
    }
  }, [round])
  return { view, again: useCallback(() => setRound((before) => before + 1), []) }
}

async function signIn(show: (view: SignInView) => void, pause: () => Promise<void>, isOver: () => boolean): Promise<void> {
  try {
    const { id, pollSecret, code } = await start()
    show({ state: 'shown', code })
    while (!isOver()) {
      await pause()
      const answer = await api.account.signIn.poll.mutate({ id, pollSecret }).catch(unlessPassing)
      if (answer === undefined || isOver()) continue
      if (answer.state === 'signedIn') keepSession(answer.session, answer.personId)
      if (answer.state === 'waiting') show({ state: 'shown', code })
      else if (answer.state === 'scanned') show({ state: 'shown', code, name: answer.name })
      else return show({ state: answer.state })
    }
  } catch (error) {
    show({ state: 'failed', error: error instanceof AppError ? error : new AppError('INTERNAL', String(error)) })
  }
}

/** A session that is over refuses even this; it was dropped by then, so the second try is a visitor's. */
const start = () => {
  const ask = () => api.account.signIn.start.mutate({ userAgent: navigator.userAgent.slice(0, 500) })
  return ask().catch((error: unknown) => (error instanceof AppError && error.code === 'SESSION_INVALID' ? ask() : Promise.reject(error)))
}

/** The way to the cloud was closed for a moment: ask again at the next turn. */
function unlessPassing(error: unknown): undefined {
  if (!isPassing(error)) throw error
}
