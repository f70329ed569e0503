import type { AppError } from '@/domain/errors'
import { Failed } from '@/pages/parts/failed'
import { StateView } from '@/ui/state-view/state-view'

interface FailedFileProps {
  error: AppError
  /** The title where a colleague has to do it: it is of oneself or one's family. */
  another: string
  /** The title where there is none of this id at this post. */
  none: string
  onRetry: () => void
}

/** Instead of what did not open; what trying again would not open offers no retry. */
export function FailedFile({ error, another, none, onRetry }: FailedFileProps) {
  if (error.code === 'FOUR_EYES' || error.code === 'NOT_FOUND') return <StateView picture='sunflower' title={error.code === 'FOUR_EYES' ? another : none} text={error.sentence} />
  return <Failed error={error} onRetry={onRetry} />
}
