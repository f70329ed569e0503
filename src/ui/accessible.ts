type Role =
  | 'button' | 'switch' | 'tab' | 'tablist' | 'radio' | 'radiogroup' | 'checkbox' | 'group' | 'heading' | 'img' | 'list' | 'listitem'
  | 'dialog' | 'status' | 'alert' | 'navigation' | 'main' | 'complementary' | 'region' | 'search' | 'progressbar'
  | 'table' | 'rowgroup' | 'row' | 'cell' | 'columnheader' | 'tree' | 'treeitem' | 'listbox' | 'option'

/** What a node means to someone who cannot see it. */
export interface Meaning {
  role?: Role
  /** Read instead of the text inside. */
  label?: string
  /** Of a heading: 1 is the screen's own. */
  level?: 1 | 2 | 3
  /** Of a switch or radio. */
  checked?: boolean
  /** Of a tab, of an option. */
  selected?: boolean
  /** Of a button that stays down. */
  pressed?: boolean
  /** The one of its kind that is looked at now: an entry of the navigation, a row whose case stands beside the list. */
  current?: boolean
  /** Of what unfolds: whether it has. */
  expanded?: boolean
  /** Of a column's head: which way its rows are ordered. */
  sorted?: 'ascending' | 'descending' | 'none'
  disabled?: boolean
  modal?: boolean
  /** Decoration: screen readers pass over it. */
  hidden?: boolean
  onTap?: () => void
}

interface Tap {
  stopPropagation(): void
}
interface Key extends Tap {
  key: string
  preventDefault(): void
}

/** What `accessible` puts on a component: only names that both @tarojs/components' types and the platforms bear. */
export interface AccessibleProps {
  role?: string
  ariaRole?: string
  ariaLabel?: string
  tabindex?: number
  onClick?: (event: Tap) => void
  onKeyDown?: (event: Key) => void
}

const flag = (value: boolean | undefined) => (value === undefined ? undefined : String(value))
const present = (props: Record<string, unknown>): AccessibleProps =>
  Object.fromEntries(Object.entries(props).filter(([, value]) => value !== undefined))

/** Enter and space press what is not a native button. */
const pressedBy = (onTap: () => void) => (event: Key) => {
  if (event.key !== 'Enter' && event.key !== ' ') return
  event.preventDefault()
  event.stopPropagation()
  onTap()
}

/**
 * Spreads a node's meaning, and its tap, onto a Taro component, in the words of the platform being built.
 * WeChat reads `aria-role`; a browser reads `role`, and needs a tab stop and keys on what is not a native button.
 * A tap does not reach the row around it. What is disabled says so and does nothing.
 */
export function accessible({ role, label, level, checked, selected, pressed, current, expanded, sorted, disabled, modal, hidden, onTap }: Meaning): AccessibleProps {
  const tap = disabled ? undefined : onTap
  const states = {
    ariaLabel: label,
    'aria-level': level,
    'aria-checked': flag(checked),
    'aria-selected': flag(selected),
    'aria-pressed': flag(pressed),
    'aria-current': current ? 'true' : undefined,
    'aria-expanded': flag(expanded),
    'aria-sort': sorted,
    'aria-disabled': disabled ? 'true' : undefined,
    'aria-modal': modal ? 'true' : undefined,
    'aria-hidden': hidden ? 'true' : undefined,
    onClick: tap && ((event: Tap) => {
      event.stopPropagation()
      tap()
    }),
  }
  return process.env.TARO_ENV === 'h5'
    ? present({ ...states, role, tabindex: onTap && 0, onKeyDown: tap && pressedBy(tap) })
    : present({ ...states, ariaRole: role })
}
