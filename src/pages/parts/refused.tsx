import { View } from '@tarojs/components'
import { forgetRefused, useRefusedNotes } from '@/client/grow/refused-notes'
import { Button } from '@/ui/button/button'
import { Note } from '@/ui/note/note'
import './refused.scss'

/** What waited on this phone and was then not taken: said until it was read. */
export function Refused({ of }: { of: string }) {
  return (
    <>
      {useRefusedNotes(of).map(({ id, why }) => (
        <View key={id} className='refused'>
          <Note tone='warn'>
            <View>{`没网时记的一条没有存上：${why}`}</View>
            <Button kind='text' small onTap={() => forgetRefused(id)}>
              知道了
            </Button>
          </Note>
        </View>
      ))}
    </>
  )
}
