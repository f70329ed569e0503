import { gentlenessFor } from '@/domain/account/gentleness'
import { deliveryOf } from '@/domain/account/inbox/delivery'
import { kindOf } from '@/domain/account/inbox/kinds'
import { messages } from '../../../kernel/notify/collections'
import { templateId } from '../../../kernel/wechat/templates'
import { afterDelivery } from './after-delivery'
import type { DueMessage } from './due'
import { push, type PushOutcome } from './push'
import type { Recipient } from './recipients'

/** After a day nobody wants to be woken by it. */
const newsForMs = 86_400_000

/** Takes one message a step further; says what became of it. A run that was cut short or doubled finds it done. */
export async function deliverOne(message: DueMessage, person: Recipient | undefined, now: Date): Promise<'withheld' | 'waits' | 'stays' | PushOutcome> {
  const change = (set: Parameters<typeof messages.updateOne>[1]['$set']) => messages.updateOne({ _id: message._id, next: 'deliver' }, { $set: set })
  const withhold = () => change({ state: 'withheld', waits: [], next: 'none' })
  if (!person) return withhold().then(() => 'withheld')

  const { template } = kindOf(message.kind)
  // Looked at again, or left lying by a clock that stood still: the phone has had it, or need not any more.
  const isNews = message.push === 'none' && now.getTime() - message.at.getTime() < newsForMs
  const canPush = isNews && person.openid !== null && template !== null && templateId(template) !== undefined
  const delivery = deliveryOf({ kind: message.kind, wording: { title: message.title, text: message.text } }, person.choices, { gentleness: gentlenessFor(person), canPush }, now)
  switch (delivery.what) {
    case 'withhold':
      return withhold().then(() => 'withheld')
    case 'wait':
      return change({ state: 'shown', ...delivery.wording, nextAt: delivery.until }).then(() => 'waits')
    case 'stay':
      return change({ state: 'shown', ...delivery.wording, ...afterDelivery(message, person, false, now) }).then(() => 'stays')
    case 'push':
      return push(message, delivery.wording, delivery.template, person, now)
  }
}
