import { fullDate } from '../../said-date'
import { saidYuan } from '../said-yuan'
import type { Decision } from './decide'

const perWords = { once: '', month: '每月', year: '每年' } as const

/**
 * What whoever signs is told before they file: every rule that stands against it, or which of them it is too early for and until when. Nobody is kept from filing. Read on the family's phone, and by the
 * village at the door. Undefined where nothing is in the way.
 */
export function saidBeforeFiling({ standing, fromOn, findings }: Decision): string | undefined {
  if (standing === 'later' && fromOn !== undefined) {
    const early = findings.filter(({ state }) => state === 'later').map(({ title }) => `“${title}”`)
    return `按现在填的，${early.join('、')}要到${fullDate(fromOn)}才满足。可以到时候再交；现在交也行，审核的时候再看。`
  }
  if (standing !== 'not') return undefined
  const wrong = findings.filter(({ state }) => state === 'fails').map(({ title, says }) => `“${title}”，${firstSentence(says)}`)
  return `按现在填的，有 ${wrong.length} 条对不上：${wrong.join('；')}。可以改；照样交也行，审核的时候再核实。`
}

// What follows it is advice to the family on where else to ask.
const firstSentence = (says: string): string => says.split('。')[0] ?? says

/** How much is to be expected, and from which day where that is yet to come; undefined where nothing is. */
export function saidExpected({ standing, fromOn, amount }: Decision): string | undefined {
  if (!amount) return undefined
  const since = standing === 'later' && fromOn !== undefined ? `从${fullDate(fromOn)}起，` : ''
  return `按填的，${since}预计${perWords[amount.per]} ${saidYuan(amount.cents)}`
}
