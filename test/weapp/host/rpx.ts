/** Turns `rpx` into pixels for a screen `width` pixels wide, which is 750 rpx. */
export function pixelsOf(css: string, width: number): string {
  return css.replace(/(-?[\d.]+)rpx\b/g, (_, length: string) => `${(Number(length) * width) / 750}px`)
}
