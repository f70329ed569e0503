import { View } from '@tarojs/components'
import { useState } from 'react'
import { noteInChild } from '@/client/grow/child-file'
import { useOnline } from '@/client/reading-state'
import { back } from '@/client/routes'
import { showWrong } from '@/client/show-wrong'
import { useAct } from '@/client/use-act'
import type { Diary } from '@/domain/grow/contract'
import type { Kept } from '@/domain/grow/file/child-file'
import { saidExactAge } from '@/domain/grow/said-exact-age'
import { ActError } from '@/pages/parts/act-error'
import { ActionBar } from '@/ui/action-bar/action-bar'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Chip } from '@/ui/chip/chip'
import { DateField } from '@/ui/date-field/date-field'
import { Note } from '@/ui/note/note'
import { Row } from '@/ui/row/row'
import { Switch } from '@/ui/switch/switch'
import { TextArea } from '@/ui/text-area/text-area'
import type { ChildOfPage } from '../parts/child-of-page'
import { dropEntry, keepEntry, keptEntry, type EntryDraft } from './draft'
import { PhotoTray } from './photo-tray'
import { usePhotos } from './use-photos'

/** Begun with a tap. */
const firsts = ['第一次笑出声', '第一次翻身', '第一次坐稳', '长出第一颗牙', '第一次站起来', '第一次迈步', '第一次叫爸爸妈妈'] as const

/** What happened and when, in the family's words, with photos. The words stay on this phone until they are kept. */
export function EntryForm({ of: { child, today }, known }: { of: ChildOfPage; known: Kept<Diary> | undefined }) {
  const [draft, setDraft] = useState<EntryDraft>(() => known?.thing ?? keptEntry(child.id) ?? { on: today, words: '', first: false })
  const [tried, setTried] = useState(false)
  const online = useOnline()
  const { photos, room, ...tray } = usePhotos(child.id, known?.thing.photos ?? [])
  const change = (part: Partial<EntryDraft>) => {
    const next = { on: draft.on, words: draft.words, first: draft.first, ...part }
    setDraft(next)
    if (!known) keepEntry(child.id, next)
  }
  const kept = photos.filter(({ state }) => state === 'kept').map(({ id }) => id)
  const unsettled = photos.length - kept.length
  const empty = draft.words.trim() === '' && kept.length === 0
  const saving = useAct((thing: Diary) => noteInChild(child.id, [known ? { what: 'changed', of: known.id, to: thing } : thing]))
  const save = async () => {
    setTried(true)
    if (empty || unsettled > 0) return showWrong()
    const thing: Diary = { what: 'diary', on: draft.on, words: draft.words.trim(), first: draft.first, ...(kept.length > 0 && { photos: kept }) }
    if ((await saving.run(thing)) === undefined) return undefined
    if (!known) dropEntry(child.id)
    return back()
  }
  return (
    <>
      <Card>
        <DateField label='哪天的事' value={draft.on} from={child.birthOn} to={today} onChange={(on) => change({ on })} hint={`那天 ${saidExactAge(child.birthOn, draft.on)}`} />
        <View className='grow-gap'>
          <TextArea label='想记的话' value={draft.words} onInput={(words) => change({ words })} maxLength={500} lines={4} error={tried && empty ? '写一句话，或者放一张照片。' : undefined} />
        </View>
        {draft.words === '' && (
          <View className='diary-firsts'>
            {firsts.map((words) => (
              <Chip key={words} onTap={() => change({ words, first: true })}>
                {words}
              </Chip>
            ))}
          </View>
        )}
      </Card>
      <Card flush>
        <Row title='这是第一次' text='翻日记时好找' trailing={<Switch on={draft.first} label='这是第一次' onChange={(first) => change({ first })} />} />
      </Card>
      <PhotoTray childId={child.id} photos={photos} room={online ? room : 0} {...tray} />
      {!online && (
        <View className='grow-gap'>
          <Note>现在没有网。文字先留在这部手机里，有网自己送出去；照片等有网再加。</Note>
        </View>
      )}
      {tried && unsettled > 0 && (
        <View className='grow-gap'>
          <Note tone='warn'>还有照片没传好。等它传完，或者先拿掉，再存。</Note>
        </View>
      )}
      <ActError error={saving.error} />
      <View className='grow-source'>文字家里人都看得到，照片只给照看的家长看。</View>
      <ActionBar>
        <Button fill busy={saving.busy ? '正在存，请稍等' : undefined} onTap={() => void save()}>
          存下来
        </Button>
      </ActionBar>
    </>
  )
}
