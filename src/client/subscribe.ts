import Taro from '@tarojs/taro'
import type { InboxSettings } from '@/domain/account/contract/inbox'
import { templatesToAsk, type Occasion } from '@/domain/account/inbox/ask-for-prompts'
import { chinaClock } from '@/domain/china-time'
import { post } from './outbox'
import { storedState } from './stored-state'
import { newUlid } from './ulid'

/** `notNow`: WeChat was not opened, because it was today already or nothing is wanted. `off`: the person has turned messages off in WeChat. */
export type PromptOutcome = 'accepted' | 'rejected' | 'off' | 'notNow'

/** The last prompt on this phone: the ledger in the cloud may not have heard of it yet. */
const asked = storedState<{ on: string | null }>('prompt', { on: null })

/** WeChat: 20004, the main switch is off. */
const mainSwitchOff = 20004

/**
 * Asks WeChat whether it may send messages. Call it first thing in a tap, before anything is awaited: WeChat takes it at no other moment. What was accepted goes into
 * the ledger, now or when there is a network. `settings` is what is known of the ledger; in a browser there is nothing to ask.
 */
export async function askForPrompts(occasion: Occasion, settings: InboxSettings | undefined, now: Date): Promise<PromptOutcome> {
  if (process.env.TARO_ENV === 'h5' || !settings) return 'notNow'
  const today = chinaClock(now).date
  const wanted = templatesToAsk({ ...settings, askedOn: asked.get().on === today ? today : settings.askedOn }, occasion, now)
  if (wanted.length === 0) return 'notNow'
  // `entityIds` is another platform's; Taro's type wants it named.
  const answer = Taro.requestSubscribeMessage({ tmplIds: wanted.map(({ id }) => id), entityIds: [] })
  asked.set({ on: today })
  return answer.then(
    async (answers) => {
      const said = new Map<string, unknown>(Object.entries(answers))
      const accepted = wanted.filter(({ id }) => said.get(id) === 'accept').map(({ name }) => name)
      await post('account.inbox.recordPrompt', { id: newUlid(now.getTime()), accepted })
      return accepted.length > 0 ? 'accepted' : 'rejected'
    },
    (failure: { errCode?: number }) => (failure.errCode === mainSwitchOff ? 'off' : 'notNow'),
  )
}
