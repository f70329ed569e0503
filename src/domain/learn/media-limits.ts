/** What an audio or a video file may be, said to who uploads it before they choose one. No zod: the desk's screens read it. */
export const mediaForms = ['audio', 'video'] as const
export type MediaForm = (typeof mediaForms)[number]

const mb = 1024 * 1024

interface Limits {
  extensions: readonly string[]
  mostBytes: number
  mostSeconds: number
}

export const mediaLimits: Readonly<Record<MediaForm, Limits>> = {
  audio: { extensions: ['mp3', 'm4a'], mostBytes: 20 * mb, mostSeconds: 60 * 60 },
  video: { extensions: ['mp4'], mostBytes: 50 * mb, mostSeconds: 20 * 60 },
}

export const mediaFormNames: Readonly<Record<MediaForm, string>> = { audio: '音频', video: '视频' }

/** `MP3 或 M4A，最大 20 MB，最长 60 分钟`. */
export function saidLimits(form: MediaForm): string {
  const { extensions, mostBytes, mostSeconds } = mediaLimits[form]
  return `${extensions.map((extension) => extension.toUpperCase()).join(' 或 ')}，最大 ${mostBytes / mb} MB，最长 ${mostSeconds / 60} 分钟`
}

/** Why a file of this name and size is not taken, in words; undefined when it may be sent and looked into. */
export function whyNotSent(form: MediaForm, name: string, bytes: number): string | undefined {
  const { extensions, mostBytes } = mediaLimits[form]
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  if (!extensions.includes(extension)) return `这个文件不是${extensions.map((one) => one.toUpperCase()).join('、')}。${mediaFormNames[form]}要用 ${saidLimits(form)}。`
  if (bytes > mostBytes) return `文件有 ${Math.ceil(bytes / mb)} MB，太大了。${mediaFormNames[form]}最大 ${mostBytes / mb} MB，压小一点或剪短一点再传。`
  return bytes === 0 ? '这个文件是空的，换一个再传。' : undefined
}
