import { View } from '@tarojs/components'
import { useOnline } from '@/client/reading-state'
import { clearSearches, useRecentSearches } from '@/client/recent-searches'
import { useSavedRows } from '@/client/saved-articles'
import { Button } from '@/ui/button/button'
import { Chip } from '@/ui/chip/chip'
import { Chips } from '@/ui/chip/chips'
import { OfflineStrip } from '@/ui/offline-strip/offline-strip'

/** How people ask, in their own words: so that nobody thinks of keywords. */
const examples = ['夜里发烧', '打疫苗', '睡不着', '钱什么时候到账', '血压高', '外地看病报销']
const quietExamples = ['睡不着', '家庭医生', '血压高', '住院有人照顾', '暖心家园', '外地看病报销']

interface BeforeSearchProps {
  quietly: boolean
  onChoose: (words: string) => void
}

/** The empty box: what was looked for on this phone, and how one may ask. */
export function BeforeSearch({ quietly, onChoose }: BeforeSearchProps) {
  const recent = useRecentSearches()
  const online = useOnline()
  const saved = useSavedRows().length
  return (
    <>
      {!online && (
        <View className='search-go'>
          <OfflineStrip text={saved > 0 ? `现在没有网，能找您收藏的 ${saved} 篇；搜全部要连上网` : '现在没有网，搜索要连上网'} />
        </View>
      )}
      {recent.length > 0 && (
        <>
          <View className='search-head'>
            <View>最近搜过，只存在这部手机里</View>
            <Button kind='text' small label='清掉最近搜过的' onTap={clearSearches}>
              清掉
            </Button>
          </View>
          <View className='search-chips'>
            <Chips label='最近搜过'>
              {recent.map((words) => (
                <Chip key={words} onTap={() => onChoose(words)}>
                  {words}
                </Chip>
              ))}
            </Chips>
          </View>
        </>
      )}
      <View className='search-head'>可以这样问</View>
      <View className='search-chips'>
        <Chips label='可以这样问'>
          {(quietly ? quietExamples : examples).map((words) => (
            <Chip key={words} onTap={() => onChoose(words)}>
              {words}
            </Chip>
          ))}
        </Chips>
      </View>
    </>
  )
}
