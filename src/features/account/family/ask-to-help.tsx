import { View } from '@tarojs/components'
import { useState } from 'react'
import { api } from '@/client/api'
import { refreshMandates } from '@/client/mandate-queries'
import { useAct } from '@/client/use-act'
import { useOnceId } from '@/client/use-once-id'
import { mandateSubjects, mandateSubjectWords, type MandateSubject } from '@/domain/account/mandate'
import { ActError } from '@/pages/parts/act-error'
import { Button } from '@/ui/button/button'
import { Option } from '@/ui/option/option'
import { Options } from '@/ui/option/options'

interface AskToHelpProps {
  member: { personId: string; name: string }
  onAsked: (words: string) => void
}

/** 帮 TA 办: asks somebody of the family; nothing can be done before they say yes. */
export function AskToHelp({ member: { personId, name }, onAsked }: AskToHelpProps) {
  const [what, setWhat] = useState<readonly MandateSubject[]>(mandateSubjects)
  const [id] = useOnceId()
  const asking = useAct(() => api.account.mandate.ask.mutate({ id, personId, what: [...what] }))
  const toggle = (subject: MandateSubject) => setWhat(what.includes(subject) ? what.filter((one) => one !== subject) : [...what, subject])
  const send = async () => {
    if (!(await asking.run(undefined))) return
    void refreshMandates()
    onAsked(`问过${name}了，等对方点头`)
  }
  return (
    <View className='account-stack'>
      <View className='account-para'>{`替${name}办事：先问一声，对方点头才能办，随时能收回。`}</View>
      <Options several label='替办哪些事'>
        {mandateSubjects.map((subject) => (
          <Option key={subject} several title={mandateSubjectWords[subject]} on={what.includes(subject)} onTap={() => toggle(subject)} />
        ))}
      </Options>
      <ActError error={asking.error} />
      <Button kind='soft' block disabled={what.length === 0} busy={asking.busy ? '正在问，请稍等' : undefined} onTap={() => void send()}>
        {`问${name}要不要帮忙`}
      </Button>
    </View>
  )
}
