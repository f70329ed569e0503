import { PlanDesk } from './plan-desk'

/** What a venue offers, every week and on single days. */
export default function Plan() {
  return <PlanDesk />
}
