/** 马上就办 in words: what becomes of a thing of 今天 that is not done in time. */
import type { Raise } from './contract/desk'

interface Raised {
  raise?: Raise | undefined
}

const onRow: Readonly<Record<Raise, string | undefined>> = {
  other: '到点自动转给另一位联系人',
  // The head of the group says it for all of them.
  above: undefined,
  went: '已自动报给上一级',
  fromBelow: '下级到点没办',
}

/** On the row itself; undefined where nothing is to be said. */
export const rowRaiseWords = ({ raise }: Raised): string | undefined => raise && onRow[raise]

const inFull: Readonly<Record<Raise, string>> = {
  other: '到点没打这个电话，会自动转给另一位联系人。',
  above: '到点没办完，会自动报给上一级，上一级也能接着办。',
  went: '过了时限，已经自动报给上一级，上一级也能办。您办完了，两边就都销了。',
  fromBelow: '下级过了时限还没办，自动报到了您这里。您可以直接办，也可以催一催。',
}

/** Where the thing stands open. What has just been missed is on its way. */
export function fullRaiseWords({ raise }: Raised, late: boolean): string | undefined {
  if (late && raise === 'other') return '过了时限，正在转给另一位联系人。'
  if (late && raise === 'above') return '过了时限，正在报给上一级。'
  return raise && inFull[raise]
}

/** At the head of a group: what happens to its rows by themselves. */
export function groupRaiseWords(group: 'overdue' | 'today' | 'new', rows: readonly Raised[]): string | undefined {
  const count = (raise: Raise) => rows.filter((row) => row.raise === raise).length
  const [went, above] = [count('went'), count('above')]
  if (group === 'overdue') return went === 0 ? '先办这些' : went === rows.length ? '已自动报给上一级' : `其中 ${went} 件已自动报给上一级`
  if (group === 'new' || above === 0) return undefined
  return above === rows.length ? '到点没办完，自动报给上一级' : `其中 ${above} 件到点没办完，自动报给上一级`
}
