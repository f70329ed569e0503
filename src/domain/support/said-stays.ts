import { daysFrom } from '../grow/calendar-days'
import { fullDate } from '../said-date'
import type { FactValue } from './programme/facts'

const levelNames = ['', '一级', '二级', '三级'] as const

/** Stays in hospital, and days that were paid by year, as somebody who checks them reads them; undefined for any other answer. */
export function saidStays(value: FactValue): string | undefined {
  if (Array.isArray(value)) return value.map(({ from, to, level, isPublic }) => `${fullDate(from)}至${fullDate(to)}，共 ${daysFrom(from, to) + 1} 天，${levelNames[level]}${isPublic ? '公立' : '民营'}医院`).join('；')
  if (typeof value === 'object') return Object.entries(value).map(([year, days]) => `${year} 年 ${days} 天`).join('；') || '没有补过'
  return undefined
}
