import { useState } from 'react'
import { useMyPosts } from '@/client/desk/posts'
import { DeskPage } from '../shell/desk-page'
import { InviteForm } from './invite-form'
import { InvitedCode } from './invited-code'
import type { Invited } from './invited'

/** Asks a colleague to take a post; the code is shown once, with what to tell them. */
export default function Invite() {
  const { active } = useMyPosts()
  const [invited, setInvited] = useState<Invited>()
  return (
    <DeskPage
      at='posts'
      title='邀请同事'
      list={invited ? <InvitedCode {...invited} onAgain={() => setInvited(undefined)} /> : active && <InviteForm under={{ id: active.placeId, name: active.placeName }} onInvited={setInvited} />}
    />
  )
}
