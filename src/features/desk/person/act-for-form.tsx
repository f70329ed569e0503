import { View } from '@tarojs/components'
import { useState } from 'react'
import { api } from '@/client/api'
import { open, routes } from '@/client/routes'
import { useAct } from '@/client/use-act'
import { useOnceId } from '@/client/use-once-id'
import { filingSubjects, mandateSubjectWords, type MandateSubject } from '@/domain/account/mandate'
import { isWithoutWechat } from '@/domain/account/without-wechat'
import { ActError } from '@/pages/parts/act-error'
import { Button } from '@/ui/button/button'
import { DeskDialog } from '@/ui/desk-dialog/desk-dialog'
import { Option } from '@/ui/option/option'
import { Options } from '@/ui/option/options'

interface ActForFormProps {
  person: { id: string; name: string }
  onClose: () => void
  onAsked: (words: string) => void
}

/** 代办: asks the person, who answers on their own phone; of somebody without WeChat, that they were asked face to face. */
export function ActForForm({ person, onClose, onAsked }: ActForFormProps) {
  const inPerson = isWithoutWechat(person.id)
  const [what, setWhat] = useState<readonly MandateSubject[]>(filingSubjects)
  const [askedThem, setAskedThem] = useState(false)
  const [id] = useOnceId()
  const asking = useAct(() => api.account.mandate.askInPlace.mutate({ id, personId: person.id, what: [...what], ...(inPerson && { inPerson: true as const }) }))
  const toggle = (subject: MandateSubject) => setWhat(what.includes(subject) ? what.filter((one) => one !== subject) : [...what, subject])
  const send = async () => {
    const answer = await asking.run(undefined)
    if (!answer) return
    onAsked(inPerson ? '记下来了' : `问过${person.name}了，等本人在手机上点头`)
    if (inPerson) open(routes.fileFor(id))
  }
  return (
    <DeskDialog
      title={`替${person.name}办事`}
      text={inPerson ? '本人没有微信：每一件都要当面问过本人。' : '本人会在“消息”里看到，点头才算数，随时能收回。'}
      onClose={onClose}
      said={<ActError error={asking.error} />}
      actions={
        <>
          <Button kind='line' small fill onTap={onClose}>
            先不办
          </Button>
          <Button kind='soft' small fill disabled={what.length === 0 || (inPerson && !askedThem)} busy={asking.busy ? '正在保存' : undefined} onTap={() => void send()}>
            {inPerson ? '接着填' : '问本人'}
          </Button>
        </>
      }
    >
      <Options several label='替办哪些事'>
        {filingSubjects.map((subject) => (
          <Option key={subject} several title={mandateSubjectWords[subject]} on={what.includes(subject)} onTap={() => toggle(subject)} />
        ))}
      </Options>
      {inPerson && (
        <View className='desk-form-gap'>
          <Option several title='已当面问过本人，本人同意' on={askedThem} onTap={() => setAskedThem(!askedThem)} />
        </View>
      )}
    </DeskDialog>
  )
}
