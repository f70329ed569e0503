import { useQuery } from '@tanstack/react-query'
import type { ConsentKind } from '@/domain/account/consent-kinds'
import { api } from './api'
import { currentPerson } from './session'
import { keptQuery, queryClient } from './query-client'

const mineQuery = () => keptQuery(['account.consents', currentPerson()], () => api.account.consent.mine.query({}))

/** What I agreed to, refused and withdrew. */
export const useConsents = (signedIn = true) => useQuery({ ...mineQuery(), enabled: signedIn })

export const refreshConsents = () => queryClient.invalidateQueries({ queryKey: mineQuery().queryKey })

const textQuery = (kind: ConsentKind, name: string | undefined) =>
  keptQuery(['account.consentText', kind, name ?? ''], async () => (await api.account.consent.text.query({ kind, ...(name && { name }) })).text)

/** What is told before somebody agrees; `name` is how the child is called. */
export const useConsentText = (kind: ConsentKind, name?: string, wanted = true) => useQuery({ ...textQuery(kind, name), enabled: wanted })
