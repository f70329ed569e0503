import { useWide } from '@/client/use-wide'
import { DateField, type DateFieldProps } from '@/ui/date-field/date-field'
import { TypedDateField } from '@/ui/date-field/typed-date-field'

/** A day: typed on a PC, where a keyboard is quicker than a wheel of eighty years; chosen on a phone. */
export function DeskDate(props: DateFieldProps) {
  return useWide() ? <TypedDateField {...props} /> : <DateField {...props} />
}
