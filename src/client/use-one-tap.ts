import { knownMe, setMe } from './account-queries'
import { api } from './api'
import { changeFirstChoice, firstChoice } from './first-choice'
import { useSettings } from './settings'
import { useAct } from './use-act'

/** 一键登录: one tap. What the person chose on this phone before comes along. */
export function useOneTap() {
  const { large } = useSettings()
  return useAct(async () => {
    const before = knownMe()
    if (before) return before
    const { stages, place } = firstChoice()
    let { me } = await api.account.profile.signIn.mutate({ stages, large })
    if (place && !me.place) ({ me } = await api.account.profile.edit.mutate({ placeId: place.placeId }))
    setMe(me)
    changeFirstChoice({ asked: true })
    return me
  })
}
