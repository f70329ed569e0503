import type { Measured } from '@/domain/grow/contract'
import { plainNumber } from '@/domain/typed-number'

/** "9.4 公斤，身长 69 厘米（躺着），头围 44 厘米" */
export function measuredWords({ weightKg, lengthCm, posture, headCm }: Pick<Measured, 'weightKg' | 'lengthCm' | 'posture' | 'headCm'>): string {
  const parts = [
    weightKg === undefined ? '' : `${plainNumber(weightKg)} 公斤`,
    lengthCm === undefined ? '' : posture === 'standing' ? `身高 ${plainNumber(lengthCm)} 厘米` : `身长 ${plainNumber(lengthCm)} 厘米`,
    headCm === undefined ? '' : `头围 ${plainNumber(headCm)} 厘米`,
  ]
  return parts.filter(Boolean).join('，')
}
