import { deskRoutes } from '@/client/desk/routes'
import { scopeOf } from '@/domain/org/permission-table'
import { permissions, type Permission } from '@/domain/org/permissions'
import type { StaffRole } from '@/domain/org/roles'
import type { DeskSign } from '@/ui/desk-icon/desk-icon'
import type { IconName } from '@/ui/icon/icons'

interface DeskEntryFacts {
  key: DeskKey
  label: string
  icon: DeskSign
  route: string
  group: 'work' | 'manage'
  needs: readonly Permission[]
}
export type DeskKey = 'today' | 'people' | 'membership' | 'assist' | 'venue' | 'referrals' | 'review' | 'appeals' | 'annual' | 'door' | 'payments' | 'budgets' | 'programmes' | 'partnerPaid' | 'pieces' | 'readers' | 'searchWords' | 'boxes' | 'places' | 'posts' | 'handOver' | 'access' | 'permissions'

/** `needs`: shown to who has one of these; to everybody when none is named. */
const entry = (group: DeskEntryFacts['group'], key: DeskKey, label: string, icon: DeskSign, ...needs: Permission[]): DeskEntryFacts => ({ key, label, icon, route: deskRoutes[key](), group, needs })

const all: readonly DeskEntryFacts[] = [
  entry('work', 'today', '今天', 'sun', 'org.desk.today'),
  entry('work', 'people', '人员与家庭', 'people', 'org.people.find'),
  entry('work', 'membership', '入会与志愿者', 'member', 'membership.decide', 'volunteer.manage'),
  entry('work', 'assist', '协查', 'ask', 'org.assist.read'),
  entry('work', 'venue', '预约与场地', 'calendar', 'book.desk'),
  entry('work', 'review', '审核申请', 'document', 'support.review'),
  entry('work', 'appeals', '复核', 'ask', 'voice.decide'),
  entry('work', 'annual', '年审', 'check', 'support.annual'),
  entry('work', 'door', '上门代填', 'document', 'support.door'),
  entry('work', 'payments', '付款', 'swap', 'support.money'),
  entry('work', 'budgets', '经费', 'grid', 'support.money'),
  entry('work', 'programmes', '帮扶项目', 'heart', 'support.programmes'),
  entry('work', 'partnerPaid', '赔付到账', 'swap', 'support.partnerMoney'),
  entry('work', 'referrals', '转介与回执', 'swap', 'book.receive'),
  entry('work', 'pieces', '稿件', 'document', 'learn.desk'),
  entry('work', 'readers', '读者的话', 'message', 'learn.reports'),
  entry('work', 'boxes', '本地小贴士', 'pin', 'learn.localBox'),
  entry('work', 'searchWords', '搜索用词', 'search', 'learn.curate'),
  entry('manage', 'places', '组织', 'tree', 'org.places.edit'),
  entry('manage', 'posts', '岗位与邀请', 'briefcase', 'org.staff.see'),
  entry('manage', 'handOver', '交接', 'swap', 'org.staff.see'),
  entry('manage', 'access', '查阅记录', 'eye', 'org.access.read'),
  entry('manage', 'permissions', '权限表', 'grid'),
]

/** What this role finds on the desk, the page it opens with first. */
export const entriesOf = (role: StaffRole): readonly DeskEntryFacts[] =>
  all.filter(({ needs }) => needs.length === 0 || needs.some((permission) => scopeOf(permissions, permission, role) !== undefined))

interface DeskTab {
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
  const mine = (tabs: readonly TabWords[]) => tabs.filter(([key]) => entries.some((one) => one.key === key)).map(([key, label, icon]) => ({ key, label, icon, route: deskRoutes[key]() }))
  const daily = mine(dailyTabs)
  return daily.length > 0 ? daily : mine([logTab])
}

/** Whether this post may open the page; `mine`, the phone's own tab, is everybody's. */
export const mayOpen = (role: StaffRole, page: DeskKey | 'mine'): boolean => page === 'mine' || entriesOf(role).some(({ key }) => key === page)
