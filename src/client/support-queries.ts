import { useQuery } from '@tanstack/react-query'
import { provinceId } from '@/domain/org/province-id'
import { api } from './api'
import { keptQuery } from './query-client'

/** Every programme of support. */
export const useProgrammes = () => useQuery(keptQuery(['support.programmes'], async () => (await api.support.programmes.list.query({})).programmes))

/** One programme with what holds where the reader lives; the province's while nobody knows where that is. */
export const useProgramme = (id: string, placeIds: readonly string[] = [provinceId]) =>
  useQuery(keptQuery(['support.programme', id, placeIds], async () => (await api.support.programmes.programme.query({ id, placeIds: [...placeIds] })).programme))

/** What is announced in the reader's county; nothing is asked while nobody knows which. */
export const useNotices = (placeIds: readonly string[] = []) =>
  useQuery({ ...keptQuery(['support.notices', placeIds.slice(0, 3)], async () => (await api.support.notice.list.query({ placeIds: [...placeIds] })).notices), enabled: placeIds.length >= 3 })
