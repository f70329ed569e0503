import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import { open, routes } from '@/client/routes'
import { isRight, rightWords, type Taken } from '@/domain/learn/quiz/answering'
import type { QuizQuestion } from '@/domain/learn/quiz/question'
import { accessible } from '@/ui/accessible'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { StateView } from '@/ui/state-view/state-view'

interface RoundEndProps {
  questions: readonly QuizQuestion[]
  answers: readonly Taken[]
  quietly: boolean
  onAgain: () => void
}

/** What is worth reading after this round. No score, no table: what was answered is kept nowhere. */
export function RoundEnd({ questions, answers, quietly, onAgain }: RoundEndProps) {
  const missed = questions.filter((question, index) => !isRight(question, answers[index] ?? []))
  return (
    <>
      {missed.length === 0 ? (
        <Card>
          <StateView picture='sunflower' title='这一轮的您都清楚' text='讲给家里人听听，一家人都用得上。' />
        </Card>
      ) : (
        <>
          <View className='quiz-end' {...accessible({ role: 'heading', level: 2 })}>
            这几条，值得再看一眼
          </View>
          <Card flush>
            {missed.map((question) => (
              <View key={question.ask} className='quiz-missed'>
                <View className='quiz-missed-ask'>{question.ask}</View>
                <View className='quiz-missed-why'>
                  {rightWords(question)}。{question.why}
                </View>
                {!quietly && (
                  <Button kind='soft' small label={`读一读：${question.ask}`} onTap={() => open(routes.article(question.read))}>
                    读一读
                  </Button>
                )}
              </View>
            ))}
          </Card>
        </>
      )}
      <View className='quiz-stack'>
        <Button block onTap={onAgain}>
          {`再来 ${questions.length} 道`}
        </Button>
        <Button kind='line' block onTap={() => void Taro.switchTab({ url: routes.learn })}>
          回学堂
        </Button>
      </View>
      <View className='foot'>不记分，不留名，答了什么只有您知道</View>
    </>
  )
}
