import { View } from '@tarojs/components'
import { sendDoor, type DoorDraft, type DoorFiled as Filed } from '@/client/desk/door-drafts'
import { useAct } from '@/client/use-act'
import { useOnline } from '@/client/reading-state'
import { useWide } from '@/client/use-wide'
import { accessible } from '@/ui/accessible'
import { Button } from '@/ui/button/button'
import { Note } from '@/ui/note/note'
import { FormPage } from '../../desk/parts/form-page'
import { useThisDevice } from './use-this-device'

interface DoorFiledProps {
  who: string
  title: string
  /** Not while it waits. */
  receipt?: string
  ring?: Filed['ring']
  /** It waits on this phone. */
  draft?: DoorDraft
  onClose: () => void
}

/** Filed, with the number large enough to be read out and copied down; or signed, and waiting for a network. */
export function DoorFiled({ who, title, receipt, ring, draft, onClose }: DoorFiledProps) {
  const online = useOnline()
  const wide = useWide()
  const device = useThisDevice()
  const sending = useAct(() => (draft ? sendDoor(draft.id) : Promise.resolve(undefined)))
  const close = (
    <Button block onTap={onClose}>
      回到上门代填
    </Button>
  )
  if (receipt === undefined) {
    return (
      <FormPage
        label='等着交'
        foot={
          <>
            {close}
            {online && (
              <Button kind='line' block busy={sending.busy ? '正在交' : undefined} onTap={() => void sending.run(undefined)}>
                现在交
              </Button>
            )}
          </>
        }
      >
        <View className='door-asks' {...accessible({ role: 'heading', level: 1 })}>
          签好了，还没交上去
        </View>
        <View className='door-text' {...accessible({ role: 'status' })}>{online ? '正在交，请稍等一会儿。' : `没有网络，先存在${device}上，有网时自己交。`}</View>
        <View className='door-gap'>
          <Note tone='warn'>{`${who}的${title}。交上去以前，${wide ? '请不要关掉这个窗口' : '请不要删掉小程序，也不要换手机'}；交上去才有受理号。`}</Note>
        </View>
        {draft?.says !== undefined && online && (
          <View className='door-gap'>
            <Note>{`上一次没交上：${draft.says}`}</Note>
          </View>
        )}
      </FormPage>
    )
  }
  return (
    <FormPage label='交上去了' foot={close}>
      <View className='door-asks' {...accessible({ role: 'heading', level: 1 })}>
        交上去了
      </View>
      <View className='door-text'>{`${who}的${title}。请把受理号${ring ? '和电话' : ''}念给对方听，或抄给对方。`}</View>
      <View className='door-receipt' {...accessible({ label: `受理号 ${receipt.split('').join(' ')}` })}>
        <View className='door-small'>受理号</View>
        <View className='door-receipt-number'>{receipt}</View>
      </View>
      {ring && (
        <View className='door-receipt' {...accessible({ label: `有事打电话给${ring.name}，${ring.phone.split('').join(' ')}` })}>
          <View className='door-small'>{`有事打电话给${ring.name} · ${ring.roleText}`}</View>
          <View className='door-receipt-number'>{ring.phone}</View>
        </View>
      )}
      <View className='door-gap'>
        <Note>打电话问的时候，报受理号就行。要补东西的，会打电话告诉对方，也会告诉您。</Note>
      </View>
      <View className='door-gap'>
        <Note tone='ok'>{`填的内容和照片已经从${device}上清掉了。`}</Note>
      </View>
    </FormPage>
  )
}
