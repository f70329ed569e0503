import { deskRoutes } from '@/client/desk/routes'
import { scopeOf } from '@/domain/org/permission-table'
import { permissions, type Permission } from '@/domain/org/permissions'
import type { StaffRole } from '@/domain/org/roles'
import type { DeskSign } from '@/ui/desk-icon/desk-icon'
import type { IconName } from '@/ui/icon/icons'

export interface DeskEntryFacts {
  key: DeskKey
  label: string
  icon: DeskSign
  route: string
  group: 'work' | 'manage'
  /** Shown to who has one of these; to everybody when none is named. */
  needs?: readonly Permission[]
}
export type DeskKey = 'today' | 'people' | 'membership' | 'assist' | 'venue' | 'pieces' | 'readers' | 'searchWords' | 'boxes' | 'places' | 'posts' | 'handOver' | 'access' | 'permissions'

const all: readonly DeskEntryFacts[] = [
  { key: 'today', label: '今天', icon: 'sun', route: deskRoutes.today(), group: 'work', needs: ['org.desk.today'] },
  { key: 'people', label: '人员与家庭', icon: 'people', route: deskRoutes.people(), group: 'work', needs: ['org.people.find'] },
  { key: 'membership', label: '入会与志愿者', icon: 'member', route: deskRoutes.membership(), group: 'work', needs: ['membership.decide', 'volunteer.manage'] },
  { key: 'assist', label: '协查', icon: 'ask', route: deskRoutes.assist(), group: 'work', needs: ['org.assist.read'] },
  { key: 'venue', label: '预约与场地', icon: 'calendar', route: deskRoutes.venue(), group: 'work', needs: ['book.desk'] },
  { key: 'pieces', label: '稿件', icon: 'document', route: deskRoutes.pieces(), group: 'work', needs: ['learn.desk'] },
  { key: 'readers', label: '读者的话', icon: 'message', route: deskRoutes.readers(), group: 'work', needs: ['learn.reports'] },
  { key: 'boxes', label: '本地小贴士', icon: 'pin', route: deskRoutes.boxes(), group: 'work', needs: ['learn.localBox'] },
  { key: 'searchWords', label: '搜索用词', icon: 'search', route: deskRoutes.searchWords(), group: 'work', needs: ['learn.curate'] },
  { key: 'places', label: '组织', icon: 'tree', route: deskRoutes.places(), group: 'manage', needs: ['org.places.edit'] },
  { key: 'posts', label: '岗位与邀请', icon: 'briefcase', route: deskRoutes.posts(), group: 'manage', needs: ['org.staff.see'] },
  { key: 'handOver', label: '交接', icon: 'swap', route: deskRoutes.handOver(), group: 'manage', needs: ['org.staff.see'] },
  { key: 'access', label: '查阅记录', icon: 'eye', route: deskRoutes.access(), group: 'manage', needs: ['org.access.read'] },
  { key: 'permissions', label: '权限表', icon: 'grid', route: deskRoutes.permissions(), group: 'manage' },
]

/** What this role finds on the desk, the page it opens with first. */
export const entriesOf = (role: StaffRole): readonly DeskEntryFacts[] =>
  all.filter(({ needs }) => !needs || needs.some((permission) => scopeOf(permissions, permission, role) !== undefined))

export interface DeskTab {
  key: DeskKey
  label: string
  icon: IconName
  route: string
}

type TabWords = readonly [key: DeskKey, label: string, icon: IconName]
const dailyTabs: readonly TabWords[] = [['today', '今天', 'sun'], ['people', '找人', 'people'], ['venue', '预约', 'calendar'], ['pieces', '稿件', 'document']]
const logTab: TabWords = ['access', '查阅记录', 'eye']

/** The pages that have a tab of their own on a phone: those of the daily work; for who has none of them, the log. */
export function tabsOf(role: StaffRole): readonly DeskTab[] {
  const entries = entriesOf(role)
  const mine = (tabs: readonly TabWords[]) => tabs.flatMap(([key, label, icon]) => entries.filter((one) => one.key === key).map(({ route }) => ({ key, label, icon, route })))
  const daily = mine(dailyTabs)
  return daily.length > 0 ? daily : mine([logTab])
}

/** Whether this post may open the page; `mine`, the phone's own tab, is everybody's. */
export const mayOpen = (role: StaffRole, page: DeskKey | 'mine'): boolean => page === 'mine' || entriesOf(role).some(({ key }) => key === page)
