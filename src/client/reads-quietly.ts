import { useLastKnownMe } from './account-queries'
import { useReadingState } from './reading-state'
import { currentPerson, visitor } from './session'

/**
 * Whether lists of articles hold back what speaks of bearing and raising children: for a special family, for who asked for it, and for an account that cannot be
 * asked for now. Undefined while it is not known who reads: show nothing then. Asks the cloud only when this phone has never heard.
 */
export function useReadsQuietly(): boolean | undefined {
  const state = useReadingState(useLastKnownMe())
  if (state.kind === 'loading') return undefined
  return state.kind === 'ready' ? state.data?.gentle === true : currentPerson() !== visitor
}
