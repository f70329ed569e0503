import { useCallback, useState } from 'react'
import { newUlid } from './ulid'

/** The id of what a form is about to make: the same however often it is sent, a new one after `next`. */
export function useOnceId(): [id: string, next: () => void] {
  const [id, setId] = useState(() => newUlid())
  return [id, useCallback(() => setId(newUlid()), [])]
}
