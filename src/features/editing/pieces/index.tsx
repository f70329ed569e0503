import { useRouter } from '@tarojs/taro'
import { useState, type ReactNode } from 'react'
import { usePiece, usePieces, type KindsOf } from '@/client/desk/pieces'
import { refreshDesk, useMyPosts } from '@/client/desk/posts'
import { deskRoutes } from '@/client/desk/routes'
import { useReadingState } from '@/client/reading-state'
import { useWide } from '@/client/use-wide'
import { manuscriptStates, writers, type ManuscriptState } from '@/domain/learn/editing/steps'
import type { StaffRole } from '@/domain/org/roles'
import { Failed } from '@/pages/parts/failed'
import { Button } from '@/ui/button/button'
import { Chip } from '@/ui/chip/chip'
import { Chips } from '@/ui/chip/chips'
import { DeskPanel } from '@/ui/desk-panel/desk-panel'
import { DeskRowsSkeleton } from '@/ui/desk-list/desk-rows-skeleton'
import { HeadLine } from '../../desk/parts/head-line'
import { NothingChosen } from '../../desk/parts/nothing-chosen'
import { OtherPosts } from '../../desk/parts/other-posts'
import { useToast } from '../../desk/parts/use-toast'
import { DeskPage, type DeskPageProps } from '../../desk/shell/desk-page'
import { focusRow } from '../../desk/shell/focus-row'
import { listKeys } from '../../desk/shell/list-keys'
import { useChosen } from '../../desk/shell/use-chosen'
import { NewPiece } from './new-piece'
import { PieceDesk } from './piece-desk'
import { PieceList } from './piece-list'
import './index.scss'

type Of = 'mine' | ManuscriptState
const chips: Readonly<Record<Of, string>> = { mine: '我要办的', draft: '在写', review: '医学审核', chief: '终审', approved: '待发布', released: '已发布', withdrawn: '已撤下' }

const kindChips = [['all', '各类'], ['piece', '文章'], ['topic', '专题'], ['quiz', '自测题']] as const

/** 稿件: what is written, read by a doctor, decided, released and put right. */
export default function Pieces() {
  const { active } = useMyPosts()
  const block = Number(useRouter().params.block ?? NaN)
  const chosen = useChosen(deskRoutes.pieces)
  const wide = useWide()
  const [of, setOf] = useState<Of>('mine')
  const [making, setMaking] = useState(false)
  const [toast, say] = useToast()
  const [kinds, setKinds] = useState<'all' | NonNullable<KindsOf>>('all')
  const pieces = usePieces(of === 'mine' ? { mine: true } : { state: of }, kinds === 'all' ? undefined : kinds)
  const mayWrite = active !== undefined && (writers as readonly StaffRole[]).includes(active.role)
  const head = (
    <>
      <HeadLine title='稿件'>
        {mayWrite && (
          <Button kind='line' small icon='plus' onTap={() => setMaking(true)}>
            写一篇
          </Button>
        )}
      </HeadLine>
      <Chips label='看哪些稿子'>
        {(['mine', ...manuscriptStates] as const).map((key) => (
          <Chip key={key} on={key === of} onTap={() => setOf(key)}>
            {chips[key]}
          </Chip>
        ))}
      </Chips>
      <Chips label='看哪一类'>
        {kindChips.map(([key, label]) => (
          <Chip key={key} on={key === kinds} onTap={() => setKinds(key)}>
            {label}
          </Chip>
        ))}
      </Chips>
    </>
  )
  const back = () => {
    const { id } = chosen
    chosen.close()
    if (id !== undefined) focusRow(id)
  }
  const page = (more: Partial<DeskPageProps>) => (
    <DeskPage
      at='pieces'
      title='稿件'
      reads={pieces}
      head={head}
      list={<PieceList query={pieces} of={of} chosen={chosen.id} onOpen={chosen.choose} />}
      panelTitle='稿件'
      chosen={chosen}
      // On a small PC the piece stands where the list was: Esc leads back to it.
      keys={{ ...listKeys((pieces.data ?? []).map(({ id }) => id), chosen), ...(chosen.id !== undefined && { Escape: back }) }}
      toast={toast}
      {...more}
      over={making && active ? <NewPiece placeId={active.placeId} first={kinds === 'topic' || kinds === 'quiz' ? kinds : 'article'} onClose={() => setMaking(false)} onMade={made} /> : more.over}
    />
  )
  const made = (id: string) => {
    setMaking(false)
    setOf('draft')
    void refreshDesk()
    chosen.choose(id)
  }
  if (chosen.id === undefined || !active) return page({ panel: <NothingChosen title='选一篇稿子' text='点左边的一行，在这里写、看和审。' /> })
  return (
    <Opened key={`${active.id} ${chosen.id}`} id={chosen.id} page={page}>
      {(first) => (
        <PieceDesk first={first} role={active.role} block={Number.isNaN(block) ? undefined : block} onClose={chosen.close} onDone={say}>
          {({ work, decision, over }) => (wide ? page({ work, panel: decision, over }) : page({ panel: <>{work}{decision}</>, over }))}
        </PieceDesk>
      )}
    </Opened>
  )
}

interface OpenedProps {
  id: string
  page: (more: Partial<DeskPageProps>) => ReactNode
  children: (first: NonNullable<ReturnType<typeof usePiece>['data']>) => ReactNode
}

/** The chosen piece, once it is here; from then on whoever writes in it holds it. */
function Opened({ id, page, children }: OpenedProps) {
  const piece = usePiece(id)
  const state = useReadingState(piece)
  if (state.kind === 'ready') return children(state.data)
  return page({ panel: <DeskPanel label='稿件'>{state.kind === 'loading' ? <DeskRowsSkeleton rows={6} /> : <><Failed error={state.error} onRetry={() => void piece.refetch()} />{state.error.code === 'NOT_FOUND' && <OtherPosts at='pieces' />}</>}</DeskPanel> })
}
