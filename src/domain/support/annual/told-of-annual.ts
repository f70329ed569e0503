import { saidMonth } from '../money/said-months'
import type { AnnualAct } from './annual-steps'

interface Step {
  what: AnnualAct
  title: string
  proposal: { lastMonth: string } | null
}

/** What a family is told of a step of its yearly review; undefined for what it did itself, and for what staff do among themselves. Names nothing of illness or loss. */
export function toldOfAnnual({ what, title, proposal }: Step): { title: string; text: string } | undefined {
  switch (what) {
    case 'lapse':
    case 'goThere':
      return { title: '社区会来看看您', text: `${title}一年看一次，社区的同志会上门或打电话。钱照常发，不用担心。您也可以自己点开回答。` }
    case 'agree':
    case 'visitedSame':
      return { title: `${title}接着发`, text: '今年看过了，钱照常发。不用您做什么。' }
    case 'confirm':
      return { title: `${title}要结束了`, text: `${proposal ? `发到${saidMonth(proposal.lastMonth)}为止，没发的会先发完。` : ''}为什么，点开看。不同意的，打电话给社区或县计生协。` }
    case 'notMet':
      return { title: '来看过您，没有碰上', text: `为${title}一年看一次。过几天再来，也可以打电话约个时间。钱照常发。` }
    case 'same':
    case 'changed':
    case 'visitedChanged':
    case 'propose':
    case 'reject':
    case 'settle':
      return undefined
  }
}
