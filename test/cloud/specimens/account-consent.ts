import type { SpecimensOf } from '../matrix/specimen'

export const consentSpecimens: SpecimensOf<'account.consent'> = {
  'account.consent.mine': { plain: () => ({}) },
  'account.consent.text': { plain: () => ({ kind: 'phone' }) },
  'account.consent.give': { plain: () => ({ kind: 'health', version: 1 }) },
  'account.consent.refuse': { plain: () => ({ kind: 'health', version: 1 }) },
  'account.consent.withdraw': { plain: () => ({ kind: 'health' }) },
}
