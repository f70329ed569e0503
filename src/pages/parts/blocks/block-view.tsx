import type { Block } from '@/domain/learn/content'
import { CalloutBlock } from './callout-block'
import { DoDontBlock } from './do-dont-block'
import { FigureBlock } from './figure-block'
import { HeadingBlock } from './heading-block'
import { ListBlock } from './list-block'
import { ParagraphBlock } from './paragraph-block'
import { SeeDoctorBlock } from './see-doctor-block'
import { StepsBlock } from './steps-block'
import { TableBlock } from './table-block'
import './reading-size.scss'

/** One block of an article, drawn natively. A kind that only a newer version knows is left out. */
export function BlockView({ block }: { block: Block }) {
  switch (block.type) {
    case 'paragraph':
      return <ParagraphBlock block={block} />
    case 'heading':
      return <HeadingBlock block={block} />
    case 'list':
      return <ListBlock block={block} />
    case 'callout':
      return <CalloutBlock block={block} />
    case 'steps':
      return <StepsBlock block={block} />
    case 'doDont':
      return <DoDontBlock block={block} />
    case 'table':
      return <TableBlock block={block} />
    case 'figure':
      return <FigureBlock block={block} />
    case 'seeDoctor':
      return <SeeDoctorBlock block={block} />
    default:
      return null
  }
}
