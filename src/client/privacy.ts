/**
 * WeChat's own privacy question (`__usePrivacyCheck__`): before the phone hands over a number, a place or a picture for the first time, WeChat asks the
 * app to ask. Reading never meets it, and a refusal stops only what was just being done.
 */
import Taro from '@tarojs/taro'
import { useSyncExternalStore } from 'react'

type Answer = Parameters<Taro.onNeedPrivacyAuthorization.Listener>[0]

/** WeChat checks that the button with this id was really tapped. */
export const agreeButtonId = 'agree-privacy'

let waiting: Answer[] = []
const listeners = new Set<() => void>()

function set(next: Answer[]): void {
  waiting = next
  for (const listener of [...listeners]) listener()
}

/** Once at launch. A browser asks by itself, and so does a WeChat too old to leave it to the app. */
export function followPrivacy(): void {
  if (process.env.TARO_ENV === 'h5' || !Taro.canIUse('onNeedPrivacyAuthorization')) return
  Taro.onNeedPrivacyAuthorization((answer) => {
    answer({ event: 'exposureAuthorization' })
    set([...waiting, answer])
  })
}

/** Answers everything that waits for it. */
export function answerPrivacy(agreed: boolean): void {
  const asked = waiting
  set([])
  for (const answer of asked) answer(agreed ? { event: 'agree', buttonId: agreeButtonId } : { event: 'disagree' })
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Whether WeChat waits for the person's answer. */
export const usePrivacyQuestion = (): boolean => useSyncExternalStore(subscribe, () => waiting.length > 0)

/** 《用户隐私保护指引》, as WeChat shows it. */
export const openPrivacyContract = (): void => Taro.openPrivacyContract()
