import { consentContract } from '@/domain/account/contract/consent'
import { consentText } from '@/domain/account/consent-texts'
import { procedure } from '../../kernel/procedure'

const { input, output } = consentContract.text

/** No round trip; anyone may read what would be asked. */
export const text = procedure('account.consentText', input, output).query(({ input: { kind, name } }) => ({ text: consentText(kind, name || undefined) }))
