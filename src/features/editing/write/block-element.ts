import Taro from '@tarojs/taro'

/** The element of a block in the preview, so that a comment leads to it. */
export const blockElement = (block: number) => `piece-block-${block}`

/** Brings a block of the preview into sight. */
export function goToBlock(block: number): void {
  if (process.env.TARO_ENV === 'h5') {
    const found = [...document.querySelectorAll(`[id="${blockElement(block)}"]`)].find((element) => element.checkVisibility())
    found?.scrollIntoView({ block: 'center' })
  } else void Taro.pageScrollTo({ selector: `#${blockElement(block)}` }).catch(() => undefined)
}
