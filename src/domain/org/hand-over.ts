/** Leaving a post: who may take the work, and what the families are told. */
import type { OrgPath } from './org-path'
import type { PostTerm } from './post-rules'
import { whyPostRests } from './post-rules'
import { roleName } from './role-names'
import { lineRoles, type StaffRole } from './roles'

interface HandOverPost extends PostTerm {
  personId: string
  role: StaffRole
  orgPath: OrgPath
}

const line: readonly StaffRole[] = lineRoles

/** Roles that can do the work of this one: the same, and those of the line from there up. */
export const rolesTakingOver = (role: StaffRole): readonly StaffRole[] => [...new Set([role, ...line.slice(Math.max(0, line.indexOf(role)))])]

/** Why this colleague may not take over, undefined when they may: another person whose post works, at the same or a covering place, of the same role or of the line. */
export function whyNotTakeOver(from: HandOverPost, to: HandOverPost, today: string): string | undefined {
  if (to.personId === from.personId) return '接手的要是另一位同事，不能是离岗的人自己。'
  const rests = whyPostRests(to, today)
  if (rests !== undefined) return `这位同事的岗位现在不在岗（${rests}）。`
  if (!from.orgPath.startsWith(to.orgPath)) return '这位同事管不到这个地方。'
  return rolesTakingOver(from.role).includes(to.role) ? undefined : `“${roleName(to.role)}”接不了“${roleName(from.role)}”的工作。`
}

export const mayTakeOver = (from: HandOverPost, to: HandOverPost, today: string): boolean => whyNotTakeOver(from, to, today) === undefined

const mostNamed = 3

/** Who could, the nearest first; said behind why one may not. */
export function whoCouldTakeOver(placeName: string, names: readonly string[]): string {
  if (names.length === 0) return `${placeName}现在没有别的同事能接手，请上一级计生协先邀请一位。`
  return `请选管得到${placeName}的同事，比如${names.slice(0, mostNamed).join('、')}。`
}

/** Paths of the place and of all that cover it, nearest first: n1.n2. → [n1.n2., n1.]. */
export function coveringPaths(path: OrgPath): OrgPath[] {
  const ids = path.split('.').slice(0, -1)
  return ids.map((_, i) => `${ids.slice(0, ids.length - i).join('.')}.`)
}

/** What one family reads when its contact person changes. */
export function newContactMessage(leaving: { name: string }, taking: { name: string; roleName: string; phone: string | null }): { title: string; text: string } {
  const reach = taking.phone === null ? '可以在“我的”里找到。' : `电话 ${taking.phone}。`
  return {
    title: `您的联系人换成了${taking.name}`,
    text: `${leaving.name}离开了岗位。以后由${taking.name}（${taking.roleName}）联系您，${reach}您办到一半的事都交接好了，不用重新说一遍。`,
  }
}

/** The same where the one who takes over already is the family's other contact: two contacts are two people, so the place stays open until the township fills it. */
export function openContactMessage(leaving: { name: string }, staying: { name: string; phone: string | null }): { title: string; text: string } {
  const reach = staying.phone === null ? '' : `，电话 ${staying.phone}`
  return {
    title: `${staying.name}接着联系您`,
    text: `${leaving.name}离开了岗位。${staying.name}还是您的联系人${reach}。另一位正在定，定下来您在“我的”里能看到。您办到一半的事都交接好了。`,
  }
}

/** What somebody reads whose mandate (代办) ended with the helper's post. */
export function mandateEndedMessage(leaving: { name: string }, taking: { name: string }): { title: string; text: string } {
  return {
    title: `${leaving.name}不再替您办事了`,
    text: `${leaving.name}离开了岗位，您请对方代办的委托已经结束。工作由${taking.name}接手；还想请人代办，要再问过您、您点头才算数。`,
  }
}

/**
 * Whether a mandate goes to who takes over. Who has no WeChat agreed that the people of the village act for them (consent `recorded`), so it goes to the next
 * village worker. Everybody else agreed to the one person they were named.
 */
export const mandateGoesOver = (withoutWechat: boolean, to: StaffRole): boolean => withoutWechat && to === 'villageWorker'

/** What is said of them before the work is given to this colleague, as `mandateGoesOver` decides. */
export function mandatesWords(to: { name: string; role: StaffRole }): string {
  const ended = `代办委托随岗位结束：会告诉本人，也排进${to.name}的“今天”，请跟本人说一声。`
  return mandateGoesOver(true, to.role)
    ? `${ended}没有微信的人的委托，由${to.name}接着办。`
    : `${ended}没有微信的人的委托也一样；还要代办，由村（社区）专干重新当面问过本人。`
}

/** What waits at a post, by kind. `families`: people whose contact person it is. */
export interface WorkCounts {
  families: number
  calls: number
  assists: number
  memberships: number
  volunteers: number
  mandates: number
  invitations: number
}

const countWords: ReadonlyArray<[keyof WorkCounts, string]> = [
  ['families', '户'],
  ['calls', '个要打的电话'],
  ['assists', '件协查'],
  ['memberships', '份入会或转会申请'],
  ['volunteers', '位等回音的志愿者'],
  ['mandates', '份代办委托'],
  ['invitations', '个没回的邀请'],
]

/** What goes over, in a line: 2 户、5 个要打的电话. */
export function handOverWords(counts: WorkCounts): string {
  const parts = countWords.filter(([kind]) => counts[kind] > 0).map(([kind, words]) => `${counts[kind]} ${words}`)
  return parts.length > 0 ? parts.join('、') : '没有未办完的事'
}
