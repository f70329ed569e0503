import { Textarea } from '@tarojs/components'
import { useImperativeHandle, useRef } from 'react'
import { accessible } from '@/ui/accessible'
import type { EditorAreaProps } from './editor-handle'
import { insertBlock, insertInline } from './insert-text'
import './editor-area.scss'

/** The body in Markdown, in the phone's own text area: where the caret was last is all that WeChat tells. */
export function EditorArea({ value, onChange, onBlur, handle }: EditorAreaProps) {
  const caret = useRef<number>()
  useImperativeHandle(handle, () => ({
    insert(put, { select, inline } = {}) {
      const at = Math.min(caret.current ?? value.length, value.length)
      const next = (inline ? insertInline : insertBlock)({ text: value, from: at, to: at }, put, select)
      caret.current = next.to
      onChange(next.text)
    },
    goToLine: () => undefined,
  }))
  return (
    <Textarea
      className='editor-area'
      value={value}
      maxlength={20_000}
      autoHeight
      onInput={(event) => {
        caret.current = event.detail.cursor
        onChange(event.detail.value)
      }}
      onBlur={(event) => {
        const { cursor } = event.detail as { cursor?: number }
        caret.current = cursor ?? caret.current
        onBlur()
      }}
      {...accessible({ label: '正文' })}
    />
  )
}
