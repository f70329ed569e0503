import { View } from '@tarojs/components'
import { Button } from '@/ui/button/button'
import { Field } from '@/ui/field/field'
import type { FrontPartProps } from './front-form'

const empty = { title: '', publisher: '', year: '' }

/** What it rests on: official documents and guidelines, each with who published it. */
export function SourcesPart({ front, onEdit, most = 12 }: FrontPartProps & { most?: number }) {
  const { sources } = front
  const change = (at: number, next: Partial<typeof empty>) => onEdit({ sources: sources.map((source, index) => (index === at ? { ...source, ...next } : source)) })
  return (
    <View className='front-choice'>
      <View className='front-label'>来源</View>
      {sources.map((source, at) => (
        <View key={at} className='front-source'>
          <Field label={`来源 ${at + 1} 的名称`} value={source.title} onInput={(title) => change(at, { title })} maxLength={200} />
          <View className='front-two'>
            <Field label='谁发布的' value={source.publisher} onInput={(publisher) => change(at, { publisher })} maxLength={80} />
            <Field label='哪一年' type='number' value={source.year} onInput={(year) => change(at, { year })} maxLength={4} />
          </View>
          <Button kind='text' small onTap={() => onEdit({ sources: sources.filter((_, index) => index !== at) })} label={`去掉来源 ${at + 1}`}>
            {`去掉来源 ${at + 1}`}
          </Button>
        </View>
      ))}
      {sources.length < most && (
        <View className='front-more'>
          <Button kind='line' small icon='plus' onTap={() => onEdit({ sources: [...sources, empty] })}>
            加一条来源
          </Button>
        </View>
      )}
    </View>
  )
}
