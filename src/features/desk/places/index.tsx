import { View } from '@tarojs/components'
import { useState } from 'react'
import { usePlace, usePlacesBelow } from '@/client/desk/places'
import { useMyPosts } from '@/client/desk/posts'
import { deskRoutes } from '@/client/desk/routes'
import { useInAddress } from '@/client/desk/use-in-address'
import { open } from '@/client/routes'
import { useWide } from '@/client/use-wide'
import { kindsArrangedBy } from '@/domain/org/place-levels'
import { Button } from '@/ui/button/button'
import { Chip } from '@/ui/chip/chip'
import { Chips } from '@/ui/chip/chips'
import { HeadLine } from '../parts/head-line'
import { NothingChosen } from '../parts/nothing-chosen'
import { useToast } from '../parts/use-toast'
import { DeskPage } from '../shell/desk-page'
import { listKeys } from '../shell/list-keys'
import { useChosen } from '../shell/use-chosen'
import { AddForm } from './add-form'
import { PlaceCrumbs } from './place-crumbs'
import { PlaceList } from './place-list'
import { PlacePanel } from './place-panel'
import { SheetForm } from './sheet-form'

/** The tree of places below mine: browse, add, change, and what becomes of the work when one ends. */
export default function Places() {
  const { active } = useMyPosts()
  const wide = useWide()
  const [into, setInto] = useInAddress('in')
  const parent = into ?? active?.placeId
  const here = usePlace(parent)
  const [shown, show] = useInAddress('shown')
  const former = shown === 'former'
  const below = usePlacesBelow(parent, former)
  const chosen = useChosen(deskRoutes.places)
  const [adding, setAdding] = useState<'one' | 'sheet'>()
  const [toast, say] = useToast()
  const enter = (id: string) => {
    if (!wide) return open(deskRoutes.placesIn(id))
    setInto(id)
    if (chosen.id !== undefined) chosen.close()
  }
  const turn = (next: string | undefined) => {
    show(next)
    if (!chosen.alone && chosen.id !== undefined) chosen.close()
  }
  const added = (words: string) => {
    setAdding(undefined)
    if (former) turn(undefined)
    say(words)
  }
  const mayAdd = active !== undefined && kindsArrangedBy(active.role).length > 0
  const head = (
    <HeadLine title={here.data?.name ?? '组织'} text={`${former ? '从前下面还有' : '下面有'} ${below.data?.length ?? '…'} 个地方${below.hasNextPage ? '以上' : ''}`}>
      {mayAdd && parent && (
        <View className='x-dpanel-buttons'>
          <Button kind='line' small onTap={() => setAdding('sheet')}>
            用表格导入
          </Button>
          <Button kind='line' small icon='plus' onTap={() => setAdding('one')}>
            添一个地方
          </Button>
        </View>
      )}
    </HeadLine>
  )
  return (
    <DeskPage
      at='places'
      title='组织'
      reads={below}
      head={
        <>
          {here.data && active && <PlaceCrumbs chain={here.data.chain} root={active.placeId} onEnter={enter} />}
          {head}
          <Chips label='看哪一类'>
            <Chip on={!former} onTap={() => turn(undefined)}>
              现在的
            </Chip>
            <Chip on={former} onTap={() => turn('former')}>
              撤并的
            </Chip>
          </Chips>
        </>
      }
      list={<PlaceList query={below} chosen={chosen.id} former={former} mayAdd={mayAdd} onOpen={chosen.choose} />}
      panel={chosen.id ? <PlacePanel key={chosen.id} id={chosen.id} onEnter={enter} onDone={say} /> : <NothingChosen title='选一个地方' text='点左边的一行，看电话、地址，改名或合并。' />}
      panelTitle='地方'
      chosen={chosen}
      keys={listKeys((below.data ?? []).map(({ id }) => id), chosen)}
      over={
        here.data && (
          <>
            {adding === 'one' && <AddForm parent={here.data} onClose={() => setAdding(undefined)} onAdded={(name) => added(`${name}加好了`)} />}
            {adding === 'sheet' && <SheetForm parent={here.data} onClose={() => setAdding(undefined)} onImported={added} />}
          </>
        )
      }
      toast={toast}
    />
  )
}
