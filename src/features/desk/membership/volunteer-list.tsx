import type { ListedVolunteer } from '@/domain/account/contract/volunteer'
import { volunteerSkillWords, volunteerTimeWords } from '@/domain/account/volunteer-words'
import { saidDate } from '@/domain/said-date'
import { DeskTable } from '@/ui/desk-table/desk-table'
import { StateView } from '@/ui/state-view/state-view'
import { KeyHints } from '../parts/key-hints'
import { QueryList, type PagedQuery } from '../parts/query-list'

interface VolunteerListProps {
  query: PagedQuery<ListedVolunteer>
  chosen: string | undefined
  onOpen: (personId: string) => void
}

const columns = [
  { key: 'name', title: '姓名', cell: (row: ListedVolunteer) => row.name, by: (row: ListedVolunteer) => row.name },
  { key: 'place', title: '地方', cell: (row: ListedVolunteer) => row.placeName, by: (row: ListedVolunteer) => row.placeName },
  { key: 'skills', title: '能做', grow: 2, cell: (row: ListedVolunteer) => row.skills.map((skill) => volunteerSkillWords[skill]).join('、') },
  { key: 'times', title: '什么时候', grow: 2, cell: (row: ListedVolunteer) => row.times.map((time) => volunteerTimeWords[time]).join('、') },
  { key: 'trained', title: '上次培训', cell: (row: ListedVolunteer) => row.lastTrainedOn ? saidDate(row.lastTrainedOn, new Date()) : '还没有', named: true, usual: (row: ListedVolunteer) => row.lastTrainedOn === null, by: (row: ListedVolunteer) => row.lastTrainedOn ?? '' },
]

/** Volunteers in one state: what they can do, when, and when they were last trained. */
export function VolunteerList({ query, chosen, onOpen }: VolunteerListProps) {
  return (
    <QueryList
      label='志愿者'
      query={query}
      foot={<KeyHints keys={[['J', 'K', '上下移动']]} />}
      empty={<StateView picture='pot-sprout' title='这一类还没有人' text='大家在手机“我的”里报名，会出现在这里。' />}
    >
      {(items) => <DeskTable label='志愿者' columns={columns} rows={items} keyOf={(row) => row.personId} selected={chosen} onOpen={(row) => onOpen(row.personId)} />}
    </QueryList>
  )
}
