import { View } from '@tarojs/components'
import { open, routes } from '@/client/routes'
import { accessible } from '@/ui/accessible'
import { Icon } from '@/ui/icon/icon'
import './search-entry.scss'

interface SearchEntryProps {
  /** Examples of what people ask, such as 夜里发烧、打疫苗. */
  examples?: string
}

/** Looks like the box one searches in, and opens the page that has it. */
export function SearchEntry({ examples }: SearchEntryProps) {
  const words = examples ? `搜一搜：${examples}` : '搜一搜'
  return (
    <View className='search-entry' hoverClass='x-press' {...accessible({ role: 'button', label: words, onTap: () => open(routes.search) })}>
      <Icon name='search' />
      <View className='search-entry-words'>{words}</View>
    </View>
  )
}
