import { useQuery } from '@tanstack/react-query'
import type { ConsentKind } from '@/domain/account/consent-kinds'
import { refreshFamilies, refreshMe } from './account-queries'
import { api } from './api'
import { currentPerson } from './session'
import { keptQuery, queryClient } from './query-client'
import { useAct } from './use-act'

const mineQuery = () => keptQuery(['account.consents', currentPerson()], () => api.account.consent.mine.query({}))

/** What I agreed to, refused and withdrew. */
export const useConsents = (signedIn = true) => useQuery({ ...mineQuery(), enabled: signedIn })

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
export const useConsentText = (kind: ConsentKind, name?: string, wanted = true) => useQuery({ ...textQuery(kind, name), enabled: wanted })
