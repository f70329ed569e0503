import { useQuery } from '@tanstack/react-query'
import { api } from '../api'
import { keptQuery } from '../query-client'

const me = keptQuery(['desk.me'], () => api.account.profile.me.query({}))

/** How to call who is signed in; undefined before it is known. */
export const useMyName = (): string | undefined => useQuery(me).data?.me?.name
