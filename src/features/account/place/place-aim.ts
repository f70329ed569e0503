import { askedMe, setMe } from '@/client/account-queries'
import { api } from '@/client/api'
import { changeFirstChoice } from '@/client/first-choice'
import { AppError } from '@/domain/errors'
import type { PlaceUse } from '@/domain/org/place-uses'

/** What a place is being chosen for: `?for=` of the page's address. */
const aims = ['living', 'registered', 'transfer'] as const
type Aim = (typeof aims)[number]

export const aimWords: Record<Aim, { title: string; text: string; done: string }> = {
  living: { title: '您现在住在哪里？', text: '选到社区（村）最好；不确定就选到街道（乡镇）。事情找住的地方办。', done: '我住这里' },
  registered: { title: '户口在哪里？', text: '户口本上写的地方。有些奖励扶助由户口所在地发。', done: '户口在这里' },
  transfer: { title: '会员转到哪里？', text: '选您现在住的社区（村）。那边同意以前，原来的会员证照样能用。', done: '转到这里' },
}

export const useOf: Record<Aim, PlaceUse> = { living: 'living', registered: 'registered', transfer: 'membership' }

export const aimOf = (said: string | undefined): Aim => aims.find((aim) => aim === said) ?? 'living'

interface ChosenPlace {
  id: string
  names: string[]
  /** From the city down, as the names. */
  placeIds: string[]
}

/** Writes the choice where it belongs: with the account, or on this phone for somebody without one. `id` names a transfer, so that it is asked once. */
export async function settle(aim: Aim, place: ChosenPlace, id: string): Promise<void> {
  if (aim === 'transfer') {
    await api.account.membership.transfer.mutate({ id, placeId: place.id })
    return
  }
  // A page opened by its own link does not know yet who chooses.
  if (!(await askedMe())) {
    if (aim !== 'living') throw new AppError('NOT_SIGNED_IN', 'only a living place is kept without an account')
    changeFirstChoice({ place: { placeId: place.id, names: place.names, placeIds: place.placeIds } })
    return
  }
  const { me } = await api.account.profile.edit.mutate(aim === 'living' ? { placeId: place.id } : { registeredPlaceId: place.id })
  setMe(me)
}
