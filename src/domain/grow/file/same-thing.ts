/** When two people noted the same thing. */
import type { Thing } from '../contract'

/** What makes a thing the one it is; undefined for what is always its own: two parents' words of one day are two notes. */
function identityOf(thing: Thing): string | undefined {
  switch (thing.what) {
    case 'measured':
      return ['measured', thing.on, thing.weightKg, thing.lengthCm, thing.headCm].join('|')
    case 'dosed':
      return ['dosed', thing.code, thing.on].join('|')
    case 'checkedUp':
      return ['checkedUp', thing.checkup].join('|')
    case 'signsAnswered':
      return ['signsAnswered', thing.age, thing.on, ...thing.answers].join('|')
    case 'diary':
      return undefined
  }
}

export function isSameThing(one: Thing, other: Thing): boolean {
  const identity = identityOf(one)
  return identity !== undefined && identity === identityOf(other)
}

/** The later word, and what only the earlier one said: the batch number that the other parent had left out. */
export const joined = (earlier: Thing, later: Thing): Thing => ({ ...earlier, ...later }) as Thing // of one kind, as their identity says
