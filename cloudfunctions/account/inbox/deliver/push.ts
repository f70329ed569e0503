import type { Wording } from '@/domain/account/inbox/gentle-words'
import type { Template } from '@/domain/account/inbox/kinds'
import { templateData } from '@/domain/account/inbox/template-data'
import { AppError } from '@/domain/errors'
import { messages, notifySettings } from '../../../kernel/notify/collections'
import { sendSubscription, type SendOutcome } from '../../../kernel/wechat/send-subscription'
import { templateId } from '../../../kernel/wechat/templates'
import { afterDelivery } from './after-delivery'
import type { DueMessage } from './due'
import type { Recipient } from './recipients'

/** `uncertain`: WeChat may have it. `elsewhere`: another run of the timer has it. */
export type PushOutcome = SendOutcome | 'uncertain' | 'elsewhere'

const inboxPage = 'features/account/inbox/index'

/**
 * Sends a message to the phone at most once: claimed first, then one prompt is taken from the ledger, then sent. What is cut short in between stays claimed, and is
 * never tried again: the inbox has it. Three round trips beside WeChat's.
 */
export async function push(message: DueMessage, wording: Wording, template: Template, person: Recipient, now: Date): Promise<PushOutcome> {
  const [id, openid] = [templateId(template), person.openid]
  if (!id || !openid) throw new AppError('INTERNAL', 'a push without template or openid')
  const settled = { state: 'shown', ...wording } as const
  const claim = { ...settled, push: 'claimed', ...afterDelivery(message, person, true, now) } as const
  if (!(await messages.updateOne({ _id: message._id, next: 'deliver' }, { $set: claim }))) return 'elsewhere'

  const ended = async (push: 'sent' | 'refused') => {
    const unreached = push === 'refused' ? afterDelivery(message, person, false, now) : {}
    await messages.updateOne({ _id: message._id, push: 'claimed' }, { $set: { push, ...unreached } })
  }
  if (!(await notifySettings.updateOne({ _id: person._id, [`left.${template}`]: { $gt: 0 } }, { $inc: { [`left.${template}`]: -1 } }))) {
    await ended('refused')
    return 'noneLeft'
  }
  const page = (message.action?.link ?? message.link ?? `/${inboxPage}`).slice(1)
  const outcome = await sendSubscription({ openid, templateId: id, page, data: templateData(wording, message.at) }).catch(() => 'uncertain' as const)
  if (outcome === 'uncertain') return outcome
  // WeChat says what is left better than we do; a message it would not take for another reason has used up nothing.
  if (outcome === 'noneLeft') await notifySettings.updateOne({ _id: person._id }, { $set: { [`left.${template}`]: 0 } })
  if (outcome === 'refused') await notifySettings.updateOne({ _id: person._id }, { $inc: { [`left.${template}`]: 1 } })
  await ended(outcome === 'sent' ? 'sent' : 'refused')
  return outcome
}
