/** What a change of the plan does, in words: before it is saved, and for one confirmation. */
import type { PlanEffects } from '../plan-contract'
import { clockWords, dayWords } from './session-time'
import { chinaClock } from '../../china-time'

interface EffectLine {
  id: string
  text: string
  families: number
}

interface EffectGroup {
  key: 'closed' | 'moved' | 'resized'
  title: string
  lines: EffectLine[]
}

const whenWords = (at: string) => `${dayWords(chinaClock(new Date(at)).date)} ${clockWords(at)}`

/** Sessions that become otherwise, those with families first. */
export function effectGroups({ closed, moved, resized }: PlanEffects): EffectGroup[] {
  const groups: EffectGroup[] = [
    { key: 'closed', title: '停办', lines: closed.map(({ id, title, startsAt, families }) => ({ id, text: `${whenWords(startsAt)} ${title}`, families })) },
    {
      key: 'moved',
      title: '移动',
      lines: moved.map(({ id, title, startsAt, to, what, room, withWhom, families }) => {
        const where = [what.includes('time') ? `到 ${whenWords(to.startsAt)}` : '', what.includes('room') ? `到${room === '' ? '别处' : room}` : '', what.includes('staff') ? `由${withWhom === '' ? '别人' : withWhom}带` : ''].filter(Boolean)
        return { id, text: `${whenWords(startsAt)} ${title}，${where.join('，')}`, families }
      }),
    },
    { key: 'resized', title: '改名额', lines: resized.map(({ id, title, startsAt, from, to, families }) => ({ id, text: `${whenWords(startsAt)} ${title}，${from} 个改成 ${to} 个`, families })) },
  ]
  return groups.filter(({ lines }) => lines.length > 0).map((group) => ({ ...group, lines: [...group.lines].sort((one, other) => other.families - one.families) }))
}

const sum = (of: ReadonlyArray<{ families: number }>) => of.reduce((all, { families }) => all + families, 0)

/** Families who are told: of what closes and of what moves. */
export const familiesTold = ({ closed, moved }: PlanEffects): number => sum(closed) + sum(moved)

/** "停办 2 场、移动 3 场，影响 6 家，会通知他们。" */
export function effectWords(effects: PlanEffects): string {
  const { closed, moved, resized, opened } = effects
  const what = [closed.length > 0 ? `停办 ${closed.length} 场` : '', moved.length > 0 ? `移动 ${moved.length} 场` : '', resized.length > 0 ? `改名额 ${resized.length} 场` : '', opened > 0 ? `新开 ${opened} 场` : ''].filter(Boolean)
  if (what.length === 0) return '已经开放的场次都不变，谁也不影响。'
  const families = familiesTold(effects)
  return `${what.join('、')}，${families > 0 ? `影响 ${families} 家，会通知他们。` : '还没有人约，不打扰谁。'}`
}

/** What else is to know, line by line. */
export function effectNotes({ byHand, stayClosed, unknownYears, resized }: PlanEffects): string[] {
  return [
    resized.some(({ from, to, families }) => to < from && families > 0) ? '名额改少了，已经约上的都留着。' : '',
    byHand > 0 ? `有 ${byHand} 场单独改过时间或地方，保持现在这样，要改请点开那一场。` : '',
    stayClosed > 0 ? `有 ${stayClosed} 场已经停办，不会自己恢复，要办请另加一场。` : '',
    unknownYears.length > 0 ? `${unknownYears.join('、')}年的放假安排还没有公布，先按平常的星期排。公布以后请再看一遍。` : '',
  ].filter(Boolean)
}
