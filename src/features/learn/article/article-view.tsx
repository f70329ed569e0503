import { View } from '@tarojs/components'
import type { ArticleReading } from '@/client/learn-queries'
import type { Playing } from '@/client/playing'
import type { ReadAloud } from '@/client/read-aloud'
import { useSettings } from '@/client/settings'
import { useYouthGate } from '@/client/youth-gate'
import { blockQuote } from '@/domain/learn/block-quote'
import { SoundCard } from '@/pages/parts/player/sound-card'
import { accessible } from '@/ui/accessible'
import { Illustration } from '@/ui/illustration/illustration'
import { KeptWords } from '@/ui/kept-words/kept-words'
import { Body } from './body'
import { Byline } from './byline'
import { Caveat } from './caveat'
import { FeedbackCard } from './feedback-card'
import { KitCard } from './kit-card'
import { LocalBoxes } from './local-boxes'
import { MediaCard } from './media-card'
import { PolicyCard } from './policy-card'
import { Related } from './related'
import { ReviewBox } from './review-box'
import { Sources } from './sources'
import type { RemarkFlow } from './use-remark'
import { YouthGate } from './youth-gate'
import './article-view.scss'

interface ArticleViewProps {
  reading: ArticleReading
  aloud: ReadAloud | undefined
  sound: Playing
  remark: RemarkFlow
  now: Date
}

/** The article from its picture to what to read next. */
export function ArticleView({ reading: { article, related, boxes }, aloud, sound, remark, now }: ArticleViewProps) {
  const size = useSettings().reading
  const isGated = !useYouthGate() && article.audience.youthGate
  // Where nothing can speak, the recording does; undefined while something is heard.
  const read = aloud ? aloud.read : article.audio === null ? undefined : sound.toggle
  const isHeard = (aloud !== undefined && aloud.state !== 'off') || sound.state === 'playing'
  return (
    <View className={`art art--read-${size}`}>
      <View className='art-cover'>
        <Illustration name={article.cover} shape='head' />
      </View>
      <View className='art-title' {...accessible({ role: 'heading', level: 1 })}>
        <KeptWords text={article.title} />
      </View>
      <Byline article={article} now={now} onRead={isGated || isHeard ? undefined : read} />
      <ReviewBox article={article} now={now} />
      {isGated ? (
        <YouthGate />
      ) : (
        <>
          {article.policy && <PolicyCard id={article.id} policy={article.policy} now={now} />}
          {article.kit && <KitCard kit={article.kit} />}
          {article.media && <MediaCard media={article.media} title={article.title} sound={sound} />}
          {article.audio && article.kind !== 'media' && <SoundCard title='有录音，读给您听' playing={sound} seconds={undefined} />}
          {article.media && (
            <View className='media-text' {...accessible({ role: 'heading', level: 2 })}>
              文字稿
            </View>
          )}
          <Body
            blocks={article.blocks}
            reading={aloud?.block}
            onPoint={remark.step === 'point' ? (block) => remark.point(block, article.blocks[block] ? blockQuote(article.blocks[block]) : '') : undefined}
          />
          <LocalBoxes boxes={boxes} />
          <Caveat kind={article.kind} />
          <Sources article={article} now={now} />
          <FeedbackCard remark={remark} />
        </>
      )}
      <Related article={article} cards={related} />
    </View>
  )
}
