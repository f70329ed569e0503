import { newestVersion } from '../../../src/domain/account/consent-texts'
import type { SpecimensOf } from '../matrix/specimen'

export const consentSpecimens: SpecimensOf<'account.consent'> = {
  'account.consent.mine': { plain: () => ({}) },
  'account.consent.text': { plain: () => ({ kind: 'phone' }) },
  'account.consent.give': { plain: () => ({ kind: 'health', version: newestVersion('health') }) },
  'account.consent.refuse': { plain: () => ({ kind: 'health', version: newestVersion('health') }) },
  'account.consent.withdraw': { plain: () => ({ kind: 'health' }) },
}
