import Taro from '@tarojs/taro'
import { useState } from 'react'
import { api } from '@/client/api'
import { useAct } from '@/client/use-act'
import { useOnceId } from '@/client/use-once-id'
import { membershipWords } from '@/domain/account/membership-state'
import { ActError } from '@/pages/parts/act-error'
import { Button } from '@/ui/button/button'
import { DeskDialog } from '@/ui/desk-dialog/desk-dialog'
import { Field } from '@/ui/field/field'
import { Note } from '@/ui/note/note'

const refusals = {
  forged: '这不是我们发的会员证。请本人在手机里打开“我的会员证”再试。',
  expired: '这个码过了一分钟，已经换新的了。请扫手机上现在的码。',
  used: '这个码刚才已经核对过一次。请本人的手机换一个码再试。',
  notMember: '对方现在不是会员。',
}

/** Scans a member's card on a phone; on a PC a scanner types the code. */
export function CardCheck({ onClose }: { onClose: () => void }) {
  const [typed, setTyped] = useState('')
  const [id, next] = useOnceId()
  const [said, setSaid] = useState<{ good: boolean; text: string }>()
  const checking = useAct((payload: string) => api.account.membership.verifyCard.mutate({ id, payload }))
  const check = async (payload: string) => {
    if (payload === '') return
    const answer = await checking.run(payload)
    if (!answer) return
    next()
    setTyped('')
    setSaid(answer.ok ? { good: true, text: `${answer.name}，${membershipWords[answer.state]}，会员号 ${answer.cardNo}，${answer.placeName}，${answer.since} 起` } : { good: false, text: refusals[answer.why] })
  }
  // Closing the camera is no failure.
  const scan = () => void Taro.scanCode({ onlyFromCamera: true }).then(({ result }) => check(result), () => undefined)
  const inBrowser = process.env.TARO_ENV === 'h5'
  return (
    <DeskDialog
      title='核对会员证'
      text={inBrowser ? '用扫码枪扫会员手机上的码，扫到就核对。' : '扫会员手机上的码，一分钟内有效。'}
      onClose={onClose}
      said={
        <>
          {said && <Note tone={said.good ? 'ok' : 'warn'}>{said.text}</Note>}
          <ActError error={checking.error} />
        </>
      }
      actions={
        <Button block busy={checking.busy ? '正在核对' : undefined} icon={inBrowser ? undefined : 'qr'} onTap={() => (inBrowser ? void check(typed.trim()) : scan())}>
          {inBrowser ? '核对' : '扫一扫'}
        </Button>
      }
    >
      {inBrowser && <Field label='会员证上的码' value={typed} onInput={setTyped} onConfirm={() => void check(typed.trim())} maxLength={200} />}
    </DeskDialog>
  )
}
