import type { Charted } from '@/domain/grow/growth/judged-series'
import { plainNumber } from '@/domain/typed-number'

export const unitOf = (chart: Charted): '公斤' | '厘米' => (chart === 'weight' || chart === 'weightForSize' ? '公斤' : '厘米')

/** "9.4 公斤" */
export const saidValue = (chart: Charted, value: number): string => `${plainNumber(value)} ${unitOf(chart)}`
