import { Text } from '@tarojs/components'
import { wordRuns } from './word-runs'
import './kept-words.scss'

/** A title whose words are not torn at the end of a line. */
export function KeptWords({ text }: { text: string }) {
  return (
    <>
      {wordRuns(text).map((run, at) =>
        run.whole ? (
          <Text key={at} className='x-kept'>
            {run.text}
          </Text>
        ) : (
          run.text
        ),
      )}
    </>
  )
}
