import { useState } from 'react'
import { useAccessLog } from '@/client/desk/people'
import { useInAddress } from '@/client/desk/use-in-address'
import { useMyPosts } from '@/client/desk/posts'
import type { AccessRow } from '@/domain/org/contract/desk'
import { saidMoment } from '@/domain/said-date'
import { Chip } from '@/ui/chip/chip'
import { Chips } from '@/ui/chip/chips'
import { DeskTable } from '@/ui/desk-table/desk-table'
import { StateView } from '@/ui/state-view/state-view'
import { HeadLine } from '../parts/head-line'
import { QueryList } from '../parts/query-list'
import { DeskPage } from '../shell/desk-page'

const fields = { file: '打开档案', growth: '看孩子的成长记录', consultation: '看咨询记录', application: '审核申请', material: '看申请材料', phone: '看完整电话', idNumber: '看身份证号', realName: '看姓名' } as const
type Field = keyof typeof fields
const whatOf = (row: AccessRow) => row.what.map((field) => fields[field]).join('、')

/** Who looked at whom, when and why; nothing here can be changed. */
export default function Access() {
  const { active } = useMyPosts()
  const log = useAccessLog()
  const [kept, setField] = useInAddress('what')
  const field = (Object.keys(fields) as Field[]).find((known) => known === kept)
  const [now] = useState(() => new Date())
  const columns = [
    { key: 'at', title: '时间', cell: (row: AccessRow) => saidMoment(new Date(row.at), now), by: (row: AccessRow) => row.at },
    { key: 'viewer', title: '谁看的', cell: (row: AccessRow) => row.viewerName, by: (row: AccessRow) => row.viewerName },
    { key: 'role', title: '岗位', grow: 2, cell: (row: AccessRow) => `${row.viewerPlace} · ${row.viewerRole}`, by: (row: AccessRow) => row.viewerPlace },
    { key: 'subject', title: '看了谁', cell: (row: AccessRow) => row.subjectName, by: (row: AccessRow) => row.subjectName },
    { key: 'what', title: '看了什么', cell: whatOf, by: whatOf },
    { key: 'reason', title: '事由', grow: 2, cell: (row: AccessRow) => row.reason },
  ]
  const rows = (items: readonly AccessRow[]) => (field ? items.filter(({ what }) => what.includes(field)) : items)
  return (
    <DeskPage
      at='access'
      title='查阅记录'
      reads={log}
      head={
        <>
          <HeadLine title='查阅记录' text={active && `${active.placeName}和下面的地方，谁、什么时候、为什么看过谁的资料。本人也看得到。`} />
          <Chips label='只看一类'>
            <Chip on={field === undefined} onTap={() => setField(undefined)}>
              全部
            </Chip>
            {(Object.keys(fields) as Field[]).map((key) => (
              <Chip key={key} on={field === key} onTap={() => setField(key)}>
                {fields[key]}
              </Chip>
            ))}
          </Chips>
        </>
      }
      list={
        <QueryList label='查阅记录' query={log} empty={<StateView picture='sunflower-pair' title='还没有人看过' text='有人打开限阅的档案，或看完整的号码，就会记在这里。' />}>
          {(items) => <DeskTable blocks label='查阅记录' columns={columns} rows={rows(items)} keyOf={(row) => row.id} />}
        </QueryList>
      }
    />
  )
}
