import { open, routes } from '@/client/routes'
import type { Consent } from '@/domain/account/contract/consent'
import { Button } from '@/ui/button/button'
import { Tag } from '@/ui/tag/tag'
import { consentName, consentStateWords } from './consent-names'

interface GiveAgainProps {
  consent: Consent
  /** The six facts are told again before anything is given. */
  onSheet: (consent: Consent) => void
}

/** The way back of what was withdrawn or refused: the text again, or the page where it comes with what is typed in. */
export function GiveAgain({ consent, onSheet }: GiveAgainProps) {
  const go = wayBack(consent, onSheet)
  if (!go) return <Tag>{consentStateWords[consent.state]}</Tag>
  return (
    <Button kind='soft' small label={`再给同意：${consentName(consent)}`} onTap={go}>
      再给
    </Button>
  )
}

/** The number is asked for on its own page. What only a case needs is asked again when one does. */
function wayBack(consent: Consent, onSheet: (consent: Consent) => void): (() => void) | undefined {
  if (consent.canGive) return () => onSheet(consent)
  return consent.kind === 'phone' ? () => void open(routes.phone) : undefined
}
