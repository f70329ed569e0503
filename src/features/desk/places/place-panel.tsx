import { View } from '@tarojs/components'
import { useState } from 'react'
import { usePlace } from '@/client/desk/places'
import { refreshDesk, refreshPosts, useMyPosts } from '@/client/desk/posts'
import { useReadingState } from '@/client/reading-state'
import { placeKindNames } from '@/domain/org/place-kind'
import { kindsArrangedBy } from '@/domain/org/place-levels'
import { Failed } from '@/pages/parts/failed'
import { Button } from '@/ui/button/button'
import { DeskFacts } from '@/ui/desk-facts/desk-facts'
import { DeskPanel } from '@/ui/desk-panel/desk-panel'
import { DeskPanelHead } from '@/ui/desk-panel/desk-panel-head'
import { DeskPart } from '@/ui/desk-panel/desk-part'
import { DeskRowsSkeleton } from '@/ui/desk-list/desk-rows-skeleton'
import { Tag } from '@/ui/tag/tag'
import { mayUse } from '../shell/page-parts'
import { FactsForm } from './facts-form'
import { EndForm, type Ending } from './end-form'
import { MoveProgress } from './move-progress'
import { PlaceHistory } from './place-history'
import { RenameForm } from './rename-form'

interface PlacePanelProps {
  id: string
  onEnter: (id: string) => void
  onDone: (words: string) => void
}

const unknown = '还没有填'

/** One place: how to reach it, what lies below, and what an officer above may change. */
export function PlacePanel({ id, onEnter, onDone }: PlacePanelProps) {
  const { active } = useMyPosts()
  const query = usePlace(id)
  const state = useReadingState(query)
  const [form, setForm] = useState<'facts' | 'rename' | Ending>()
  const [started, setStarted] = useState<string>()
  if (state.kind === 'loading') return <DeskPanel label='正在打开'><DeskRowsSkeleton rows={6} /></DeskPanel>
  if (state.kind === 'failed') return <DeskPanel label='没能打开'><Failed error={state.error} onRetry={() => void query.refetch()} /></DeskPanel>
  const place = state.data
  const isHere = place.status === 'active'
  const mayEdit = isHere && mayUse(active?.role, 'places.contact')
  const mayArrange = isHere && active !== undefined && id !== active.placeId && kindsArrangedBy(active.role).includes(place.kind)
  const moving = started ?? place.moving ?? undefined
  const close = () => setForm(undefined)
  const saved = async (words: string) => {
    close()
    onDone(words)
    await refreshDesk()
  }
  const began = async (move: string) => {
    close()
    setStarted(move)
    await refreshDesk()
  }
  return (
    <DeskPanel
      label={place.name}
      foot={isHere && (
        <>
          <Button block onTap={() => onEnter(id)}>
            看它下面的地方
          </Button>
          <View className='x-dpanel-buttons'>
            {mayEdit && <Button kind='line' small fill onTap={() => setForm('facts')}>改资料</Button>}
            {mayArrange && !moving && <Button kind='line' small fill onTap={() => setForm('rename')}>改名</Button>}
          </View>
          {mayArrange && !moving && (
            <View className='x-dpanel-buttons'>
              <Button kind='line' small fill onTap={() => setForm('move')}>换上级</Button>
              <Button kind='line' small fill onTap={() => setForm('merge')}>并入别处</Button>
              <Button kind='line' small fill onTap={() => setForm('close')}>撤销</Button>
            </View>
          )}
        </>
      )}
    >
      <DeskPart>
        <DeskPanelHead kind={<Tag tone='primary'>{placeKindNames[place.kind]}</Tag>} due={place.example ? '示例' : undefined} title={place.name} text={place.chainText} />
      </DeskPart>
      {moving && <MoveProgress move={moving} onOver={() => { setStarted(undefined); onDone('办好了'); void Promise.all([refreshPosts(), refreshDesk()]) }} />}
      {place.goneTo && <DeskPart mind>{place.status === 'closed' ? `已经撤销，人和记录归${place.goneTo.name}。` : `已经并到${place.goneTo.name}，从前的记录还能看。`}</DeskPart>}
      <DeskPart title='怎么找到'>
        <DeskFacts
          facts={[
            { name: '地址', value: place.address ?? unknown },
            { name: '电话', value: place.phone ?? unknown },
            { name: '开放时间', value: place.openingHours ?? unknown },
            { name: '值班电话', value: place.dutyPhone ?? unknown },
            { name: '地图位置', value: place.location ? '标好了，手机按位置找得到' : '还没有标' },
            ...(place.code ? [{ name: '区划代码', value: place.code }] : []),
            ...(place.formerNames.length > 0 ? [{ name: '从前叫', value: place.formerNames.join('、') }] : []),
          ]}
        />
      </DeskPart>
      {mayUse(active?.role, 'places.history') && <PlaceHistory id={id} />}
      {form === 'facts' && <FactsForm place={place} onClose={close} onSaved={() => void saved('资料改好了')} />}
      {form === 'rename' && <RenameForm place={place} onClose={close} onStarted={(move) => void began(move)} />}
      {(form === 'move' || form === 'merge' || form === 'close') && active && (
        <EndForm ending={form} place={place} under={{ id: active.placeId, name: active.placeName }} onClose={close} onStarted={(move) => void began(move)} />
      )}
    </DeskPanel>
  )
}
