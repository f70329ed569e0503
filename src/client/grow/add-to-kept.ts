import { hashKey, type QueryKey } from '@tanstack/react-query'
import { keepSeen, readSeen } from '../last-seen'
import { queryClient } from '../query-client'

/**
 * What the cloud has just taken is in the copy on this phone too, and the cloud is asked again when it is looked at.
 * A reading that is still on its way may have been answered before the write: it is dropped, also the very first one.
 * `keep` as in `keptQuery`.
 */
export function addToKept<T>(key: QueryKey, add: (known: T) => T, keep: (key: string, data: T, at: number) => void = keepSeen): void {
  const known = queryClient.getQueryData<T>(key) ?? readSeen<T>(hashKey(key))?.data
  const dropped = queryClient.cancelQueries({ queryKey: key })
  if (known !== undefined) {
    const after = add(known)
    queryClient.setQueryData(key, after)
    keep(hashKey(key), after, Date.now())
  }
  void dropped.then(() => queryClient.invalidateQueries({ queryKey: key }))
}
