import { useState } from 'react'
import { useGiveConsent, useIsOlderConsent } from '@/client/consent-queries'
import { back } from '@/client/routes'
import { ConsentSheet } from '@/pages/parts/consent-sheet'
import type { ChildOfPage } from './child-of-page'

/** Where the text has changed since this guardian agreed: asked again before something is written. Who says no goes back, and reads what is there as before. */
export function AgreeAnew({ child: { id, name } }: Pick<ChildOfPage, 'child'>) {
  const isOlder = useIsOlderConsent('under14', id)
  const [agreed, setAgreed] = useState(false)
  const give = useGiveConsent()
  const agree = async (version: number) => {
    if (await give.run({ kind: 'under14', subject: id, version })) setAgreed(true)
  }
  return (
    <ConsentSheet
      open={isOlder && !agreed}
      kind='under14'
      name={name}
      anew={`说明改过了，这一版写明了日记和照片。已经记下的照样能看；要接着记，请您再看一眼。`}
      busy={give.busy}
      error={give.error}
      onAgree={(version) => void agree(version)}
      onRefuse={back}
    />
  )
}
