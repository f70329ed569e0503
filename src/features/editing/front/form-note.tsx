import { Note } from '@/ui/note/note'

/** Above a form: that it is only looked at, or what of it the cloud does not have yet. */
export function FormNote({ notYet, writes }: { notYet: readonly string[]; writes: boolean }) {
  if (!writes) return <Note>现在不能改，只能看。</Note>
  return notYet.length === 0 ? null : <Note tone='warn'>{`${notYet.join('；')}。写全以前，这几项只在这台设备上，别的照常自动保存。`}</Note>
}
