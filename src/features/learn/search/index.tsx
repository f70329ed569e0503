import { View } from '@tarojs/components'
import { useState } from 'react'
import { useReadsQuietly } from '@/client/reads-quietly'
import { rememberSearch } from '@/client/recent-searches'
import { back } from '@/client/routes'
import { useLook } from '@/client/use-look'
import { firstCallFor } from '@/domain/learn/search/first-call'
import { accessible } from '@/ui/accessible'
import { NavBar } from '@/ui/nav-bar/nav-bar'
import { Screen } from '@/ui/screen/screen'
import { SearchField } from '@/ui/search-field/search-field'
import { BeforeSearch } from './before-search'
import { FirstCallRows } from './first-call-rows'
import { Results } from './results'
import { WhileTyping } from './while-typing'
import './index.scss'

/** One box over everything: words to take while typing, what the app can do, and what there is to read. */
export default function SearchPage() {
  const look = useLook()
  const quietly = useReadsQuietly() !== false
  const [typed, setTyped] = useState('')
  const [asked, setAsked] = useState('')
  const text = typed.trim()
  const firstCall = firstCallFor(text)
  const search = (words: string) => {
    if (words === '') return
    setTyped(words)
    setAsked(words)
    if (!firstCallFor(words)) rememberSearch(words)
  }

  return (
    <Screen {...look.screen}>
      <NavBar {...look.nav} title='搜索' onBack={back} />
      <View className='main' {...accessible({ role: 'main' })}>
        <SearchField label='搜索文章、政策和服务' placeholder='想找什么，写几个字' value={typed} onInput={setTyped} onSearch={() => search(text)} focus />
        {text === '' && <BeforeSearch quietly={quietly} onChoose={search} />}
        {firstCall && <FirstCallRows call={firstCall} />}
        {text !== '' && text !== asked && <WhileTyping text={text} quietly={quietly} onChoose={search} />}
        {text !== '' && text === asked && <Results text={asked} quietly={quietly} />}
        <View className='foot'>搜了什么，不会和您的名字放在一起。</View>
      </View>
    </Screen>
  )
}
