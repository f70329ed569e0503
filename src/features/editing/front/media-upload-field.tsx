import { View } from '@tarojs/components'
import { saidLimits, type MediaForm } from '@/domain/learn/media-limits'
import { saidLength } from '@/pages/parts/player/said-length'
import { accessible } from '@/ui/accessible'
import { Button } from '@/ui/button/button'
import { DeskProgress } from '@/ui/desk-progress/desk-progress'
import { Note } from '@/ui/note/note'
import { canUpload } from './media-file'
import { useMediaUpload } from './use-media-upload'
import './media-upload-field.scss'

interface MediaUploadFieldProps {
  /** The manuscript that it goes into. */
  id: string
  label: string
  form: MediaForm
  /** In the storage; empty when there is none. */
  path: string
  seconds?: number
  hint: string
  onChange: (file: { path: string; seconds: number } | undefined) => void
}

/** One sound or film: what it may be is said before it is chosen, how far it has come while it is sent, and what it is once it is there. */
export function MediaUploadField({ id, label, form, path, seconds, hint, onChange }: MediaUploadFieldProps) {
  const { upload, choose, again } = useMediaUpload(id, onChange)
  const isBusy = upload.state === 'sending' || upload.state === 'looking'
  const words = upload.state === 'sending' ? `${upload.name}，传了 ${Math.round(upload.part * 100)}%` : upload.state === 'looking' ? `${upload.name}，传完了，正在检查能不能放` : ''
  return (
    <View className='front-choice'>
      <View className='front-label'>{label}</View>
      <View className='front-hint'>{`${saidLimits(form)}。${hint}`}</View>
      {path !== '' && !isBusy && (
        <View className='media-there' {...accessible({ role: 'status' })}>
          <Note tone='ok'>{seconds ? `文件在了，${saidLength(seconds)}。在“样子”里能放出来听。` : '文件在了。在“样子”里能放出来听。'}</Note>
        </View>
      )}
      {isBusy && (
        <View className='media-way'>
          <View>{words}</View>
          <DeskProgress part={upload.state === 'sending' ? upload.part * 0.9 : 0.95} label={words} />
        </View>
      )}
      {upload.state === 'failed' && (
        <View className='media-way' {...accessible({ role: 'alert' })}>
          <Note tone='danger'>{`${upload.name}：${upload.why}`}</Note>
        </View>
      )}
      {canUpload ? (
        <View className='front-more media-buttons'>
          {upload.state === 'failed' && upload.again && (
            <Button kind='soft' small icon='refresh' onTap={again}>
              再传一次
            </Button>
          )}
          <Button kind='line' small icon='plus' disabled={isBusy} onTap={() => void choose(form)}>
            {path === '' ? '选文件上传' : '换一个文件'}
          </Button>
          {path !== '' && (
            <Button kind='text' small disabled={isBusy} onTap={() => onChange(undefined)}>
              不要这个文件了
            </Button>
          )}
        </View>
      ) : (
        <Note>音频视频要在电脑上传：在电脑浏览器里打开工作台，扫码登录，打开这一篇的“资料”。</Note>
      )}
    </View>
  )
}
