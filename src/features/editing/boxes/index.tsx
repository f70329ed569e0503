import { useState } from 'react'
import { useLocalBoxes } from '@/client/desk/pieces'
import { useMyPosts } from '@/client/desk/posts'
import { deskRoutes } from '@/client/desk/routes'
import { saidDate } from '@/domain/said-date'
import { Button } from '@/ui/button/button'
import { DeskRow } from '@/ui/desk-list/desk-row'
import { StateView } from '@/ui/state-view/state-view'
import { HeadLine } from '../../desk/parts/head-line'
import { KeyHints } from '../../desk/parts/key-hints'
import { NothingChosen } from '../../desk/parts/nothing-chosen'
import { QueryList } from '../../desk/parts/query-list'
import { useToast } from '../../desk/parts/use-toast'
import { DeskPage } from '../../desk/shell/desk-page'
import { rowElement } from '../../desk/shell/focus-row'
import { listKeys } from '../../desk/shell/list-keys'
import { useChosen } from '../../desk/shell/use-chosen'
import { BoxForm } from './box-form'
import { ChoosePiece } from './choose-piece'

const choosing = 'new'
/** The id of a piece for which a box is being made stands behind this. */
const fresh = 'for.'

/** 本地小贴士: address, phone and day that a county adds to a piece of the province, instead of copying it. */
export default function Boxes() {
  const { active } = useMyPosts()
  const boxes = useLocalBoxes()
  const chosen = useChosen(deskRoutes.boxes)
  const [titles, setTitles] = useState<Readonly<Record<string, string>>>({})
  /** On a phone the words are written on the page on which the piece was chosen: from there it is one step back to the list. */
  const [picked, setPicked] = useState<string>()
  const [toast, say] = useToast()
  const now = new Date()
  const mark = ({ articleId, placeId }: { articleId: string; placeId: string }) => `${articleId}.${placeId}`
  const box = boxes.data?.find((one) => mark(one) === chosen.id)
  const forPiece = chosen.id?.startsWith(fresh) ? chosen.id.slice(fresh.length) : chosen.id === choosing ? picked : undefined
  const done = (words: string) => {
    say(words)
    if (chosen.alone) setTimeout(chosen.close, 800)
    else chosen.close()
  }
  const panel = box ? (
    <BoxForm key={mark(box)} box={box} articleId={box.articleId} placeId={box.placeId} placeName={box.placeName} onDone={done} />
  ) : forPiece !== undefined && active ? (
    <BoxForm key={forPiece} articleId={forPiece} about={titles[forPiece]} placeId={active.placeId} placeName={active.placeName} onDone={done} />
  ) : chosen.id === choosing ? (
    <ChoosePiece
      onChoose={({ id, title }) => {
        setTitles({ ...titles, [id]: title })
        if (chosen.alone) setPicked(id)
        else chosen.choose(fresh + id)
      }}
    />
  ) : (
    <NothingChosen title='选一条来看' text='在省里的文章下面，写上本地的地址、电话和时间。' />
  )
  return (
    <DeskPage
      at='boxes'
      title='本地小贴士'
      reads={boxes}
      head={
        <HeadLine title='本地小贴士' text={active && `${active.placeName}加在省里文章下面的`}>
          <Button kind='line' small icon='plus' onTap={() => chosen.choose(choosing)}>
            添一条
          </Button>
        </HeadLine>
      }
      list={
        <QueryList label='本地小贴士' query={boxes} foot={<KeyHints keys={[['J', 'K', '上下移动']]} />} empty={<StateView picture='pot-sprout' title='还没有本地小贴士' text={'省里的文章不用抄一份。\n点“添一条”，写上本地在哪儿办、打哪个电话。'} />}>
          {(items) =>
            items.map((one) => (
              <DeskRow
                key={mark(one)}
                id={rowElement(mark(one))}
                icon='pin'
                title={one.title}
                text={[one.placeName, one.address, one.phone].filter(Boolean).join(' · ')}
                due={one.until ? `${saidDate(one.until, now)}为止` : '一直有'}
                selected={mark(one) === chosen.id}
                onTap={() => chosen.choose(mark(one))}
              />
            ))
          }
        </QueryList>
      }
      panel={panel}
      panelTitle='本地小贴士'
      chosen={chosen}
      keys={listKeys((boxes.data ?? []).map(mark), chosen)}
      toast={toast}
    />
  )
}
