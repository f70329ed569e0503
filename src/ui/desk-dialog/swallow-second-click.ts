/** As long as systems wait for the second click of a double click, milliseconds. */
const doubleClickMs = 500
/** A finger that taps twice; its clicks are not always counted. */
const doubleTapMs = 300

/**
 * Browser only: what a double click began ends here. Called when something came over the page or left it, so that the second click does not
 * fall on what happens to lie there now. A click that somebody makes on its own goes through.
 */
export function swallowSecondClick(): void {
  const since = performance.now()
  const stop = (event: MouseEvent) => {
    const late = event.timeStamp - since
    const isTap = event instanceof PointerEvent && event.pointerType === 'touch'
    if (late > doubleClickMs || !(event.detail > 1 || (isTap && late < doubleTapMs))) return
    event.stopPropagation()
    event.preventDefault()
  }
  document.addEventListener('click', stop, true)
  // A page that is busy hears a click later than it was made: listen twice as long, decide by when it was made.
  setTimeout(() => document.removeEventListener('click', stop, true), 2 * doubleClickMs)
}
