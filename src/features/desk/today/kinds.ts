import type { TodayRow } from '@/domain/org/contract/desk'
import type { DeskSign } from '@/ui/desk-icon/desk-icon'

type TodayKind = TodayRow['kind']

/** What each kind of thing is called on a chip, and its sign. */
export const kindWords: Record<TodayKind, { label: string; icon: DeskSign }> = {
  help: { label: '求助', icon: 'bell' },
  call: { label: '电话', icon: 'phone' },
  assist: { label: '协查', icon: 'ask' },
  membership: { label: '入会', icon: 'member' },
  handOver: { label: '交接', icon: 'swap' },
  invitation: { label: '邀请', icon: 'person-add' },
  piece: { label: '稿件', icon: 'document' },
  volunteer: { label: '志愿者', icon: 'heart' },
  referral: { label: '转介', icon: 'swap' },
  application: { label: '申请', icon: 'document' },
  project: { label: '项目', icon: 'heart' },
  words: { label: '家里的话', icon: 'message' },
  second: { label: '等您复核', icon: 'check' },
  appeal: { label: '申诉', icon: 'ask' },
}

const order: readonly TodayKind[] = ['help', 'call', 'membership', 'volunteer', 'assist', 'handOver', 'invitation', 'piece', 'referral', 'application', 'project', 'words', 'second', 'appeal']

/** The kinds that are there, in their order. */
export const kindsOf = (rows: readonly TodayRow[]): TodayKind[] => order.filter((kind) => rows.some((row) => row.kind === kind))

/** The kind of that name, as an address has it; undefined for anything else. */
export const kindOf = (name: string | undefined): TodayKind | undefined => order.find((kind) => kind === name)
