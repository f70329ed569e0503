import type { Ref } from 'react'

/** The text area of the body, as the toolbar beside it reaches it. */
export interface EditorHandle {
  /** Puts a block after the paragraph of the caret, or words at the caret; what is to be written over is selected. */
  insert: (text: string, how?: { select?: string; inline?: boolean }) => void
  /** Leads to a line, 1-based. */
  goToLine: (line: number) => void
}

export interface EditorAreaProps {
  value: string
  onChange: (value: string) => void
  onBlur: () => void
  /** Pictures pasted or dropped. */
  onFiles: (files: File[]) => void
  /** What of something pasted did not come along; undefined when all of it did. */
  onLeftBehind: (words: string | undefined) => void
  handle: Ref<EditorHandle>
}
