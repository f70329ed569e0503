/** The element of a row, so that the keyboard finds it again. */
export const rowElement = (id: string) => `row-${id}`

/** Browser only: puts the keyboard on a row, after the screen was drawn. */
export function focusRow(id: string): void {
  if (process.env.TARO_ENV !== 'h5') return
  requestAnimationFrame(() => document.getElementById(rowElement(id))?.focus())
}

/** Browser only: into the panel, on its primary action where it has one. */
export function focusPanel(): void {
  if (process.env.TARO_ENV !== 'h5') return
  requestAnimationFrame(() => {
    const panel = [...document.querySelectorAll('.x-dpanel')].find((element) => element.checkVisibility())
    const first = panel?.querySelector<HTMLElement>('.x-dpanel-foot [tabindex="0"]') ?? panel?.querySelector<HTMLElement>('[tabindex="0"], input')
    first?.focus()
  })
}
