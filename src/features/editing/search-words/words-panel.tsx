import { useState } from 'react'
import { api } from '@/client/api'
import { refreshDesk } from '@/client/desk/posts'
import { useAct } from '@/client/use-act'
import { useOnceId } from '@/client/use-once-id'
import { listOf } from '@/domain/learn/editing/front-draft'
import { ActError } from '@/pages/parts/act-error'
import { Button } from '@/ui/button/button'
import { DeskPanel } from '@/ui/desk-panel/desk-panel'
import { DeskPanelHead } from '@/ui/desk-panel/desk-panel-head'
import { DeskPart } from '@/ui/desk-panel/desk-part'
import { TextArea } from '@/ui/text-area/text-area'

interface WordsPanelProps {
  /** Of a group that exists. */
  id?: string
  words: readonly string[]
  onDone: (words: string) => void
}

/** A group of words that mean the same: looking for one of them finds the others too. */
export function WordsPanel({ id, words, onDone }: WordsPanelProps) {
  const [typed, setTyped] = useState(words.join('、'))
  const [newId] = useOnceId()
  const [asked, setAsked] = useState(false)
  const list = listOf(typed, 12, 12)
  const saving = useAct((kept: string[]) => api.learn.editing.setSynonyms.mutate({ id: id ?? newId, words: kept }))
  const save = async (kept: string[]) => {
    if (!(await saving.run(kept))) return
    onDone(kept.length === 0 ? '这一组去掉了' : '存好了，搜索马上用上')
    await refreshDesk()
  }
  const keep = () => {
    setAsked(true)
    if (list.length >= 2) void save(list)
  }
  return (
    <DeskPanel
      label='意思一样的词'
      foot={
        <>
          <Button block busy={saving.busy ? '正在保存' : undefined} onTap={keep}>
            存好这一组
          </Button>
          {id !== undefined && (
            <Button kind='dangerLine' small block onTap={() => void save([])}>
              去掉这一组
            </Button>
          )}
          <ActError error={saving.error} />
        </>
      }
    >
      <DeskPart>
        <DeskPanelHead title={id === undefined ? '加一组词' : (words[0] ?? '')} text='搜其中一个，别的也找得到' />
      </DeskPart>
      <DeskPart>
        <TextArea label='意思一样的词' value={typed} onInput={setTyped} maxLength={180} hint='用顿号隔开，最多 12 个，每个不超过 12 个字' error={asked && list.length < 2 ? '至少写两个，才谈得上一样。' : undefined} lines={4} />
      </DeskPart>
    </DeskPanel>
  )
}
