/** How appeals are called on screens and in the copy of one's data, and what the family is told. */
import { fullDate } from '../said-date'
import type { AppealState } from './appeal'
import type { AppealAbout } from './appeal-abouts'

export const appealStateNames: Readonly<Record<AppealState, string>> = { open: '正在复核', upheld: '看过了，维持原来的结果', reopened: '看过了，请他们重新审', withdrawn: '收回了', over: '随新的申请一起办' }

export const appealAboutNames: Readonly<Record<AppealAbout, string>> = { sums: '数算得不对', papers: '材料没看到', changed: '情况变了', rule: '规定不是这样说的' }

/** What is left when the level above stands by the refusal. 行政复议法 第二十条: sixty days; 12348 is the Ministry of Justice's line, which says whether that way is open. */
export const rightsWhenUpheld = '还是不同意，可以打 12345 反映。想走行政复议、打官司的，一般要在 60 天内提出，先打 12348 问清楚，不收钱。情况有变化，随时可以重新申请。心里堵得慌，打 12356，有人听您说。'

interface Told {
  state: AppealState
  /** The programme. */
  title: string
  /** The promised day, `YYYY-MM-DD`. */
  dueOn: string
  /** Of one that goes with a new application: its number. */
  instead: string | null
}

/** What a family is told of its appeal; undefined for what it did itself, and for what the case tells of (`toldOfStep`). Names nothing of illness, loss or reason. */
export function toldOfAppeal({ state, title, dueOn, instead }: Told): { title: string; text: string } | undefined {
  switch (state) {
    case 'open':
      return { title: '上一级收到了，会再看一遍', text: `${title}：换没有经手过的人看，最晚${fullDate(dueOn)}答复。谁在看、电话多少，点开看。` }
    case 'upheld':
      return { title: '上一级看过了', text: `${title}：看完还是原来的结果。为什么、接下来您还可以怎么做，点开看。` }
    case 'over':
      return { title: '复核随新的申请一起办', text: insteadSays(title, instead) }
    case 'reopened':
    case 'withdrawn':
      return undefined
  }
}

export const insteadSays = (title: string, instead: string | null): string => (instead === null ? `${title}已经不是没有通过的了，不用再复核。现在办到哪一步，点开看。` : `${title}您重新申请了，受理号 ${instead}，就看新的那一件，不用两边等。`)
