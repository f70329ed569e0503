import { back } from '@/client/routes'
import type { AppError } from '@/domain/errors'
import { failureView } from '@/domain/failure-view'
import { StateView } from '@/ui/state-view/state-view'

interface FailedProps {
  error: AppError
  onRetry: () => void
}

/** Instead of what could not be read: what happened, and the one way on that helps. */
export function Failed({ error, onRetry }: FailedProps) {
  const { way, ...view } = failureView(error)
  return <StateView {...view} onAction={way === 'retry' ? onRetry : back} />
}
