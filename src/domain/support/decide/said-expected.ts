import { fullDate } from '../../said-date'
import { saidYuan } from '../said-yuan'
import type { Decision } from './decide'

const perWords = { once: '', month: '每月', year: '每年' } as const

/** What whoever signs is told before they file: what stands against it, or until when it is too early. Nobody is kept from filing. Undefined where nothing is in the way. */
export function saidBeforeFiling({ standing, fromOn, findings }: Decision): string | undefined {
  if (standing === 'later' && fromOn !== undefined) return `按现在填的，要到${fullDate(fromOn)}才满足条件。可以到时候再交；现在交也行，审核的时候再看。`
  if (standing !== 'not') return undefined
  const wrong = findings.find(({ state }) => state === 'fails')?.says ?? ''
  return `按现在填的，有一条对不上：${wrong.replace(/。$/, '')}。可以改，也可以照样交，由社区核实。`
}

/** How much is to be expected, and from which day where that is yet to come; undefined where nothing is. */
export function saidExpected({ standing, fromOn, amount }: Decision): string | undefined {
  if (!amount) return undefined
  const since = standing === 'later' && fromOn !== undefined ? `从${fullDate(fromOn)}起，` : ''
  return `按填的，${since}预计${perWords[amount.per]} ${saidYuan(amount.cents)}`
}
