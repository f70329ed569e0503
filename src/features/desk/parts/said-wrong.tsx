import { Note } from '@/ui/note/note'

/** What a field in a dialog lacks, above the buttons too: in WeChat a dialog cannot be scrolled to the field, in a browser it is (src/client/show-wrong.ts). */
export function SaidWrong({ text }: { text: string | undefined }) {
  if (text === undefined || process.env.TARO_ENV === 'h5') return null
  return <Note tone='warn'>{text}</Note>
}
