/** 马上就办 in words: what becomes of a thing of 今天 that is not done in time. */
import type { Raise } from './contract/desk'
import { otherHasHours } from './raising'

interface Raised {
  raise?: Raise | undefined
  /** Whom, or which place, it goes or went to, where that is known. */
  raiseTo?: string | undefined
}

/** On the row itself; undefined where nothing is to be said: the head of the group says `above` for all of them, but where it is known where to. */
export function rowRaiseWords({ raise, raiseTo }: Raised): string | undefined {
  if (raise === 'other') return `到点自动转给${raiseTo ?? '下一位同事'}`
  if (raise === 'above') return raiseTo && `到点自动报给${raiseTo}`
  if (raise === 'went') return `已自动报给${raiseTo ?? '上一级'}`
  return raise && '下级到点没办'
}

/** Where the thing stands open. What has just been missed is on its way. */
export function fullRaiseWords({ raise, raiseTo }: Raised, late: boolean): string | undefined {
  const above = raiseTo ?? '上一级'
  switch (raise) {
    case 'other':
      return late ? `过了时限，正在转给${raiseTo ?? '下一位同事'}。` : `到点没打这个电话，会自动转给${raiseTo ?? '下一位同事'}；再过 ${otherHasHours} 小时没打，报给上一级。`
    case 'above':
      return late ? `过了时限，正在报给${above}。` : `到点没办完，会自动报给${above}，那里也能接着办。`
    case 'went':
      return `过了时限，已经自动报给${above}，那里也能办。您办完了，两边就都销了。`
    case 'fromBelow':
      return '下级过了时限还没办，自动报到了您这里。您可以直接办，也可以催一催。'
    case undefined:
      return undefined
  }
}

/** At the head of a group: what happens to its rows by themselves. */
export function groupRaiseWords(group: 'overdue' | 'today' | 'new', rows: readonly Raised[]): string | undefined {
  const count = (raise: Raise) => rows.filter((row) => row.raise === raise).length
  const [went, above] = [count('went'), count('above')]
  if (group === 'overdue') return went === 0 ? '先办这些' : went === rows.length ? '已自动报给上一级' : `其中 ${went} 件已自动报给上一级`
  if (group === 'new' || above === 0) return undefined
  return above === rows.length ? '到点没办完，自动报给上一级' : `其中 ${above} 件到点没办完，自动报给上一级`
}
