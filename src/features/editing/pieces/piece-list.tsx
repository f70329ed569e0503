import type { ManuscriptRow } from '@/domain/learn/editing/editing-contract'
import { manuscriptStateNames, type ManuscriptState } from '@/domain/learn/editing/steps'
import { isPieceKind, manuscriptKindNames } from '@/domain/learn/piece-kinds'
import { uncheckedMark } from '@/domain/learn/quiz/items'
import { chinaClock } from '@/domain/china-time'
import { saidDate, saidMoment } from '@/domain/said-date'
import { DeskRow } from '@/ui/desk-list/desk-row'
import { StateView } from '@/ui/state-view/state-view'
import { KeyHints } from '../../desk/parts/key-hints'
import { QueryList, type PagedQuery } from '../../desk/parts/query-list'
import { rowElement } from '../../desk/shell/focus-row'

interface PieceListProps {
  query: PagedQuery<ManuscriptRow>
  of: 'mine' | ManuscriptState
  chosen: string | undefined
  onOpen: (id: string) => void
}

const empties: Readonly<Record<'mine' | ManuscriptState, { title: string; text: string }>> = {
  mine: { title: '没有等您办的稿子', text: '轮到您写、审或发布的，会出现在这里。' },
  draft: { title: '没有在写的稿子', text: '点“写一篇”就能开始，写的会自动保存。' },
  review: { title: '没有等医学审核的', text: '编辑送审以后会出现在这里。' },
  chief: { title: '没有等终审的', text: '医生签名以后会出现在这里。' },
  approved: { title: '没有等着发布的', text: '定了时间的，到点自动发布。' },
  released: { title: '还没有发布过', text: '发布的会出现在这里，到期会提醒复审。' },
  withdrawn: { title: '没有撤下的', text: '撤下的留在这里，可以改一版再发。' },
}

/** What stands at the right of a row: the hour of release, what is due, else when it last changed. */
function dueOf({ state, releaseAt, reviewDueOn, at, toLookAt }: ManuscriptRow, now: Date): { due: string; tone?: 'late' | 'near' } {
  if (releaseAt) return { due: `${saidMoment(new Date(releaseAt), now)} 发布`, tone: 'near' }
  if (state === 'released' && reviewDueOn && reviewDueOn < chinaClock(now).date) return { due: '待复审', tone: 'late' }
  if (toLookAt > 0) return { due: `读者的话 ${toLookAt}`, tone: 'near' }
  return { due: saidDate(chinaClock(new Date(at)).date, now) }
}

/** Manuscripts, newest first, a line for each. */
export function PieceList({ query, of, chosen, onOpen }: PieceListProps) {
  const now = new Date()
  return (
    <QueryList label='稿件' query={query} foot={<KeyHints keys={[['J', 'K', '换一篇'], ['Enter', '去办']]} />} empty={<StateView picture='sunflower-pair' {...empties[of]} />}>
      {(items) =>
        items.map((piece) => (
          <DeskRow
            key={piece.id}
            id={rowElement(piece.id)}
            icon={isPieceKind(piece.kind) ? 'document' : piece.kind === 'topic' ? 'book' : 'ask'}
            title={piece.title || '还没有标题'}
            text={[of === 'mine' && manuscriptStateNames[piece.state], manuscriptKindNames[piece.kind], piece.toCheck && uncheckedMark, piece.by].filter(Boolean).join(' · ')}
            {...dueOf(piece, now)}
            selected={piece.id === chosen}
            onTap={() => onOpen(piece.id)}
          />
        ))
      }
    </QueryList>
  )
}
