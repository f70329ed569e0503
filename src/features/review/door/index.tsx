import { useEffect, useState } from 'react'
import { sendWaitingDoors } from '@/client/desk/door-drafts'
import { useDoor } from '@/client/desk/door'
import { DeskPage } from '../../desk/shell/desk-page'
import { DoorFiled } from './door-filed'
import { DoorHome } from './door-home'
import { FillDoor } from './fill-door'
import './door.scss'

/** 上门代填: for who has no WeChat, at their door; with or without network. */
export default function DoorPage() {
  const { drafts, filed } = useDoor()
  const [openId, setOpenId] = useState<string>()
  useEffect(() => void sendWaitingDoors(), [])
  const draft = drafts.find(({ id }) => id === openId)
  const done = filed.find(({ id }) => id === openId)
  const close = () => setOpenId(undefined)
  return (
    <DeskPage
      at='door'
      title='上门代填'
      form
      list={
        done ? (
          <DoorFiled key={done.id} who={done.who} title={done.title} receipt={done.receipt} ring={done.ring} onClose={close} />
        ) : draft?.state === 'waiting' ? (
          <DoorFiled key={draft.id} who={draft.sheet.who} title={draft.sheet.terms.title} draft={draft} onClose={close} />
        ) : draft ? (
          <FillDoor key={draft.id} draft={draft} onClose={close} />
        ) : (
          <DoorHome drafts={drafts} filed={filed} onOpen={setOpenId} />
        )
      }
    />
  )
}
