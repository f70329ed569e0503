import { chinaClock } from '../../src/domain/china-time'
import { addDays } from '../../src/domain/grow/calendar-days'
import { trialOf } from '../../src/domain/support/programme/trial'
import { rewardSupport } from '../../src/domain/support/shipped/reward-support'
import { sampleFamilies } from '../../src/domain/support/shipped/sample-families'
import type { LocalCloud } from '../../localcloud/local-cloud'
import type { ScreenToSee } from './screens'

const changeId = '01KASEEDCHANGE00000000C001'

/** A change that a colleague of the county proposed, and nobody decided. */
function planted(cloud: LocalCloud): void {
  if (cloud.store.find('programmeChanges', { filter: { _id: changeId } }).docs.length > 0) return
  const orgPath = (cloud.store.find('places', { filter: { _id: 'n103' } }).docs[0] as { orgPath?: string }).orgPath ?? ''
  const now = new Date()
  const from = addDays(chinaClock(now).date, 34)
  const after = { ...rewardSupport, parameters: rewardSupport.parameters.map((one) => (one.name === 'monthly' ? { ...one, value: 100_00 } : one.name === 'age' ? { ...one, value: 61 } : one)) }
  cloud.store.insert('programmeChanges', [{
    _id: changeId, slot: 'reward-support:n103', programme: 'reward-support', title: '奖励扶助', orgPath, placeName: '岳麓区', kind: 'parameter', from, basis: '岳计协〔2026〕9 号',
    values: [{ name: 'monthly', label: '每人每月', unit: 'cents', was: 80_00, value: 100_00 }, { name: 'age', label: '年龄', unit: 'years', was: 60, value: 61 }], version: null,
    trial: trialOf(rewardSupport, after, sampleFamilies['reward-support'] ?? [], from), state: 'proposed', proposedBy: 'p00000000000000000000009', proposedByName: '岳麓区 王敏', proposedAt: now,
    decidedBy: null, decidedByName: null, decidedAt: null, says: '', act: null, toWriteAt: null,
  }])
}

const at = (open?: string) => (cloud: LocalCloud) => {
  planted(cloud)
  return `features/programmes/list/index${open === undefined ? '' : `?open=${open}`}`
}

/** The desk's page of programmes. */
export const programmeScreens: readonly ScreenToSee[] = [
  { name: 'desk programmes', route: at(), words: () => '等复核的', as: 'tanjing' },
  { name: 'desk programme', route: at('hospital-care'), words: () => '改数', as: 'tanjing' },
  { name: 'desk programme edited', route: at('edit-hospital-care'), words: () => '先试算，看谁多谁少', as: 'tanjing' },
  { name: 'desk change of a programme', route: at(changeId), words: () => '样例是编的，不是真的家庭', as: 'tanjing' },
]
