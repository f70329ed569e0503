import { useRouter } from '@tarojs/taro'
import { useNoteForm } from '@/client/desk/notes'
import { Read } from '@/pages/parts/read'
import { useToast } from '../../desk/parts/use-toast'
import { DeskPage } from '../../desk/shell/desk-page'
import { NoteEditor } from './note-editor'

const missing = { title: '没有找到这份小结', text: '可能不是您写的，或不归您这里。请回到名单再看。' }

/** After a consultation: what the family reads, and what the counsellor keeps. */
export default function NotePage() {
  const { session = '', request = '' } = useRouter().params
  const one = { sessionId: session, request }
  const form = useNoteForm(one)
  const [toast, say] = useToast()
  return (
    <DeskPage
      at='venue'
      title='咨询小结'
      reads={form}
      form
      list={
        <Read of={form} rows={6} missing={missing}>
          {(known) => <NoteEditor key={`${session}.${request}.${known.rev}`} of={one} form={known} onSaved={say} />}
        </Read>
      }
      toast={toast}
    />
  )
}
