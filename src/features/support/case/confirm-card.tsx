import { View } from '@tarojs/components'
import { useState } from 'react'
import { api } from '@/client/api'
import { refreshCases } from '@/client/case-queries'
import { useFiledForm } from '@/client/talk-queries'
import { useAct } from '@/client/use-act'
import { useOnceId } from '@/client/use-once-id'
import { SignField } from '@/pages/parts/apply/sign-field'
import { AskSheet } from '@/pages/parts/ask-sheet'
import { ActError } from '@/pages/parts/act-error'
import { Read } from '@/pages/parts/read'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Row } from '@/ui/row/row'
import { Section } from '@/ui/section/section'
import { formParts } from '../form/form-lines'
import '../apply/apply.scss'

const missing = { title: '填的内容没有找到', text: '可能替您填的人收回了。请打电话问问他。' }

/** What somebody filled in for me, all of it before the line to sign: it goes on when I sign it, and nowhere when I say no. */
export function ConfirmCard({ id, title }: { id: string; title: string }) {
  const form = useFiledForm(id)
  const [signature, setSignature] = useState('')
  const [asks, setAsks] = useState(false)
  const [act, next] = useOnceId()
  const confirming = useAct(() => api.support.cases.confirm.mutate({ id, act, signature }))
  const declining = useAct(() => api.support.cases.decline.mutate({ id, act }))
  const settle = async (run: () => Promise<unknown>) => {
    if (!(await run())) return
    next()
    void refreshCases()
  }
  return (
    <Read of={form} rows={4} missing={missing}>
      {(filled) => (
        <>
          {formParts(filled).map(({ title: part, rows }) => (
            <Section key={part} title={part}>
              <Card flush>
                {rows.map(({ name, says }) => (
                  <Row key={name} title={name} text={says} />
                ))}
              </Card>
            </Section>
          ))}
          <Section title={`您同意申请${title}吗？`} note='签了名才送出去'>
            <SignField value={signature} onChange={setSignature} />
            <ActError error={confirming.error} />
            <View className='case-stack'>
              <Button block disabled={signature === ''} busy={confirming.busy ? '正在送，请稍等' : undefined} onTap={() => void settle(() => confirming.run(undefined))}>
                同意，送出去
              </Button>
              <Button kind='line' block onTap={() => setAsks(true)}>
                不同意，不办
              </Button>
            </View>
          </Section>
          <AskSheet
            open={asks}
            title='不办这一件？'
            text='说了不办，这一份就不送出去了。以后想办，可以重新申请。'
            yes='不办了'
            no='再看看'
            busy={declining.busy}
            error={declining.error}
            onYes={() => void settle(() => declining.run(undefined))}
            onNo={() => setAsks(false)}
          />
        </>
      )}
    </Read>
  )
}
