import { knownMe } from '@/client/account-queries'
import { callPhone } from '@/client/phone-call'
import { usePlace } from '@/client/one-place'
import { open, routes } from '@/client/routes'
import { Button } from '@/ui/button/button'

interface ClinicButtonProps {
  /** Which one is asked for: 接种门诊, 儿保门诊. */
  clinic: string
}

/** Calls where the family lives, which knows the clinic; where no number is known, leads to who is to be asked there. */
export function ClinicButton({ clinic }: ClinicButtonProps) {
  const placeId = knownMe()?.placePath?.split('.').slice(-2)[0]
  const place = usePlace(placeId).data
  const phone = place?.phone ?? place?.dutyPhone
  return (
    <Button kind='line' icon='phone' label={phone ? `打电话问${place?.name}的${clinic}` : `${clinic}在哪里`} onTap={() => (phone ? callPhone(phone) : open(routes.myPlaces))}>
      门诊
    </Button>
  )
}
