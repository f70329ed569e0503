import type { WordsKeeper } from '@/client/case-words'
import type { Material } from '@/domain/support/programme/programme-shape'
import { Card } from '@/ui/card/card'
import { Note } from '@/ui/note/note'
import { Section } from '@/ui/section/section'
import { TextArea } from '@/ui/text-area/text-area'

const longest = 500

/** What is told in a few words instead of a paper; of a recommended family the neighbour's words are there to begin with. */
export function WordsRows({ materials, keeper, nominatedBy }: { materials: readonly Material[]; keeper: WordsKeeper; nominatedBy: string | null }) {
  return (
    <>
      {nominatedBy !== null && <Note tone='ok'>{`由邻居${nominatedBy}推荐，下面先放着邻居写的话。改成您自己想说的；参不参加，您家自己定。`}</Note>}
      {materials.map(({ id, title, why }) => (
        <Section key={id} title={title}>
          <Card>
            <TextArea label={why} value={keeper.words[id] ?? ''} onInput={(text) => keeper.write(id, text)} maxLength={longest} lines={4} />
          </Card>
        </Section>
      ))}
    </>
  )
}
