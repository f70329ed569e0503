import { longestName, whyNoNameBecomes } from '@/domain/person-name'
import { Field } from '@/ui/field/field'

interface NameFieldProps {
  label: string
  value: string
  onInput: (value: string) => void
  hint?: string
  placeholder?: string
  /** Longest name, characters, where it is another than that of how somebody is called. */
  most?: number
  /** What was said of the whole name after it was sent, or tried to be. */
  error?: string | undefined
}

/** Far above any name: what is too long is said while it is typed, not cut off. */
const room = 500

/** Somebody's name, of oneself or written by staff: what cannot become one is said at once. */
export function NameField({ most = longestName, error, ...field }: NameFieldProps) {
  return <Field {...field} maxLength={room} error={whyNoNameBecomes(field.value, { most }) ?? error} />
}
