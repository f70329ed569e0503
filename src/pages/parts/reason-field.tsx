import { whyNotReason, whyTooLong, type Reasoning } from '@/domain/says-why'
import { TextArea } from '@/ui/text-area/text-area'

interface ReasonFieldProps {
  label: string
  value: string
  onInput: (value: string) => void
  /** What has to be said here: one of `askedReasons`. */
  asks: Reasoning
  hint?: string
  /** The button was tapped: what is still missing is said from now on. */
  tried: boolean
  /** Lines at first. */
  lines?: 2 | 4
}

/** Words that another has to understand: what they lack is said beside them, and what is too long at once. */
export function ReasonField({ label, value, onInput, asks, hint, tried, lines }: ReasonFieldProps) {
  return <TextArea lines={lines} label={label} value={value} onInput={onInput} hint={hint} maxLength={asks.most} uncut error={tried ? whyNotReason(value, asks) : whyTooLong(value, asks.most)} />
}
