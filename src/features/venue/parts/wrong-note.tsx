import { Note } from '@/ui/note/note'

/** What a field of a dialog lacks, once more above its buttons: in WeChat a dialog cannot be scrolled to the field. */
export function WrongNote({ text }: { text: string | undefined }) {
  if (text === undefined || process.env.TARO_ENV === 'h5') return null
  return <Note tone='warn'>{text}</Note>
}
