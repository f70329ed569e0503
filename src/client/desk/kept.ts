import { type QueryKey, queryOptions } from '@tanstack/react-query'
import { keptQuery } from '../query-client'

/** What the desk shows first the next time: kept on one's own phone in WeChat; on a computer, which others may use too, in memory only. */
export const deskQuery = <T>(queryKey: QueryKey, ask: () => Promise<T>) =>
  process.env.TARO_ENV === 'h5' ? queryOptions<T>({ queryKey, queryFn: ask, initialData: () => undefined }) : keptQuery(queryKey, ask)
