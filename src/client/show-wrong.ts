import Taro from '@tarojs/taro'

/** What stands in red, or says which step was left out. */
const wrong = '.x-field--error, .form-wrong'
/** Until the screen shows what was just found wrong, milliseconds. */
const drawnMs = 100
/** What is wrong stands this far below the window's upper edge, px. */
const roomAbove = 160

/** Brings into sight what was found wrong on the way to sending a form: the button may be far below it. */
export function showWrong(): void {
  setTimeout(() => {
    if (process.env.TARO_ENV !== 'h5') return void Taro.pageScrollTo({ selector: wrong, offsetTop: -roomAbove, duration: 200 }).catch(() => undefined)
    const found = [...document.querySelectorAll(wrong)].find((element) => element.checkVisibility())
    return found?.scrollIntoView({ block: 'center' })
  }, drawnMs)
}
