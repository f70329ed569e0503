import { mediaFormNames, mediaLimits, saidLimits, type MediaForm } from '@/domain/learn/media-limits'
import { openFile } from '../../../kernel/storage/read-part'
import { mediaFactsOf, type MediaFileFacts } from './media-facts'

/** What lies under this path, if it is a sound or a film of this form that every phone plays, or why not, in words. By its content, never by its name. */
export async function checkedMedia(path: string, form: MediaForm): Promise<MediaFileFacts | { why: string }> {
  const file = await openFile(path)
  if (!file) return { why: '文件还没有传上来，请再传一次。' }
  const { mostBytes, mostSeconds } = mediaLimits[form]
  if (file.bytes > mostBytes) return { why: `文件太大了。${mediaFormNames[form]}要用 ${saidLimits(form)}。` }
  const facts = await mediaFactsOf(file)
  if ('why' in facts) return facts
  if (facts.form !== form) return { why: form === 'video' ? '这个文件里没有画面。请选“音频”再传。' : '这个文件是视频。请选“视频”再传。' }
  if (!path.endsWith(`.${facts.extension}`)) return { why: `这个文件其实是 ${facts.extension.toUpperCase()}，和名字对不上。请把扩展名改对再传。` }
  if (facts.seconds > mostSeconds) return { why: `有 ${Math.ceil(facts.seconds / 60)} 分钟，太长了。${mediaFormNames[form]}最长 ${mostSeconds / 60} 分钟，剪短一点再传。` }
  return facts
}
