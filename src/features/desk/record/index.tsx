import { useState } from 'react'
import { useMyPosts } from '@/client/desk/posts'
import { permissions } from '@/domain/org/permissions'
import { scopeOf } from '@/domain/org/permission-table'
import { StateView } from '@/ui/state-view/state-view'
import { DeskPage } from '../shell/desk-page'
import { RecordForm } from './record-form'
import { Recorded } from './recorded'

/** A village worker enters somebody who has no WeChat, after reading out what is written down and why. */
export default function RecordPage() {
  const { active } = useMyPosts()
  const [recorded, setRecorded] = useState<{ personId: string; name: string; hasPhone: boolean }>()
  const may = active && scopeOf(permissions, 'mandate.askInPlace', active.role) !== undefined
  return (
    <DeskPage
      at='people'
      title='登记老人'
      form
      list={
        recorded ? (
          <Recorded {...recorded} onAgain={() => setRecorded(undefined)} />
        ) : (
          active && (may ? <RecordForm under={{ id: active.placeId, name: active.placeName }} onRecorded={setRecorded} /> : <StateView picture='pot-sprout' title='登记由村（社区）专干来做' text='请告诉老人所在村（社区）的同事。' />)
        )
      }
    />
  )
}
