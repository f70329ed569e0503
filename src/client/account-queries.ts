import { useQuery } from '@tanstack/react-query'
import type { Family } from '@/domain/account/contract/family'
import type { Me } from '@/domain/account/contract/profile'
import { api } from './api'
import { keptQuery, queryClient } from './query-client'
import { currentPerson, visitor } from './session'
import { useSignedIn } from './use-session'

const meKey = () => ['account.me', currentPerson()]
const familiesKey = () => ['account.families', currentPerson()]

const askMe = async () => (currentPerson() === visitor ? null : (await api.account.profile.me.query({})).me)

/** Who I am; `data` is null for somebody who has no account. */
export const useMe = () => {
  useSignedIn()
  return useQuery(keptQuery<Me | null>(meKey(), askMe))
}

/** Who I am, as last heard: the cloud is asked only when this phone has never heard. */
export const useLastKnownMe = () => {
  useSignedIn()
  return useQuery({ ...keptQuery<Me | null>(meKey(), askMe), staleTime: Infinity })
}

/** What is known of me without asking again; undefined when nothing is. */
export const knownMe = (): Me | null | undefined => queryClient.getQueryData(meKey())

/** Who I am, asked of the cloud when this phone does not know yet: before something is written where it belongs. */
export const askedMe = () => queryClient.fetchQuery({ ...keptQuery<Me | null>(meKey(), askMe), staleTime: Infinity })

/** What lists of the desk show of somebody. */
const onLists = (me: Me | null | undefined) => me && JSON.stringify([me.name, me.realName, me.phone, me.idNumber, me.place, me.registeredPlace])

/** Every screen that shows me shows this from now on; staff stand on the desk's lists too. */
export function setMe(me: Me | null): void {
  const before = onLists(knownMe())
  queryClient.setQueryData(meKey(), me)
  if (before && before !== onLists(me)) void queryClient.invalidateQueries({ queryKey: ['desk'] })
}

/** Tells each time an answer about somebody has come, whoever asked; returns how to stop. */
export const whenMeIsHeard = (listener: () => void): (() => void) =>
  queryClient.getQueryCache().subscribe((event) => {
    if (event.type === 'updated' && event.action.type === 'success' && event.query.queryKey[0] === 'account.me') listener()
  })

/** What is on its way about me is not taken any more: something newer is known. */
export const stopAskingMe = () => queryClient.cancelQueries({ queryKey: meKey() })

export const refreshMe = () => queryClient.invalidateQueries({ queryKey: meKey() })

/** My families, usually one; nothing is asked while it is not `wanted`. Others change them too, so what is shown first is always asked anew. */
export const useFamilies = (wanted: boolean) =>
  useQuery({ ...keptQuery(familiesKey(), async () => (await api.account.family.mine.query({})).families), enabled: wanted, staleTime: 0 })

/** My families as last heard: asked for only when this phone has never heard of them. */
export const useLastKnownFamilies = (wanted: boolean) =>
  useQuery({ ...keptQuery(familiesKey(), async () => (await api.account.family.mine.query({})).families), enabled: wanted, staleTime: Infinity })

const hourMs = 3_600_000

/** My families for the first page: asked for where this phone has never heard of them, and after an hour where somebody else may have changed them. */
export const useFamiliesAtHome = (wanted: boolean) =>
  useQuery({
    ...keptQuery(familiesKey(), async () => (await api.account.family.mine.query({})).families),
    enabled: wanted,
    staleTime: ({ state }) => (state.data?.some(({ members }) => members.length > 1) ? hourMs : Infinity),
  })

/** The answer to a change: this family as it is now, in its place among mine. */
export function setFamily(family: Family): void {
  queryClient.setQueryData(familiesKey(), (families: Family[] | undefined) =>
    families?.some(({ id }) => id === family.id) ? families.map((one) => (one.id === family.id ? family : one)) : [...(families ?? []), family],
  )
}

export const refreshFamilies = () => queryClient.invalidateQueries({ queryKey: familiesKey() })

/** How much waits in 消息. It travels with the home page's other questions, so it does not wait to know who asks. */
export const useInboxSummary = () =>
  useQuery({ ...keptQuery(['account.inboxSummary', currentPerson()], () => api.account.inbox.summary.query({})), enabled: currentPerson() !== visitor })

/** My posts; undefined while unknown. Asked only of somebody who has an account. */
export const useMyPosts = (wanted: boolean) =>
  useQuery({ ...keptQuery(['org.myPosts', currentPerson()], async () => (await api.org.staff.myPosts.query({})).items), enabled: wanted })

/** How often somebody looked at my file this month, and the last who did. */
export const useLooksAtMe = () =>
  useQuery(
    keptQuery(['account.looksAtMe', currentPerson()], async () => {
      const { thisMonth, items } = await api.account.myData.accesses.query({ limit: 1 })
      return { thisMonth, last: items[0] ?? null }
    }),
  )
