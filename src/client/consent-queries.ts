import { useQuery } from '@tanstack/react-query'
import type { ConsentKind } from '@/domain/account/consent-kinds'
import { refreshFamilies, refreshMe } from './account-queries'
import { api } from './api'
import { useOnline } from './reading-state'
import { currentPerson } from './session'
import { keptQuery, queryClient } from './query-client'
import { useAct } from './use-act'

const mineQuery = () => keptQuery(['account.consents', currentPerson()], () => api.account.consent.mine.query({}))

/** What I agreed to, refused and withdrew. */
export const useConsents = (signedIn = true) => useQuery({ ...mineQuery(), enabled: signedIn })

const dayMs = 86_400_000

/** Whether the text that this person agreed to has changed since: then it is asked again before more is written. Nothing is asked where it cannot be answered. */
export function useIsOlderConsent(kind: ConsentKind, subject: string): boolean {
  const isOnline = useOnline()
  const { data } = useQuery({ ...mineQuery(), staleTime: dayMs })
  return isOnline && (data?.items.some((one) => one.kind === kind && one.subject === subject && one.state === 'given' && one.newer) ?? false)
}

export const refreshConsents = () => queryClient.invalidateQueries({ queryKey: mineQuery().queryKey })

/** After a consent was given or taken back: what is kept because of it may be there again, or gone. */
export const refreshAfterConsent = () => Promise.all([refreshConsents(), refreshFamilies(), refreshMe()])

/** Says yes to the version of a text that was on the screen. */
export const useGiveConsent = () =>
  useAct(async ({ kind, subject, version }: { kind: ConsentKind; subject: string | null; version: number }) => {
    const answer = await api.account.consent.give.mutate({ kind, version, ...(subject && { subject }) })
    void refreshAfterConsent()
    return answer
  })

const textQuery = (kind: ConsentKind, name: string | undefined) =>
  keptQuery(['account.consentText', kind, name ?? ''], async () => (await api.account.consent.text.query({ kind, ...(name && { name }) })).text)

/** What is told before somebody agrees; `name` is how the child is called. */
/** For who goes where there is no network: a failure leaves the text to be asked for when it is shown. */
export const fetchConsentTexts = (kinds: readonly ConsentKind[]) => Promise.all(kinds.map((kind) => queryClient.prefetchQuery(textQuery(kind, undefined))))

export const useConsentText = (kind: ConsentKind, name?: string, wanted = true) => useQuery({ ...textQuery(kind, name), enabled: wanted })
