import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { back, routes } from '@/client/routes'
import { removeSaved, savedLimit, useSavedRows, type SavedRow } from '@/client/saved-articles'
import { useLook } from '@/client/use-look'
import { ArticleCards } from '@/pages/parts/article-cards'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { accessible } from '@/ui/accessible'
import { NavBar } from '@/ui/nav-bar/nav-bar'
import { Row } from '@/ui/row/row'
import { Screen } from '@/ui/screen/screen'
import { Section } from '@/ui/section/section'
import { StateView } from '@/ui/state-view/state-view'
import { RemoveSheet } from './remove-sheet'

/** The articles kept on this phone: nothing here needs the network. */
export default function SavedPage() {
  const look = useLook()
  const saved = useSavedRows()
  const [tidying, setTidying] = useState(false)
  const [leaving, setLeaving] = useState<SavedRow>()
  const remove = (row: SavedRow) => {
    removeSaved(row.card.id)
    setLeaving(undefined)
  }

  return (
    <Screen {...look.screen}>
      <NavBar {...look.nav} title='我收藏的' onBack={back} />
      <View className='main' {...accessible({ role: 'main' })}>
        {saved.length === 0 ? (
          <Card>
            <StateView
              picture='pot-sprout'
              title='还没有收藏'
              text={'读文章时点下面的“收藏”，\n整篇存进手机，没网也能看。'}
              action='去学堂看看'
              onAction={() => void Taro.switchTab({ url: routes.learn })}
            />
          </Card>
        ) : (
          <Section title={`${saved.length} 篇`} more={tidying ? '好了' : '整理'} onMore={() => setTidying(!tidying)}>
            {tidying ? (
              <Card flush>
                {saved.map((row) => (
                  <Row
                    key={row.card.id}
                    title={row.card.title}
                    trailing={
                      <Button kind='line' small label={`取消收藏《${row.card.title}》`} onTap={() => setLeaving(row)}>
                        取消收藏
                      </Button>
                    }
                  />
                ))}
              </Card>
            ) : (
              <ArticleCards cards={saved.map((row) => row.card)} large={look.large} />
            )}
            <View className='foot'>都存在这部手机里，最多 {savedLimit} 篇</View>
          </Section>
        )}
      </View>
      <RemoveSheet row={leaving} onKeep={() => setLeaving(undefined)} onRemove={remove} />
    </Screen>
  )
}
