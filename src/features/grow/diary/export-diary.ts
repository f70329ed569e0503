import { saveText } from '@/client/save-text'
import { diaryText, type DiaryOf } from '@/domain/grow/diary/diary-text'

/** From a phone: the words, offered to a chat. Photos are saved one by one, where they are shown large. Says what came of it. */
export async function exportDiary(_childId: string, of: DiaryOf): Promise<string | undefined> {
  const outcome = await saveText(`${of.name}的成长日记.txt`, diaryText(of), 'text/plain')
  return outcome === 'copied' ? '文字复制好了，粘贴到聊天里就能留着' : outcome === 'neither' ? '没有导出成，请再试一次' : undefined
}
