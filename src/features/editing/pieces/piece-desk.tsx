import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { useWide } from '@/client/use-wide'
import { blockQuote } from '@/domain/learn/block-quote'
import type { Manuscript } from '@/domain/learn/editing/editing-contract'
import type { StaffRole } from '@/domain/org/roles'
import { CommentBox } from '../decide/comment-box'
import { DecisionPanel } from '../decide/decision-panel'
import { goToBlock } from '../write/block-element'
import { playedPaths } from '../write/preview-media'
import { usePreview } from '../write/use-preview'
import { ClashBox } from './clash-box'
import { PieceWork, type WorkPart } from './piece-work'
import { useManuscript } from './use-manuscript'

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

/** One piece in my hands, in the places that it takes: the work in the middle, the decision right, a question over both. */
export function PieceDesk({ first, role, block, onClose, onDone, children }: PieceDeskProps) {
  const wide = useWide()
  const { keeper, ...keeping } = useManuscript(first)
  const { manuscript, markdown, front, clash } = keeping
  const preview = usePreview(manuscript, markdown, playedPaths(front))
  const [part, setPart] = useState<WorkPart>(manuscript.mayWrite && block === undefined ? 'text' : 'look')
  const [at, setAt] = useState(block)
  const [saying, setSaying] = useState<number>()
  const shown: WorkPart = part === 'text' && !manuscript.mayWrite ? 'look' : part
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
  const quote = useMemo(() => {
    const meant = saying === undefined ? undefined : preview.blocks[saying]
    return meant ? blockQuote(meant) : ''
  }, [saying, preview.blocks])
  const work = <PieceWork {...keeping} keeper={keeper} preview={preview} part={shown} onPart={setPart} at={at} onBlock={setSaying} onClose={onClose} />
  const decision = <DecisionPanel manuscript={manuscript} preview={preview} keeper={keeper} role={role} onGoTo={goTo} onDone={onDone} />
  const over = clash ? (
    <ClashBox clash={clash} onSettle={(choices) => void keeper.settle(choices)} />
  ) : (
    saying !== undefined && (
      <CommentBox
        key={saying}
        id={manuscript.id}
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
