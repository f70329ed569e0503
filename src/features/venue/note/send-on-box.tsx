import { View } from '@tarojs/components'
import { useState } from 'react'
import { api } from '@/client/api'
import type { Consulted } from '@/client/desk/notes'
import { useAct } from '@/client/use-act'
import { useOnceId } from '@/client/use-once-id'
import { useVenues } from '@/client/venue-queries'
import { askedReasons } from '@/domain/asked-reasons'
import { kindsShown, shortKindName, type VenueKind } from '@/domain/book/venues/venue-kinds'
import { whyNotReason } from '@/domain/says-why'
import { ActError } from '@/pages/parts/act-error'
import { Read } from '@/pages/parts/read'
import { ReasonField } from '@/pages/parts/reason-field'
import { Button } from '@/ui/button/button'
import { Chip } from '@/ui/chip/chip'
import { Chips } from '@/ui/chip/chips'
import { DeskDialog } from '@/ui/desk-dialog/desk-dialog'
import { DeskOptions } from '@/ui/desk-options/desk-options'
import { WrongNote } from '../parts/wrong-note'
import '../acts/box.scss'

interface SendOnBoxProps {
  of: Consulted
  who: string
  placeIds: readonly string[]
  onDone: (venueName: string) => void
  onClose: () => void
}

/** Where to, and a sentence that the place will read. */
export function SendOnBox({ of, who, placeIds, onDone, onClose }: SendOnBoxProps) {
  const [kind, setKind] = useState<VenueKind>('hospital')
  const [venueId, setVenueId] = useState<string>()
  const [why, setWhy] = useState('')
  const [tried, setTried] = useState(false)
  const [id] = useOnceId()
  const venues = useVenues({ kind }, placeIds)
  const sending = useAct((venue: string) => api.book.referrals.offer.mutate({ id, ...of, venueId: venue, why: why.trim() }))
  const lacking = whyNotReason(why, askedReasons.referral)
  const wrong = venueId === undefined ? '选一个地方。' : lacking
  const send = async () => {
    setTried(true)
    if (venueId === undefined || lacking !== undefined || !(await sending.run(venueId))) return
    onDone(venues.data?.find((one) => one.id === venueId)?.name ?? '那里')
  }
  return (
    <DeskDialog
      title={`帮${who}转到一个地方`}
      text='先发给对方看，对方同意了才转；只转称呼和下面这句话。'
      onClose={onClose}
      said={
        <>
          <WrongNote text={tried ? wrong : undefined} />
          <ActError error={sending.error} />
        </>
      }
      actions={
        <>
          <Button kind='line' small fill onTap={onClose}>
            先不转
          </Button>
          <Button kind='soft' small fill busy={sending.busy ? '正在发' : undefined} onTap={() => void send()}>
            发给对方看
          </Button>
        </>
      }
    >
      <ReasonField label='请那边帮什么' value={why} onInput={setWhy} asks={askedReasons.referral} tried={tried} hint='比如：睡眠不好两周，想请医生看看。对方和那边都读得到' />
      <View className='venue-gap'>
        <Chips label='哪一类地方'>
          {kindsShown(false).map((one) => (
            <Chip key={one} on={one === kind} onTap={() => (setKind(one), setVenueId(undefined))}>
              {shortKindName(one)}
            </Chip>
          ))}
        </Chips>
      </View>
      <View className='venue-gap'>
        <Read of={venues} rows={3}>
          {(items) =>
            items.length === 0 ? (
              <View>附近没有这一类地方。换一类看看。</View>
            ) : (
              <DeskOptions label='转到哪里' value={venueId} onChange={setVenueId} options={items.map(({ id: key, name, address }) => ({ key, label: name, text: address }))} />
            )
          }
        </Read>
        {tried && venueId === undefined && <View className='venue-wrong'>选一个地方。</View>}
      </View>
    </DeskDialog>
  )
}
