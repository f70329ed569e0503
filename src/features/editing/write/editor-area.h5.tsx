import { type ClipboardEvent, type DragEvent, useImperativeHandle, useLayoutEffect, useRef } from 'react'
import type { EditorAreaProps } from './editor-handle'
import { insertBlock, insertInline, lineSpan, type Selected } from './insert-text'
import { pasted } from './pasted.h5'
import './editor-area.scss'

const pictures = (list: FileList | undefined) => [...(list ?? [])].filter(({ type }) => type.startsWith('image/'))

/** The body in Markdown, in the browser's own text area: it knows the selection, the clipboard and what is dropped on it. */
export function EditorArea({ value, onChange, onBlur, onFiles, onLeftBehind, handle }: EditorAreaProps) {
  const area = useRef<HTMLTextAreaElement>(null)
  const wanted = useRef<Selected>()
  useLayoutEffect(() => {
    const { current } = wanted
    if (!current || !area.current || area.current.value !== current.text) return
    wanted.current = undefined
    area.current.focus()
    area.current.setSelectionRange(current.from, current.to)
  }, [value])
  const put = (text: string, { select, inline }: { select?: string; inline?: boolean } = {}) => {
    const at = area.current
    const selected: Selected = { text: value, from: at?.selectionStart ?? value.length, to: at?.selectionEnd ?? value.length }
    const next = (inline ? insertInline : insertBlock)(selected, text, select)
    wanted.current = next
    onChange(next.text.slice(0, 20_000))
  }
  useImperativeHandle(handle, () => ({
    insert: put,
    goToLine(line) {
      const { from, to } = lineSpan(value, line)
      area.current?.focus()
      area.current?.setSelectionRange(from, to)
    },
  }))
  const paste = (event: ClipboardEvent) => {
    const files = pictures(event.clipboardData.files)
    const html = event.clipboardData.getData('text/html')
    // Word brings a picture of the words beside the words.
    if (html !== '') {
      const { markdown, told } = pasted(html)
      onLeftBehind(told)
      if (markdown === '') return
      event.preventDefault()
      put(markdown, { inline: !/\n/.test(markdown) && !/^(#|- |\d+\. |\|)/.test(markdown) })
    } else if (files.length > 0) {
      event.preventDefault()
      onFiles(files)
    }
  }
  const drop = (event: DragEvent) => {
    const files = pictures(event.dataTransfer.files)
    if (files.length === 0) return
    event.preventDefault()
    onFiles(files)
  }
  return (
    <textarea
      ref={area}
      className='editor-area'
      aria-label='正文'
      value={value}
      maxLength={20_000}
      spellCheck={false}
      onChange={(event) => onChange(event.target.value)}
      onBlur={onBlur}
      onPaste={paste}
      onDragOver={(event) => event.preventDefault()}
      onDrop={drop}
    />
  )
}
