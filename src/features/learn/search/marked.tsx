import { Text } from '@tarojs/components'
import { highlighted } from '@/domain/learn/search/highlight'
import { KeptWords } from '@/ui/kept-words/kept-words'
import './marked.scss'

/** A title with what was asked for marked in it. */
export function Marked({ text, asked }: { text: string; asked: string }) {
  return (
    <>
      {highlighted(text, asked).map((run, index) =>
        run.hit ? (
          <Text key={index} className='marked'>
            {run.text}
          </Text>
        ) : (
          <KeptWords key={index} text={run.text} />
        ),
      )}
    </>
  )
}
