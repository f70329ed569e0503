import { isCardNumber } from '@/domain/support/case/card-number'
import { Card } from '@/ui/card/card'
import { Field } from '@/ui/field/field'

export interface TypedCard {
  number: string
  holder: string
  bank: string
}

type Wrong = Partial<Record<keyof TypedCard, string>>

/** What was typed as an account; what is wrong with it, field by field, in sentences. */
export function readCard({ number, holder, bank }: TypedCard): { account: TypedCard; wrong: Wrong; ok: boolean } {
  const account = { number: number.replace(/\D/g, ''), holder: holder.trim(), bank: bank.trim() }
  const wrong: Wrong = {
    ...(account.number.length < 15 ? { number: '卡号是 15 到 19 位，看看是不是少了几位' } : isCardNumber(account.number) ? {} : { number: '卡号对不上，多半是有一位按错了' }),
    ...(account.holder.length < 2 && { holder: '写卡上的姓名' }),
    ...(account.bank.length < 2 && { bank: '写哪家银行，比如农业银行' }),
  }
  return { account, wrong, ok: Object.keys(wrong).length === 0 }
}

/** In fours, as it stands on the card. */
const inFours = (digits: string) => digits.replace(/\D/g, '').replace(/(.{4})(?=.)/g, '$1 ')

// A browser's field of numbers takes no spaces: at the fifth digit it would be empty.
const digits = process.env.TARO_ENV === 'h5' ? 'text' : 'number'

/** A bank card, typed as it stands there. */
export function CardFields({ typed, onType, tried }: { typed: TypedCard; onType: (typed: TypedCard) => void; tried: boolean }) {
  const { wrong } = readCard(typed)
  const said = (field: keyof TypedCard) => (tried && wrong[field] !== undefined ? { error: wrong[field] } : {})
  return (
    <Card>
      <Field label='卡号' type={digits} maxLength={23} value={inFours(typed.number)} onInput={(text) => onType({ ...typed, number: text.replace(/\D/g, '') })} {...said('number')} />
      <Field label='户名' maxLength={20} value={typed.holder} onInput={(holder) => onType({ ...typed, holder })} hint='申请人本人的卡，和卡上的姓名一样' {...said('holder')} />
      <Field label='开户银行' maxLength={30} value={typed.bank} onInput={(bank) => onType({ ...typed, bank })} {...said('bank')} />
    </Card>
  )
}
