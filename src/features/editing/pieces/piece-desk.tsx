import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { useNamedPieces } from '@/client/desk/pieces'
import { useWide } from '@/client/use-wide'
import { blockQuote } from '@/domain/learn/block-quote'
import { blockName } from '@/domain/learn/editing/block-names'
import type { Manuscript } from '@/domain/learn/editing/editing-contract'
import { isPieceKind } from '@/domain/learn/piece-kinds'
import type { StaffRole } from '@/domain/org/roles'
import { CommentBox } from '../decide/comment-box'
import { DecisionPanel } from '../decide/decision-panel'
import { goToBlock } from '../write/block-element'
import { playedPaths } from '../write/preview-media'
import { usePreview } from '../write/use-preview'
import { ClashBox } from './clash-box'
import { FormWork } from './form-work'
import { PieceWork } from './piece-work'
import { useManuscript } from './use-manuscript'
import type { WorkPart } from './work-frame'

interface PieceDeskProps {
  first: Manuscript
  role: StaffRole
  /** The paragraph that a reader meant. */
  block: number | undefined
  onClose: () => void
  onDone: (words: string) => void
  /** Puts the places where the page has them. */
  children: (places: { work: ReactNode; decision: ReactNode; over: ReactNode }) => ReactNode
}

/** One manuscript in my hands, in the places that it takes: the work in the middle, the decision right, a question over both. */
export function PieceDesk({ first, role, block, onClose, onDone, children }: PieceDeskProps) {
  const wide = useWide()
  const { keeper, ...keeping } = useManuscript(first)
  const { manuscript, markdown, clash, front } = keeping
  const { kind } = manuscript
  const preview = usePreview(manuscript, markdown, playedPaths(front))
  const [part, setPart] = useState<WorkPart>(manuscript.mayWrite && block === undefined ? 'text' : 'look')
  const [at, setAt] = useState(block)
  const [saying, setSaying] = useState<number>()
  const shown: WorkPart = part === 'text' && !manuscript.mayWrite ? 'look' : part === 'front' && manuscript.mayWrite && !isPieceKind(kind) ? 'text' : part
  const goTo = (to: number) => {
    if (!(shown === 'text' && wide)) setPart('look')
    setAt(to)
    setTimeout(() => goToBlock(to), 100)
  }
  const writes = useRef(manuscript.mayWrite)
  useEffect(() => {
    // A version was begun or taken back: the text stands open to be written.
    if (manuscript.mayWrite && !writes.current) setPart('text')
    writes.current = manuscript.mayWrite
  }, [manuscript.mayWrite])
  useEffect(() => {
    if (block !== undefined) setTimeout(() => goToBlock(block), 300)
  }, [block])
  const meant = kind === 'topic' && saying !== undefined ? front.topic.pieces[saying] : undefined
  const piece = useNamedPieces(meant === undefined ? [] : [meant]).get(meant ?? '')
  const quote = useMemo(() => {
    if (saying === undefined) return ''
    if (kind === 'topic') return piece?.card.title ?? blockName(kind, saying)
    if (kind === 'quiz') return ([front.quiz.ask, front.quiz.options.join('；'), front.quiz.why][saying] ?? blockName(kind, saying)).slice(0, 30)
    const meantBlock = preview.blocks[saying]
    return meantBlock ? blockQuote(meantBlock) : ''
  }, [saying, kind, piece, front.quiz, preview.blocks])
  const working = { ...keeping, keeper, part: shown, onPart: setPart, at, onBlock: setSaying, onClose }
  const work = isPieceKind(kind) ? <PieceWork {...working} preview={preview} /> : <FormWork {...working} />
  const decision = <DecisionPanel manuscript={manuscript} preview={preview} keeper={keeper} role={role} onGoTo={goTo} onDone={onDone} />
  const over = clash ? (
    <ClashBox clash={clash} onSettle={(choices) => void keeper.settle(choices)} />
  ) : (
    saying !== undefined && (
      <CommentBox
        key={saying}
        id={manuscript.id}
        kind={kind}
        block={saying}
        quote={quote}
        keeper={keeper}
        onClose={() => setSaying(undefined)}
        onDone={() => {
          setSaying(undefined)
          onDone('意见记下了')
        }}
      />
    )
  )
  return <>{children({ work, decision, over })}</>
}
