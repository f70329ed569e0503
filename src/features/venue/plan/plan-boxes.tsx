import type { PlanDraft } from '@/domain/book/plan-contract'
import { ClosedBox } from './closed-box'
import { EntryBox } from './entry-box'
import { ExceptionBox } from './exception-box'
import { ExtraBox } from './extra-box'
import { NamesBox } from './names-box'
import { OneDayBox } from './one-day-box'
import type { PlanBox } from './plan-view'
import { ServiceBox } from './service-box'

interface PlanBoxesProps {
  box: PlanBox
  draft: PlanDraft
  onChange: (draft: PlanDraft) => void
  onOpen: (box: PlanBox) => void
  onClose: () => void
}

/** The dialog of what was tapped. */
export function PlanBoxes({ box, draft, onChange, onOpen, onClose }: PlanBoxesProps) {
  const shared = { draft, onChange, onClose }
  switch (box.kind) {
    case 'entry':
      return <EntryBox {...shared} entry={box.entry} onOneDay={(entry) => onOpen({ kind: 'oneDay', entry })} />
    case 'oneDay':
      return <OneDayBox {...shared} entry={box.entry} />
    case 'service':
      return <ServiceBox {...shared} service={box.service} />
    case 'extra':
      return <ExtraBox {...shared} />
    case 'closed':
      return <ClosedBox {...shared} />
    case 'exception':
      return <ExceptionBox {...shared} exception={box.exception} />
    case 'rooms':
    case 'staff':
      return <NamesBox {...shared} kind={box.kind} id={box.id} />
  }
}
