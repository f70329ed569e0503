import { View } from '@tarojs/components'
import { useState } from 'react'
import { api } from '@/client/api'
import { refreshCases } from '@/client/case-queries'
import { useAct } from '@/client/use-act'
import { useOnceId } from '@/client/use-once-id'
import { ActError } from '@/pages/parts/act-error'
import { Button } from '@/ui/button/button'
import { Section } from '@/ui/section/section'
import { SignField } from '@/pages/parts/apply/sign-field'
import '../apply/apply.scss'

/** What somebody filled in for me: it goes on when I sign it, and nowhere when I say no. */
export function ConfirmCard({ id, title }: { id: string; title: string }) {
  const [signature, setSignature] = useState('')
  const [act, next] = useOnceId()
  const confirming = useAct(() => api.support.cases.confirm.mutate({ id, act, signature }))
  const declining = useAct(() => api.support.cases.decline.mutate({ id, act }))
  const settle = async (run: () => Promise<unknown>) => {
    if (!(await run())) return
    next()
    void refreshCases()
  }
  return (
    <Section title={`您同意申请${title}吗？`} note='签了名才送出去'>
      <SignField value={signature} onChange={setSignature} />
      <ActError error={confirming.error ?? declining.error} />
      <View className='case-stack'>
        <Button block disabled={signature === ''} busy={confirming.busy ? '正在送，请稍等' : undefined} onTap={() => void settle(() => confirming.run(undefined))}>
          同意，送出去
        </Button>
        <Button kind='line' block busy={declining.busy ? '正在记' : undefined} onTap={() => void settle(() => declining.run(undefined))}>
          不同意，不办
        </Button>
      </View>
    </Section>
  )
}
