/** "唱唱跳跳" of "唱唱跳跳：和宝宝一起爬": what a narrow block has room for. */
export function shortTitle(title: string): string {
  const [first = '', rest] = title.split('：')
  return rest !== undefined && first.length >= 2 ? first : title
}
