import { View } from '@tarojs/components'
import { useKeptMatches } from '@/client/kept-search'
import { useSearchWords } from '@/client/learn-queries'
import { useOnline } from '@/client/reading-state'
import { quietSuggestions, suggestions } from '@/domain/learn/search/suggestions'
import { Button } from '@/ui/button/button'
import { Chip } from '@/ui/chip/chip'
import { Chips } from '@/ui/chip/chips'
import { KeptRows } from './kept-rows'
import { ServiceRows } from './service-rows'

const most = 8

interface WhileTypingProps {
  text: string
  quietly: boolean
  onChoose: (words: string) => void
}

/** What may be meant, found on the phone with every letter; the cloud is asked only on 搜索. */
export function WhileTyping({ text, quietly, onChoose }: WhileTypingProps) {
  const online = useOnline()
  const kept = useKeptMatches(text, quietly)
  const words = useSearchWords().data ?? []
  const offered = quietly ? quietSuggestions(words, text, most) : suggestions(words, text, most)
  return (
    <>
      {offered.length > 0 && (
        <View className='search-chips'>
          <Chips label='您是不是想找'>
            {offered.map((word) => (
              <Chip key={word} onTap={() => onChoose(word)}>
                {word}
              </Chip>
            ))}
          </Chips>
        </View>
      )}
      <View className='search-go'>
        <Button kind='soft' block icon='search' onTap={() => onChoose(text)}>
          {`搜“${text}”`}
        </Button>
      </View>
      <ServiceRows text={text} />
      {!online && <KeptRows cards={kept} asked={text} />}
    </>
  )
}
