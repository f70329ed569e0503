import { View } from '@tarojs/components'
import { useState } from 'react'
import { api } from '@/client/api'
import { useContactChoices } from '@/client/desk/people'
import { useAct } from '@/client/use-act'
import { useReadingState } from '@/client/reading-state'
import type { PersonFile } from '@/domain/org/contract/desk'
import { ActError } from '@/pages/parts/act-error'
import { Button } from '@/ui/button/button'
import { DeskDialog } from '@/ui/desk-dialog/desk-dialog'
import { DeskOptions } from '@/ui/desk-options/desk-options'
import { Note } from '@/ui/note/note'
import { Skeleton } from '@/ui/skeleton/skeleton'
import './contacts-form.scss'

interface ContactsFormProps {
  person: PersonFile
  onClose: () => void
  onSaved: () => void
}

/** 双岗联系人: one of the village and one of the township, both named to the family. */
export function ContactsForm({ person, onClose, onSaved }: ContactsFormProps) {
  const choices = useContactChoices(person.id)
  const state = useReadingState(choices)
  const known = (kind: 'village' | 'township') => person.contacts.find((contact) => contact.kind === kind)?.postId
  const [village, setVillage] = useState(known('village'))
  const [township, setTownship] = useState(known('township'))
  const [refusal, setRefusal] = useState<string>()
  const setting = useAct((posts: { villagePostId: string; townshipPostId: string }) => api.org.desk.setContacts.mutate({ personId: person.id, rev: person.rev, ...posts }))
  const save = async () => {
    if (!village || !township) return setRefusal('村里、镇里各选一位。')
    const answer = await setting.run({ villagePostId: village, townshipPostId: township })
    if (answer?.ok) onSaved()
    else setRefusal(answer?.sentence)
  }
  const options = (list: ReadonlyArray<{ postId: string; name: string; roleName: string }>) => list.map(({ postId, name, roleName }) => ({ key: postId, label: name, text: roleName }))
  return (
    <DeskDialog
      title='定双岗联系人'
      text='村里一位、镇里一位。家里马上能看到是谁、电话多少。'
      onClose={onClose}
      said={
        <>
          {refusal && <Note tone='warn'>{refusal}</Note>}
          <ActError error={setting.error} />
        </>
      }
      actions={
        <>
          <Button kind='line' small fill onTap={onClose}>
            先不定
          </Button>
          <Button kind='soft' small fill busy={setting.busy ? '正在保存' : undefined} onTap={() => void save()}>
            就定这两位
          </Button>
        </>
      }
    >
      {state.kind === 'loading' && <Skeleton shape='line' width='70%' />}
      {state.kind === 'failed' && <ActError error={state.error} />}
      {state.kind === 'ready' && (
        <>
          <View className='desk-choice-title'>村（社区）</View>
          <DeskOptions label='村（社区）联系人' options={options(state.data.village)} value={village} onChange={setVillage} />
          <View className='desk-choice-title'>乡镇（街道）</View>
          <DeskOptions label='乡镇（街道）联系人' options={options(state.data.township)} value={township} onChange={setTownship} />
          {(state.data.village.length === 0 || state.data.township.length === 0) && <Note tone='warn'>有一级还没有在岗的同事，先到“岗位与邀请”里请一位。</Note>}
        </>
      )}
    </DeskDialog>
  )
}
