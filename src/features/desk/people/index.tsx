import { View } from '@tarojs/components'
import { useReachBottom } from '@tarojs/taro'
import { usePeople } from '@/client/desk/people'
import { usePlacesBelow } from '@/client/desk/places'
import { useMyPosts } from '@/client/desk/posts'
import { deskRoutes } from '@/client/desk/routes'
import { useInAddress } from '@/client/desk/use-in-address'
import { useReadingState } from '@/client/reading-state'
import { open } from '@/client/routes'
import type { PersonRow } from '@/domain/org/contract/desk'
import { scopeOf } from '@/domain/org/permission-table'
import { permissions } from '@/domain/org/permissions'
import { Failed } from '@/pages/parts/failed'
import { LoadMore } from '@/pages/parts/load-more'
import { Button } from '@/ui/button/button'
import { DeskList } from '@/ui/desk-list/desk-list'
import { DeskRowsSkeleton } from '@/ui/desk-list/desk-rows-skeleton'
import { DeskTable } from '@/ui/desk-table/desk-table'
import { StateView } from '@/ui/state-view/state-view'
import { Tag } from '@/ui/tag/tag'
import { HeadLine } from '../parts/head-line'
import { KeyHints } from '../parts/key-hints'
import { NothingChosen } from '../parts/nothing-chosen'
import { useToast } from '../parts/use-toast'
import { PlaceFilter } from '../parts/place-filter'
import { PersonPanel } from '../person/person-panel'
import { DeskPage } from '../shell/desk-page'
import { listKeys } from '../shell/list-keys'
import { useChosen } from '../shell/use-chosen'

const columns = [
  { key: 'name', title: '姓名', cell: (row: PersonRow) => row.name, by: (row: PersonRow) => row.name },
  { key: 'where', title: '住在', grow: 1.5, cell: (row: PersonRow) => row.where, by: (row: PersonRow) => row.where },
  { key: 'id', title: '身份证', grow: 2, cell: (row: PersonRow) => row.idNumber ?? '没有登记', usual: (row: PersonRow) => row.idNumber === null },
  { key: 'phone', title: '电话', cell: (row: PersonRow) => (row.phoneLast4 ? `尾号 ${row.phoneLast4}` : '没有留'), usual: (row: PersonRow) => row.phoneLast4 === null },
  { key: 'restricted', title: '查阅', cell: (row: PersonRow) => (row.restricted ? <Tag icon='lock'>限阅</Tag> : '不限'), usual: (row: PersonRow) => !row.restricted, by: (row: PersonRow) => Number(row.restricted) },
]

/** The people of my places, masked; beside them the file of one. */
export default function People() {
  const { active } = useMyPosts()
  const [placeId, setPlaceId] = useInAddress('at')
  const people = usePeople(placeId)
  const state = useReadingState(people)
  const below = usePlacesBelow(active?.placeId)
  const chosen = useChosen(deskRoutes.people)
  const [toast, say] = useToast()
  const rows = state.kind === 'ready' ? state.data : []
  useReachBottom(() => {
    if (people.hasNextPage && !people.isFetchingNextPage) void people.fetchNextPage()
  })
  const head = (
    <>
      <HeadLine title='人员与家庭' text={active && `${active.placeName}和下面的地方`}>
        {active && scopeOf(permissions, 'mandate.askInPlace', active.role) && (
          <Button kind='line' small icon='plus' onTap={() => open(deskRoutes.record)}>
            登记没有微信的老人
          </Button>
        )}
      </HeadLine>
      {below.data && below.data.length > 0 && <PlaceFilter places={below.data} value={placeId} onChange={setPlaceId} />}
    </>
  )
  const list = (
    <DeskList label='人员' foot={<KeyHints keys={[['J', 'K', '上下移动'], ['Enter', '打开档案'], ['/', '找人']]} />}>
      {state.kind === 'loading' && <DeskRowsSkeleton rows={10} />}
      {state.kind === 'failed' && <Failed error={state.error} onRetry={() => void people.refetch()} />}
      {state.kind === 'ready' && rows.length === 0 && (
        <StateView picture='pot-sprout' title='这里还没有人' text={'大家在手机上选了这个地方，就会出现在这里。\n没有微信的老人，可以帮着录入。'} />
      )}
      {rows.length > 0 && (
        <>
          <DeskTable label='人员' columns={columns} rows={rows} keyOf={(row) => row.id} selected={chosen.id} onOpen={(row) => chosen.choose(row.id)} />
          <View>
            <LoadMore hasMore={people.hasNextPage} loading={people.isFetchingNextPage} failed={people.isFetchNextPageError} onLoad={() => void people.fetchNextPage()} />
          </View>
        </>
      )}
    </DeskList>
  )
  return (
    <DeskPage
      at='people'
      title='人员与家庭'
      reads={people}
      head={head}
      list={list}
      panel={chosen.id ? <PersonPanel key={chosen.id} id={chosen.id} onClose={chosen.close} onDone={say} /> : <NothingChosen title='选一个人' text='点左边的一行，在这里看档案。' />}
      panelTitle='档案'
      chosen={chosen}
      keys={listKeys(rows.map((row) => row.id), chosen)}
      toast={toast}
    />
  )
}
