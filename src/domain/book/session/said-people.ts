import type { People } from './people'

/** "2 位大人、1 个孩子" */
export const saidPeople = ({ adults, children }: People): string => [adults > 0 ? `${adults} 位大人` : '', children > 0 ? `${children} 个孩子` : ''].filter(Boolean).join('、')
