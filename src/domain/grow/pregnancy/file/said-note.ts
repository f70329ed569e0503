import { fullDate } from '../../../said-date'
import type { PregnancyNote } from '../../pregnancy-contract'
import { visitNames } from '../antenatal-calendar'
import type { Dating } from '../due-date'

function saidDating(dating: Dating): string {
  switch (dating.by) {
    case 'lastPeriod':
      return `末次月经 ${fullDate(dating.on)}`
    case 'ultrasound':
      return `${fullDate(dating.on)}超声测得 ${dating.weeks} 周 ${dating.days} 天`
    case 'transfer':
      return `${fullDate(dating.on)}移植第 ${dating.embryoDays} 天的胚胎`
    case 'doctor':
      return `医生说预产期是 ${fullDate(dating.on)}`
  }
}

/** A line of a pregnancy's log in words; empty for what only changes the list. */
export function saidPregnancyNote(note: PregnancyNote): string {
  switch (note.what) {
    case 'dated':
      return saidDating(note.dating as Dating)
    case 'before':
      return `孕前身高 ${note.heightCm} 厘米，体重 ${note.weightKg} 公斤`
    case 'visited':
      return [`${fullDate(note.on)}做了${visitNames[note.visit]}`, note.note].filter(Boolean).join('，')
    case 'weighed':
      return `${fullDate(note.on)}体重 ${note.weightKg} 公斤`
    case 'kicks':
      return `${note.minutes} 分钟数到 ${note.count} 次胎动`
    case 'bag':
      return `待产包：${note.item}${note.packed ? '装好了' : '拿出来了'}`
    case 'removed':
      return '删掉了一条'
    case 'reminders':
      return note.on ? '打开了提醒' : '关掉了提醒'
    case 'born':
      return `${fullDate(note.on)}宝宝出生`
    case 'lost':
      return '这次怀孕停下来了'
  }
}
