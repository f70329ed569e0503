import type { Facts } from '../programme/facts'
import type { Need } from './case-shape'

interface Before {
  needs: readonly Need[]
  papers: readonly { material: string; paper: string }[]
}

interface Given {
  facts?: Facts | undefined
  account?: object | undefined
  papers?: readonly { material: string; paper: string }[] | undefined
  says?: string | undefined
}

/** What of the complete list is not answered yet. A paper counts when another one was given than before; what is no paper and no answer is answered in words. */
export function stillNeeded({ needs, papers: before }: Before, { facts, account, papers, says }: Given): Need[] {
  const isNew = (material: string) => (papers ?? []).some((one) => one.material === material && !before.some(({ paper }) => paper === one.paper))
  return needs.filter(({ kind, id = '' }) => {
    switch (kind) {
      case 'paper':
        return !isNew(id)
      case 'answer':
        return facts?.[id] === undefined
      case 'bank':
        return account === undefined
      case 'other':
        return (says ?? '') === ''
    }
  })
}
