import type { Charted } from '@/domain/grow/growth/judged-series'

export const unitOf = (chart: Charted): '公斤' | '厘米' => (chart === 'weight' || chart === 'weightForSize' ? '公斤' : '厘米')

/** Two places at most, and none that says nothing: 9.4, 8.75, 69. */
export const plainNumber = (value: number): string => String(Math.round(value * 100) / 100)

/** "9.4 公斤" */
export const saidValue = (chart: Charted, value: number): string => `${plainNumber(value)} ${unitOf(chart)}`
