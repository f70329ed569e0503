import { photoAddresses } from '@/client/grow/diary-photos'
import { saveText } from '@/client/save-text'
import { diaryPage, type DiaryOf } from '@/domain/grow/diary/diary-text'

const atOnce = 60

/** In a browser: one page with the photos in it. Says what came of it. */
export async function exportDiary(childId: string, of: DiaryOf): Promise<string | undefined> {
  const ids = of.diary.flatMap(({ photos }) => photos ?? [])
  const pictures: Record<string, string> = {}
  for (let from = 0; from < ids.length; from += atOnce) {
    const addresses = await photoAddresses(childId, ids.slice(from, from + atOnce))
    await Promise.all(
      Object.entries(addresses).map(async ([id, address]) => {
        const picture = await asData(address)
        if (picture !== undefined) pictures[id] = picture
      }),
    )
  }
  await saveText(`${of.name}的成长日记.html`, diaryPage(of, pictures), 'text/html')
  const missing = ids.length - Object.keys(pictures).length
  return missing === 0 ? '导出好了，在下载里' : `导出好了，有 ${missing} 张照片没有取到`
}

/** Undefined for a picture that does not come. */
async function asData(address: string): Promise<string | undefined> {
  try {
    const answer = await fetch(address)
    if (!answer.ok) return undefined
    const blob = await answer.blob()
    return await new Promise((resolve, reject) => {
      const reader = new FileReader()
      reader.addEventListener('load', () => resolve(String(reader.result)))
      reader.addEventListener('error', () => reject(reader.error ?? new Error('unreadable')))
      reader.readAsDataURL(blob)
    })
  } catch {
    return undefined
  }
}
