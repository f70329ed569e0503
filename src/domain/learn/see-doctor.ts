import type { Block } from './content'

type SeeDoctor = Extract<Block, { type: 'seeDoctor' }>

/** True when the block names an emergency: then the page offers to call 120 right there. */
export const namesEmergency = (block: SeeDoctor): boolean => block.items.some((item) => /急诊|急救|120/.test(item.when))
